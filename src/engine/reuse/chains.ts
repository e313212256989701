import type { Run } from './runs.ts';

/** Runs that follow one another in both texts, not overlapping: one passage. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Words that agree, less what the gaps between them cost. */
  readonly score: number;
}

/** Words of the article between two runs over which a passage goes on: edits come in ones and twos, own sentences are longer. */
const GAP = 14;
/** Words of the original that may be left out inside a passage: a few sentences. */
const OMISSION = 220;
/** With more of the article's own words than this in the gap, it is a rewritten place, not an omission. */
const OMISSION_HERE = 3;
/** Runs looked back at for one to go on from. */
const LOOK_BACK = 80;

/**
 * Join runs into passages by the best way through them: local chaining, where a gap costs what it makes doubtful and a
 * chain that costs more than it brings begins anew (as in Ohlebusch and Abouelhoda, "Chaining algorithms", 2005).
 */
export function chainsOf(found: readonly Run[]): Chain[] {
  const runs = [...found].sort((a, b) => a.here - b.here || a.there - b.there);
  const best = new Float64Array(runs.length);
  const from = new Int32Array(runs.length).fill(-1);
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    best[i] = run.length;
    for (let j = i - 1; j >= 0 && j >= i - LOOK_BACK; j--) {
      const gain = joining(runs[j]!, run);
      if (gain > Number.NEGATIVE_INFINITY && best[j]! + gain > best[i]!) {
        best[i] = best[j]! + gain;
        from[i] = j;
      }
    }
  }
  const order = Array.from(runs.keys()).sort((a, b) => best[b]! - best[a]! || a - b);
  const used = new Uint8Array(runs.length);
  const chains: Chain[] = [];
  for (const last of order) {
    if (used[last]) continue;
    const members: Run[] = [];
    let at = last;
    while (at >= 0 && !used[at]) {
      used[at] = 1;
      members.push(runs[at]!);
      at = from[at]!;
    }
    chains.push({ runs: withoutOverlap(members.reverse()), score: best[last]! - (at >= 0 ? best[at]! : 0) });
  }
  return chains.sort((a, b) => b.score - a.score);
}

/** What a run adds to a chain that ends in another: its words beyond an overlap, less the cost of the gap. */
function joining(before: Run, run: Run): number {
  const here = run.here - before.here - before.length;
  const there = run.there - before.there - before.length;
  if (run.here <= before.here || run.there <= before.there) return Number.NEGATIVE_INFINITY;
  const overlap = Math.max(0, -here, -there);
  if (overlap >= run.length) return Number.NEGATIVE_INFINITY;
  return run.length - overlap - gapCost(here + overlap, there + overlap);
}

function gapCost(here: number, there: number): number {
  const change = here <= GAP && there <= GAP ? 0.5 * Math.max(here, there) + 0.5 * Math.abs(here - there) : Infinity;
  // An omission costs what a chance run would bring, and a little more the farther it leaps.
  const omission = here <= OMISSION_HERE && there <= OMISSION ? 3 + here + 0.03 * there : Infinity;
  return Math.min(change, omission);
}

function withoutOverlap(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    const overlap = before
      ? Math.max(0, before.here + before.length - run.here, before.there + before.length - run.there)
      : 0;
    if (overlap < run.length)
      out.push({ here: run.here + overlap, there: run.there + overlap, length: run.length - overlap });
  }
  return out;
}
