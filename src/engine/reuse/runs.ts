import { sameWord, type Words } from '../text/words.ts';
import { shinglesOf } from './fingerprints.ts';

/** `length` words that are the same in both texts: from word `here` of the article and word `there` of the original. */
export interface Run {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A text that is compared. A word whose `barred` is 1 begins no run and lengthens none. */
export interface Side {
  readonly text: string;
  readonly words: Words;
  readonly barred: Uint8Array;
}

/** Words that must agree in a row before a place is looked at: three survive when every fourth word was changed. */
const SEED = 3;
/** A seed that stands in more places than this ("one of the") tells nothing; its first places are tried, no more. */
const PLACES = 8;
/** Runs kept for one original, and words in them: a text that repeats itself cannot cost more than a glance. */
const MOST_RUNS = 20_000;
const MOST_RUN_WORDS = 1_000_000;

/** Where each seed of the article stands, for looking up the seeds of one original after another. */
export interface SeedTable {
  readonly side: Side;
  readonly slots: Int32Array;
  readonly next: Int32Array;
  readonly shingles: Uint32Array;
}

export function seedTable(side: Side): SeedTable {
  const shingles = shinglesOf(side.words, SEED);
  let size = 16;
  while (size < shingles.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const next = new Int32Array(shingles.length).fill(-1);
  // From the end, so that each list begins with the first place.
  for (let i = shingles.length - 1; i >= 0; i--) {
    const slot = shingles[i]! & (size - 1);
    next[i] = slots[slot]!;
    slots[slot] = i;
  }
  return { side, slots, next, shingles };
}

/** All maximal runs of at least SEED words, ordered by place in the original. Each word is compared as text, not by hash. */
export function runsIn(table: SeedTable, original: Side): Run[] {
  const article = table.side;
  const shingles = shinglesOf(original.words, SEED);
  const runs: Run[] = [];
  let words = 0;
  for (let there = 0; there < shingles.length && runs.length < MOST_RUNS && words < MOST_RUN_WORDS; there++) {
    const seed = shingles[there]!;
    let places = 0;
    let links = 0;
    for (
      let here = table.slots[seed & (table.slots.length - 1)]!;
      here >= 0 && places < PLACES && links < 4 * PLACES;
      here = table.next[here]!, links++
    ) {
      if (table.shingles[here] !== seed) continue;
      places++;
      // A place that the word before shares too was found from there.
      if (agree(article, here - 1, original, there - 1)) continue;
      let length = 0;
      while (agree(article, here + length, original, there + length)) length++;
      words += length;
      if (length >= SEED) runs.push({ here, there, length });
    }
  }
  return runs;
}

/** Is word `i` of one side word `j` of the other, and may it be compared at all? */
export function agree(a: Side, i: number, b: Side, j: number): boolean {
  return (
    i >= 0 && j >= 0 && i < a.words.length && j < b.words.length && !a.barred[i] && !b.barred[j] && same(a, i, b, j)
  );
}

/** Is word `i` of one side word `j` of the other? */
export function same(a: Side, i: number, b: Side, j: number): boolean {
  return (
    a.words.hash[i] === b.words.hash[j] &&
    sameWord(a.text, a.words.start[i]!, a.words.end[i]!, b.text, b.words.start[j]!, b.words.end[j]!)
  );
}
