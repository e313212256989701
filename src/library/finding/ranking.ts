/**
 * A fingerprint counts one, shared among the Originals that carry it. A text that has one alone in common with the page is
 * read where eight carry it, not more.
 */
const LEAST_SCORE = 1 / 8;

/**
 * Of texts that share one fingerprint with a page that has seventy, most do so by chance (the more, the larger the
 * Library), and each costs a read and a comparison; twenty words copied whole share two at least. So few such fingerprints
 * are followed, each to one text first: if that has nothing more of the page, the others of it hardly will.
 */
const LONG = 70;
const MOST_SINGLE = 12;

/** The texts in which a page's fingerprints stand: by fingerprint, the numbers of their Originals. */
export type Found = ReadonlyMap<number, readonly number[]>;

export interface Ranked {
  readonly doc: number;
  /** Fingerprints it has in common with the page. */
  readonly shared: number;
  /** The fingerprint that is all it shares with a long page; null: it shares more, or the page is short. */
  readonly single: number | null;
  /** Texts that share the same one and no other. */
  readonly alike: readonly number[];
}

/**
 * Texts, those first that share most of what few others carry. `isCommon` says which fingerprints tell nothing; `prints` is
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
