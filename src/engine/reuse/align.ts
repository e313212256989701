import { toEdges, withoutStrays } from './edges.ts';
import { agree, type Run, type Side, same } from './runs.ts';
import type { Weighed } from './weights.ts';

/** How far beyond the last certain word a passage is followed at a time, in words of either text. */
const REACH = 24;
/** Cells of the table for a gap; a gap that needs more is left as one change. */
const MOST_CELLS = 20_000;

/** A chain made whole: its ends followed over edits, its gaps looked into, its edges set. */
export function aligned(article: Weighed, original: Weighed, chain: readonly Run[]): Run[] {
  if (chain.length === 0) return [];
  const first = chain[0]!;
  const last = chain.at(-1)!;
  const before = extension(article, original, first.here - 1, first.there - 1, -1);
  const after = extension(article, original, last.here + last.length, last.there + last.length, 1);
  const whole = [...before.reverse(), ...chain, ...after];
  const filled: Run[] = [];
  for (const run of whole) {
    const previous = filled.at(-1);
    if (previous) filled.push(...inGap(article, original, previous, run));
    filled.push(run);
  }
  return toEdges(article, original, withoutStrays(article, original, joined(filled)));
}

/**
 * Single words that agree after the end of a passage, nearest first: the best local alignment that begins at the end
 * (one for a word that agrees, minus one for each changed, added or dropped). Repeated until it brings nothing.
 */
function extension(article: Side, original: Side, here: number, there: number, step: 1 | -1): Run[] {
  const found: Run[] = [];
  const width = REACH + 1;
  const score = new Int16Array(width * width);
  for (;;) {
    let best = 0;
    let at = -1;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        if (i === 0 || j === 0) {
          score[i * width + j] = -(i + j);
          continue;
        }
        const hit = agree(article, here + step * (i - 1), original, there + step * (j - 1));
        const diagonal = score[(i - 1) * width + j - 1]! + (hit ? 1 : -1);
        const value = Math.max(diagonal, score[(i - 1) * width + j]! - 1, score[i * width + j - 1]! - 1);
        score[i * width + j] = value;
        if (hit && value === diagonal && value > best) {
          best = value;
          at = i * width + j;
        }
      }
    }
    if (at < 0) return found;
    const words: Run[] = [];
    let i = Math.floor(at / width);
    let j = at % width;
    const [endHere, endThere] = [here + step * i, there + step * j];
    while (i > 0 && j > 0) {
      const hit = agree(article, here + step * (i - 1), original, there + step * (j - 1));
      const value = score[i * width + j]!;
      if (value === score[(i - 1) * width + j - 1]! + (hit ? 1 : -1)) {
        if (hit) words.push({ here: here + step * (i - 1), there: there + step * (j - 1), length: 1 });
        i--;
        j--;
      } else if (value === score[(i - 1) * width + j]! - 1) i--;
      else j--;
    }
    found.push(...words.reverse());
    here = endHere;
    there = endThere;
  }
}

/** Words that agree inside the gap between two runs, by the least number of changes. */
function inGap(article: Side, original: Side, before: Run, after: Run): Run[] {
  const here = before.here + before.length;
  const there = before.there + before.length;
  const rows = after.here - here;
  const columns = after.there - there;
  // Where much was left out, a word that agrees somewhere in it agrees by chance.
  if (rows <= 0 || columns <= 0 || columns > 3 * rows + 6 || rows * columns > MOST_CELLS) return [];
  return pairs(rows, columns, (i, j) => same(article, here + i, original, there + j)).map(([i, j]) => ({
    here: here + i,
    there: there + j,
    length: 1,
  }));
}

/** Index pairs that agree in the alignment with the fewest changed, added and dropped items. */
export function pairs(rows: number, columns: number, hit: (i: number, j: number) => boolean): [number, number][] {
  const width = columns + 1;
  const cost = new Uint16Array((rows + 1) * width);
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows || j === columns) cost[i * width + j] = rows - i + columns - j;
      else {
        const diagonal = cost[(i + 1) * width + j + 1]! + (hit(i, j) ? 0 : 1);
        cost[i * width + j] = Math.min(diagonal, cost[(i + 1) * width + j]! + 1, cost[i * width + j + 1]! + 1);
      }
    }
  }
  const out: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    const agreed = hit(i, j);
    if (cost[i * width + j] === cost[(i + 1) * width + j + 1]! + (agreed ? 0 : 1)) {
      if (agreed) out.push([i, j]);
      i++;
      j++;
    } else if (cost[i * width + j] === cost[(i + 1) * width + j]! + 1) i++;
    else j++;
  }
  return out;
}

/** Runs that touch in both texts as one. */
export function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.here + last.length === run.here && last.there + last.length === run.there)
      out[out.length - 1] = { ...last, length: last.length + run.length };
    else out.push(run);
  }
  return out;
}
