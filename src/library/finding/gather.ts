import type { Located } from '../index/lookup.ts';
import type { HeldTexts } from './held-texts.ts';
import { type Found, type Ranked, ranking } from './ranking.ts';

/** So few fingerprints are all looked up at once. Of more, about so many are looked up first, and one in four at most. */
const FEW = 32;
const LEAST_STEP = 4;
/** How many of the likeliest texts are compared with the page to spare look-ups. */
const TELLING = 6;
/** How many texts are read before it is settled which are likeliest. */
const AHEAD = 24;

/** What matters of a page here. */
export interface Page {
  /** How many fingerprints it has. */
  readonly prints: number;
  /** A fingerprint is frequent if more texts than this carry it. */
  readonly many: number;
}

/**
 * The texts in which each of a page's fingerprints stands. Those that the index holds in memory cost nothing. Every other one
 * is a read from the database, and a passage of forty words has a dozen that all lead to one text. So the texts that are
 * likeliest by what is known so far are read, and a fingerprint of theirs that lies between two known ones is not looked up.
 *
 * Two kinds are looked up all the same. One is fingerprints near a frequent one. The other is fingerprints found only in a text
 * that shares more than half of the page: that may be the page itself, and would hide where each part of it came from.
 */
export async function gather(texts: HeldTexts, located: Located, page: Page): Promise<Found> {
  const { hashes } = located;
  const found = new Map(await located.resolve(firstOf(located)));
  const unknown = hashes.flatMap((hash, i) => (found.has(hash) ? [] : [{ hash, ...around(hashes, i, found) }]));
  if (!unknown.length) return found;
  // At the same time: the texts that are wanted anyway, and the fingerprints that cannot be told from them.
  const [carried, asked] = await Promise.all([
    carriedBy(texts, found, located, page),
    located.resolve(
      unknown.filter(({ before, after }) => !before.some((doc) => after.includes(doc))).map(({ hash }) => hash),
    ),
  ]);
  const rest: number[] = [];
  for (const { hash, before, after } of unknown) {
    if (asked.has(hash)) continue;
    const docs = carried.filter(({ own }) => own.has(hash)).map(({ doc }) => doc);
    if (!docs.length || before.length > page.many || after.length > page.many) rest.push(hash);
    else found.set(hash, docs);
  }
  for (const [hash, docs] of asked) found.set(hash, docs);
  // The texts that seem likely by now will be read by whoever ranks them: read them together with the last blocks.
  const [last] = await Promise.all([located.resolve(rest), texts.read(likeliest(found, page).map(({ doc }) => doc))]);
  for (const [hash, docs] of last) found.set(hash, docs);
  return found;
}

/** What to look up first: everything in memory, and enough of the rest to know something of every passage. */
function firstOf({ hashes, isHeld }: Located): readonly number[] {
  if (hashes.length <= FEW) return hashes;
  const held = hashes.filter(isHeld);
  if (held.length > hashes.length / LEAST_STEP) return held;
  const step = Math.max(LEAST_STEP, Math.round(hashes.length / FEW));
  return hashes.filter((hash, i) => i % step === 0 || i === hashes.length - 1 || isHeld(hash));
}

/** The texts of the nearest fingerprint to either side that is known and has any. */
function around(hashes: readonly number[], at: number, found: Found) {
  const next = (by: 1 | -1) => {
    for (let i = at + by; i >= 0 && i < hashes.length; i += by) {
      const docs = found.get(hashes[i]!);
      if (docs?.length) return docs;
    }
    return [];
  };
  return { before: next(-1), after: next(1) };
}

/** The likeliest texts by what is known. */
function likeliest(found: Found, { prints, many }: Page): readonly Ranked[] {
  const isFrequent = (hash: number) => found.get(hash)!.length > many;
  return ranking(found, isFrequent, prints).slice(0, AHEAD);
}

/**
 * The likeliest texts with their fingerprints, without those that share more than half of the page. More texts are read than
 * are given: they will be wanted anyway.
 */
async function carriedBy(texts: HeldTexts, found: Found, { hashes }: Located, page: Page) {
  const ranked = likeliest(found, page);
  const read = await texts.read(ranked.map(({ doc }) => doc));
  return ranked
    .flatMap(({ doc, shared }, i) => (shared > 1 && read[i] ? [{ doc, text: read[i] }] : []))
    .slice(0, TELLING)
    .flatMap(({ doc, text }) => {
      const own = text.hashes;
      const shared = hashes.reduce((sum, hash) => sum + (own.has(hash) ? 1 : 0), 0);
      return shared > page.prints / 2 ? [] : [{ doc, own }];
    });
}
