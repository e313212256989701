import { File, FingerprintIndex, type Occurrence, Region, TokenizedFile } from '@dodona/dolos-core';
import { type Hit, joined, type Peer, wordsIn } from './peer.ts';

/** A fingerprint in more texts than this is a set phrase. */
const COMMON = 20;

/**
 * Dolos, given words as tokens: shingles of so many, the least of each so many kept.
 *
 * @param fewest hits that make a passage; by itself Dolos takes one
 */
export function dolos(shingle: number, window: number, fewest?: number): Peer {
  const index = new FingerprintIndex(shingle, window);
  const numbers = new Map<number, number>();
  const tokenized = (name: string, text: string) => {
    const words = wordsIn(text);
    const places = words.map(({ start, end }) => new Region(0, start, 0, end));
    const tokens = words.map(({ word }) => word);
    return new TokenizedFile(new File(name, text), tokens, places);
  };
  return {
    add(texts) {
      for (const [original, text] of texts.entries()) {
        const file = tokenized(String(original), text);
        numbers.set(file.id, original);
        index.addFiles([file]);
      }
    },
    find(page) {
      const words = wordsIn(page);
      const file = tokenized('page', page);
      const all = index.addFiles([file]);
      const hits: Hit[] = [];
      for (const shared of index.entries().at(-1)!.shared) {
        const here = shared.occurrencesOf(file);
        const there = shared.files().length > COMMON ? [] : all.get(shared.hash)!.parts();
        for (const place of there) {
          const original = numbers.get(place.file.id);
          if (original === undefined) continue;
          for (const own of here) hits.push({ original, at: startOf(own), there: startOf(place), size: shingle });
        }
      }
      return joined(hits, words, fewest);
    },
    bytes: () => 0,
  };
}

const startOf = ({ side }: Occurrence) => side.start;
