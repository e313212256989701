/**
 * A fingerprint counts one, divided among the Originals that carry it. A text that shares a single fingerprint with the page is
 * read if no more than eight carry that one.
 */
const LEAST_SCORE = 1 / 8;

/**
 * Most texts that share a single fingerprint with a page of seventy do so by chance, the more the larger the Library, and each
 * costs a read and a comparison. Twenty words copied whole share two at least. So no more than twelve such fingerprints are
 * followed, and each to one text first: if that has nothing more of the page, the others with that fingerprint hardly will.
 */
const LONG = 70;
const MOST_SINGLE = 12;

/** For each fingerprint of a page, the numbers of the Originals in whose texts it stands. */
export type Found = ReadonlyMap<number, readonly number[]>;

export interface Ranked {
  readonly doc: number;
  /** How many fingerprints it shares with the page. */
  readonly shared: number;
  /** The only fingerprint that it shares with a long page; null if it shares more, or the page is short. */
  readonly single: number | null;
  /** Other texts that share that fingerprint alone. */
  readonly alike: readonly number[];
}

/**
 * Texts, with those first that share most of what few others carry. Fingerprints that are `isCommon` do not count; `prints` is
 * how many the page has.
 */
export function ranking(found: Found, isCommon: (hash: number) => boolean, prints: number): Ranked[] {
  const scores = new Map<number, { doc: number; score: number; shared: number; hash: number }>();
  for (const [hash, docs] of found) {
    if (isCommon(hash)) continue;
    for (const doc of docs) {
      const { score, shared } = scores.get(doc) ?? { score: 0, shared: 0 };
      scores.set(doc, { doc, score: score + 1 / docs.length, shared: shared + 1, hash });
    }
  }
  const ranked: Ranked[] = [];
  const alikes = new Map<number, number[]>();
  for (const { doc, score, shared, hash } of [...scores.values()].sort((a, b) => b.score - a.score || a.doc - b.doc)) {
    const isSingle = shared === 1 && prints >= LONG;
    if (shared === 1 && score < LEAST_SCORE) continue;
    const alike = isSingle ? alikes.get(hash) : undefined;
    if (alike) alike.push(doc);
    else if (!isSingle) ranked.push({ doc, shared, single: null, alike: [] });
    else if (alikes.size < MOST_SINGLE) {
      const others: number[] = [];
      alikes.set(hash, others);
      ranked.push({ doc, shared, single: hash, alike: others });
    }
  }
  return ranked;
}
