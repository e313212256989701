import { breakAfter } from './edges.ts';
import type { Run, Side } from './runs.ts';

/** Where the original has no paragraphs, this many words passed over between two sentences count as one. */
const PARAGRAPH = 15;

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

/** Does a line end between the word before `from` and word `to`? */
function newLine({ text, words }: Side, from: number, to: number): boolean {
  return text.slice(words.end[from - 1]!, words.start[to]!).includes('\n');
}
