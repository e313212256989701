import { breakAfter, newLine } from './edges.ts';
import { type Run, type Side, same } from './runs.ts';

/** Where the original has no paragraphs, this many words passed over between two sentences count as one. */
const PARAGRAPH = 15;

/** Words that a cut may be moved by to fall where a sentence ends. */
const SLIDE = 3;

/**
 * Where words were left out, the words before the gap may be those at its end as well ("The … | The …"): then the cut is
 * moved back to the end of a sentence.
 */
export function settled(article: Side, original: Side, runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const slide = last ? slideOf(article, original, last, run) : 0;
    if (last && slide) {
      out[out.length - 1] = { ...last, length: last.length - slide };
      out.push({ here: run.here - slide, there: run.there - slide, length: run.length + slide });
    } else out.push(run);
  }
  return out;
}

function slideOf(article: Side, original: Side, last: Run, run: Run): number {
  if (run.here !== last.here + last.length) return 0;
  for (let n = 0; n <= SLIDE && n < last.length; n++) {
    if (n && !same(article, run.here - n, original, run.there - n)) return 0;
    if (breakAfter(article, run.here - n - 1)) return n;
  }
  return 0;
}

/**
 * A passage, cut where it is two: where whole paragraphs of the original were passed over and the article begins a new
 * one. Sentences left out inside a paragraph are an omission in one passage.
 */
export function apart(article: Side, original: Side, runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of runs) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !isNew(article, original, last, run)) part.push(run);
    else parts.push([run]);
  }
  return parts;
}

function isNew(article: Side, original: Side, last: Run, run: Run): boolean {
  const here = last.here + last.length;
  const there = last.there + last.length;
  if (run.here !== here || run.there === there || !newLine(article, here, here)) return false;
  if (newLine(original, there, there) && newLine(original, run.there, run.there)) return true;
  return (
    run.there - there >= PARAGRAPH &&
    !newLine(original, there, run.there) &&
    breakAfter(original, there - 1) &&
    breakAfter(original, run.there - 1)
  );
}
