import type { Original } from '../engine/model.ts';
import { addressKey, sameSite } from '../engine/reuse/address.ts';
import { fingerprintsOf } from '../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../engine/text/words.ts';
import type { NewOriginal } from '../library/library.ts';

/** Below so many words two notices of one kind are easily alike. */
const FEWEST_WORDS = 80;
/** Share of the fingerprints of both that must be the same, where the titles are the same, and where they are not. */
const ALIKE = 0.8;
const ALIKE_BY_ANOTHER_TITLE = 0.95;
/** What is printed anew every week is another article each time. */
const DAYS_APART = 4;
const DAY_MS = 86_400_000;

/**
 * Are two texts the same article, found twice: as feed and as page, before and after a correction, under an address for
 * telephones? Only of one site, or where the copy itself says that it stands at the other's address; syndicated copies
 * that say nothing of the kind are articles of their own.
 */
export function isSameArticle(copy: NewOriginal, held: Original, canonical: string | null, words: Words): boolean {
  const pointsThere = canonical !== null && addressesOf(held).has(addressKey(canonical) ?? '');
  if (!pointsThere && !(copy.url && held.url && sameSite(copy.url, held.url))) return false;
  const gap = Date.parse(copy.published ?? '') - Date.parse(held.published ?? '');
  if (Math.abs(gap) > DAYS_APART * DAY_MS) return false;
  const heldWords = wordsOf(held.text);
  if (Math.min(words.length, heldWords.length) < FEWEST_WORDS) return false;
  const [a, b] = [folded(copy.title), folded(held.title)];
  const needed = a !== null && a === b ? ALIKE : ALIKE_BY_ANOTHER_TITLE;
  return shareOfBoth(words, heldWords) >= needed;
}

const addressesOf = (held: Original) => new Set([held.url, ...held.addresses].map((url) => addressKey(url)));
const folded = (title: string | null | undefined) =>
  title
    ?.toLowerCase()
    .replace(/\s{1,99}/gu, ' ')
    .trim() || null;

function shareOfBoth(a: Words, b: Words): number {
  const [x, y] = [new Set(fingerprintsOf(a).hash), new Set(fingerprintsOf(b).hash)];
  let both = 0;
  for (const hash of x) if (y.has(hash)) both++;
  const all = x.size + y.size - both;
  return all === 0 ? 0 : both / all;
}
