import { type Hit, joined, type Peer, wordsIn } from './peer.ts';

const SIZE = 6;
/** A run of words in more texts than this is a set phrase. */
const COMMON = 20;

/** Every run of six words of every text in one map. */
export function map6(): Peer {
  const index = new Map<string, { readonly original: number; readonly there: number }[]>();
  const runs = (words: readonly { word: string }[]) =>
    Array.from({ length: Math.max(0, words.length - SIZE + 1) }, (_, i) =>
      words
        .slice(i, i + SIZE)
        .map(({ word }) => word)
        .join(' '),
    );
  return {
    add(texts) {
      for (const [original, text] of texts.entries()) {
        for (const [there, run] of runs(wordsIn(text)).entries()) {
          const places = index.get(run);
          if (places) places.push({ original, there });
          else index.set(run, [{ original, there }]);
        }
      }
    },
    find(page) {
      const words = wordsIn(page);
      const hits: Hit[] = [];
      for (const [at, run] of runs(words).entries()) {
        const places = index.get(run) ?? [];
        if (places.length <= COMMON) for (const place of places) hits.push({ ...place, at, size: SIZE });
      }
      return joined(hits, words);
    },
    bytes: () => 0,
  };
}
