import type { Located } from '../index/lookup.ts';
import type { HeldTexts } from './held-texts.ts';
import { type Found, type Ranked, ranking } from './ranking.ts';

/** So few fingerprints are all looked up at once; of more about so many are looked up first, one in four at most. */
const FEW = 32;
const LEAST_STEP = 4;
/** Texts that tell of the rest: the likeliest. */
const TELLING = 6;
/** Texts read before all is known of which are likeliest. */
const AHEAD = 24;

/** What is to be told of a page's fingerprints. */
export interface Page {
  /** How many it has. */
  readonly prints: number;
  /** A fingerprint is frequent if more texts carry it. */
  readonly many: number;
}

/**
 * The texts in which each of a page's fingerprints stands. What the index holds in memory costs nothing; each other one is a
 * read from the database, and a passage of forty words has a dozen that all lead to one text. So the likeliest texts by what
 * is known are read, and what stands in these between two known ones is not asked any more. Asked nevertheless is everything
 * near a fingerprint that is frequent, and whatever only a text has that shares more than half of the page: it may be the
 * page itself, and hide where each part of it came from.
 */
export async function gather(texts: HeldTexts, located: Located, page: Page): Promise<Found> {
  const { hashes } = located;
  const found = new Map(await located.resolve(firstOf(located)));
  const unknown = hashes.flatMap((hash, i) => (found.has(hash) ? [] : [{ hash, ...around(hashes, i, found) }]));
  if (!unknown.length) return found;
  // Read at once: the texts that are wanted anyway, and what cannot be told from them.
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
  // Whoever ranks what is found reads the texts: those that are known to be likely by now come with the last blocks.
  const [last] = await Promise.all([located.resolve(rest), texts.read(likeliest(found, page).map(({ doc }) => doc))]);
  for (const [hash, docs] of last) found.set(hash, docs);
  return found;
}

/** What is looked up first: what is in memory, and of the rest so much that something is known of every passage. */
function firstOf({ hashes, isHeld }: Located): readonly number[] {
  if (hashes.length <= FEW) return hashes;
  const held = hashes.filter(isHeld);
  if (held.length > hashes.length / LEAST_STEP) return held;
  const step = Math.max(LEAST_STEP, Math.round(hashes.length / FEW));
  return hashes.filter((hash, i) => i % step === 0 || i === hashes.length - 1 || isHeld(hash));
}

/** The texts of the nearest fingerprints to either side of which some are known. */
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

/** The likeliest texts with their fingerprints; others that are as good as wanted are read with them. */
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
