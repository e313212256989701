import { between, newLine } from './edges.ts';
import type { Run, Side } from './runs.ts';
import type { Weighed } from './weights.ts';

/** A passage without the lines at its ends that hold nothing but what many Originals carry. */
export function withoutPhrases(article: Side, original: Weighed, runs: readonly Run[]): readonly Run[] {
  const own = (run: Run, i: number) => !original.common[run.there + i];
  let [first, last, words] = [-1, -1, 0];
  for (const run of runs) {
    for (let i = 0; i < run.length; i++, words++) {
      if (!own(run, i)) continue;
      if (first < 0) first = words;
      last = words;
    }
  }
  if (first < 0) return [];
  let [from, to, word] = [0, words, 0];
  for (const run of runs) {
    for (let i = 0; i < run.length; i++, word++) {
      if (word === 0 || (word > first && word <= last) || to < words) continue;
      if (!newLine(article, run.here + i, run.here + i)) continue;
      if (word <= first) from = word;
      else to = word;
    }
  }
  return from > 0 || to < words ? between(runs, from, to) : runs;
}
