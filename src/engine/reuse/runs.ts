import { sameWord, type Words } from '../text/words.ts';
import { gappedShinglesOf, shinglesOf } from './fingerprints.ts';

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
/** Where every third was changed only two do, but twice, with the changed word between. */
const HALF = 2;
/** A seed that stands in more places than this ("one of the") tells nothing; its first places are tried, no more. */
const PLACES = 8;
/** Runs kept for one original, and words in them: a text that repeats itself cannot cost more than a glance. */
const MOST_RUNS = 20_000;
const MOST_RUN_WORDS = 1_000_000;

/** Where each seed of the article stands, for looking up the seeds of one original after another. */
export interface SeedTable {
  readonly side: Side;
  readonly whole: Places;
  readonly gapped: Places;
}

interface Places {
  readonly slots: Int32Array;
  readonly next: Int32Array;
  readonly shingles: Uint32Array;
}

export function seedTable(side: Side): SeedTable {
  return { side, whole: placesOf(shinglesOf(side.words, SEED)), gapped: placesOf(gappedShinglesOf(side.words)) };
}

function placesOf(shingles: Uint32Array): Places {
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
  return { slots, next, shingles };
}

/**
 * All maximal runs of at least SEED words, and those of HALF that stand round one changed word. Each word is compared as
 * text, not by hash.
 */
export function runsIn(table: SeedTable, original: Side): Run[] {
  const article = table.side;
  const runs: Run[] = [];
  let words = 0;
  const hasRoom = () => runs.length < MOST_RUNS && words < MOST_RUN_WORDS;
  const agrees = (here: number, there: number) => agree(article, here, original, there);
  seeds(table.whole, shinglesOf(original.words, SEED), hasRoom, (here, there) => {
    // A place that the word before shares too was found from there.
    if (agrees(here - 1, there - 1)) return;
    let length = 0;
    while (agrees(here + length, there + length)) length++;
    words += length;
    if (length >= SEED) runs.push({ here, there, length });
  });
  const isHalf = (here: number, there: number) =>
    agrees(here, there) && agrees(here + 1, there + 1) && !agrees(here - 1, there - 1) && !agrees(here + 2, there + 2);
  seeds(table.gapped, gappedShinglesOf(original.words), hasRoom, (here, there) => {
    if (agrees(here + HALF, there + HALF)) return;
    const after = HALF + 1;
    const wasAfter = isHalf(here, there) && agrees(here - 2, there - 2) && agrees(here - 3, there - 3);
    if (isHalf(here, there) && !wasAfter) runs.push({ here, there, length: HALF });
    if (isHalf(here + after, there + after)) runs.push({ here: here + after, there: there + after, length: HALF });
  });
  return runs;
}

/** Each place of the article where a seed of the original stands, the first PLACES of each. */
function seeds(
  { slots, next, shingles }: Places,
  wanted: Uint32Array,
  hasRoom: () => boolean,
  visit: (here: number, there: number) => void,
): void {
  for (let there = 0; there < wanted.length && hasRoom(); there++) {
    const seed = wanted[there]!;
    let places = 0;
    let links = 0;
    for (let here = slots[seed & (slots.length - 1)]!; here >= 0 && places < PLACES && links < 4 * PLACES; links++) {
      if (shingles[here] === seed) {
        places++;
        visit(here, there);
      }
      here = next[here]!;
    }
  }
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
