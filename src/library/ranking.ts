/**
 * A fingerprint counts one, shared among the Originals that carry it. A text that has one alone in common with the page is
 * read where eight carry it, not more.
 */
const LEAST_SCORE = 1 / 8;

/**
 * Of texts that share one fingerprint with a page that has seventy, most do so by chance (the more, the larger the
 * Library), and each costs a read and a comparison; twenty words copied whole share two at least.
 */
const LONG = 70;
const MOST_SINGLE = 12;

/** The texts in which a page's fingerprints stand: by fingerprint, the numbers of their Originals. */
export type Found = ReadonlyMap<number, readonly number[]>;

export interface Ranked {
  readonly doc: number;
  /** Fingerprints it has in common with the page. */
  readonly shared: number;
}

/**
 * Texts, those first that share most of what few others carry. `isCommon` says which fingerprints tell nothing; `prints` is
 * how many the page has.
 */
export function ranking(found: Found, isCommon: (hash: number) => boolean, prints: number): Ranked[] {
  const scores = new Map<number, { doc: number; score: number; shared: number }>();
  for (const [hash, docs] of found) {
    if (isCommon(hash)) continue;
    for (const doc of docs) {
      const { score, shared } = scores.get(doc) ?? { score: 0, shared: 0 };
      scores.set(doc, { doc, score: score + 1 / docs.length, shared: shared + 1 });
    }
  }
  let single = prints < LONG ? Number.NEGATIVE_INFINITY : 0;
  return [...scores.values()]
    .sort((a, b) => b.score - a.score || a.doc - b.doc)
    .filter(({ score, shared }) => shared > 1 || (score >= LEAST_SCORE && single++ < MOST_SINGLE));
}
