import type { Run, Side } from './runs.ts';
import type { Weighed } from './weights.ts';

/** Words beyond the last sentence end of a passage that may agree by chance ("The …") and are given up. */
const STRAY = 2;
/** Words between the last that agrees and the end of its sentence that may have been changed. */
const CHANGED = 3;

/** Sentence or paragraph end in the text between two words. After a full-width stop stands no space. */
const BREAK = /[.!?…؟۔।။។]["'”’»)\]]{0,3}\s|[。！？｡]|\n/;

/** Does a sentence or paragraph end behind this word? */
export function breakAfter(side: Side, word: number): boolean {
  if (word < 0) return true;
  const { text, words } = side;
  const next = word + 1 < words.length ? words.start[word + 1]! : text.length;
  return BREAK.test(text.slice(words.end[word]!, Math.min(next, words.end[word]! + 40)));
}

/** Does a line end between the word before `from` and word `to`? */
export function newLine({ text, words }: Side, from: number, to: number): boolean {
  return text.slice(words.end[from - 1]!, words.start[to]!).includes('\n');
}

/** Give up a word or two that agree beyond a sentence end: what is copied ends there, what follows begins alike. */
export function withoutStrays(article: Weighed, original: Side, runs: readonly Run[]): Run[] {
  const words = runs.reduce((sum, run) => sum + run.length, 0);
  const from = strays(article, original, runs, 1);
  const to = words - strays(article, original, runs, -1);
  return from < to ? between(runs, from, to) : [...runs];
}

/** How many words at one end of a passage stand beyond a sentence end and weigh no more than STRAY. */
function strays(article: Weighed, original: Side, runs: readonly Run[], step: 1 | -1): number {
  let [count, found, weight] = [0, 0, 0];
  let last: readonly [number, number] | null = null;
  for (let r = step > 0 ? 0 : runs.length - 1; runs[r]; r += step) {
    const run = runs[r]!;
    for (let n = 0; n < run.length; n++, count++) {
      const i = step > 0 ? n : run.length - 1 - n;
      const at = [run.here + i, run.there + i] as const;
      if (last) {
        const [before, after] = step > 0 ? [last, at] : [at, last];
        if (breaks(article, before[0], after[0]) || breaks(original, before[1], after[1])) found = count;
      }
      weight += article.weight[at[0]]!;
      if (weight > STRAY) return found;
      last = at;
    }
  }
  return found;
}

/** Does a sentence end between two words? */
function breaks(side: Side, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (breakAfter(side, word)) return true;
  return false;
}

/** The words of a passage from one to another, counted over its runs. */
export function between(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let before = 0;
  for (const { here, there, length } of runs) {
    const [cut, end] = [Math.max(0, from - before), Math.min(length, to - before)];
    if (end > cut) out.push({ here: here + cut, there: there + cut, length: end - cut });
    before += length;
  }
  return out;
}

/**
 * Carry a passage over its first and last words where these were changed: where both texts come to the edge of a
 * sentence within a few words. Such an edge is a run of no words.
 */
export function toEdges(article: Weighed, original: Weighed, runs: readonly Run[]): Run[] {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return [];
  const out = [...runs];
  const back = [wordsToEdge(article, first.here - 1, -1), wordsToEdge(original, first.there - 1, -1)] as const;
  if (isChange(back)) out.unshift({ here: first.here - back[0], there: first.there - back[1], length: 0 });
  const [here, there] = [last.here + last.length, last.there + last.length];
  const on = [wordsToEdge(article, here, 1), wordsToEdge(original, there, 1)] as const;
  if (isChange(on)) out.push({ here: here + on[0], there: there + on[1], length: 0 });
  return out;
}

/** Words of the article that stand for some of the original, or for which one was dropped; none that were only added. */
function isChange([here, there]: readonly [number, number]): boolean {
  return there > 0 && Number.isFinite(there + here);
}

/** Words from this one to the edge of its sentence, itself included; Infinity where they weigh more than CHANGED. */
function wordsToEdge(side: Weighed, from: number, step: 1 | -1): number {
  for (let n = 0, weight = 0; weight <= CHANGED; n++) {
    const word = from + step * n;
    if (word < 0 || word >= side.words.length) return n;
    if (side.barred[word]) return Infinity;
    if (breakAfter(side, step > 0 ? word - 1 : word)) return n;
    weight += side.weight[word]!;
  }
  return Infinity;
}
