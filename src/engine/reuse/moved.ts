import { breakAfter, newLine } from './edges.ts';
import type { Run, Side } from './runs.ts';

/** A paragraph with fewer words than this moves with its neighbour. */
const PARAGRAPH = 12;

/**
 * Where a page sets paragraphs of an original in another order, the paragraph is what was moved: of passages that
 * follow one another on the page without a word between, and not in the original's order, each paragraph is a passage of
 * its own, also where two of them came to stand as they stood. Other passages stay as they are.
 */
export function movedParagraphs(
  article: Side,
  original: Side,
  passages: readonly (readonly Run[])[],
): (readonly Run[])[] {
  const inOrder = passages.filter((runs) => runs.length).sort((a, b) => a[0]!.here - b[0]!.here);
  const groups: (readonly Run[])[][] = [];
  for (const runs of inOrder) {
    const last = groups.at(-1)?.at(-1)?.at(-1);
    if (last && last.here + last.length === runs[0]!.here) groups.at(-1)!.push(runs);
    else groups.push([runs]);
  }
  return groups.flatMap((group) => {
    const moved = group.some((runs, i) => i > 0 && runs[0]!.there < group[i - 1]![0]!.there);
    return moved ? group.flatMap((runs) => byParagraph(article, original, runs)) : group;
  });
}

function byParagraph(article: Side, original: Side, runs: readonly Run[]): (readonly Run[])[] {
  const out: Run[][] = [[]];
  let words = 0;
  for (const run of runs) {
    let from = 0;
    for (let i = 0; i <= run.length; i++) {
      const [here, there] = [run.here + i, run.there + i];
      const left = out.at(-1)!;
      const edge =
        words >= PARAGRAPH && here > 0 && there > 0 && here < article.words.length && there < original.words.length;
      if (edge && newLine(article, here, here) && breakAfter(original, there - 1)) {
        if (i > from) left.push({ here: run.here + from, there: run.there + from, length: i - from });
        out.push([]);
        from = i;
        words = 0;
      }
      if (i < run.length) words++;
    }
    out.at(-1)!.push({ here: run.here + from, there: run.there + from, length: run.length - from });
  }
  return withoutScraps(out);
}

/** Empty passages dropped; one too short to stand alone stays with the one before. */
function withoutScraps(passages: readonly (readonly Run[])[]): (readonly Run[])[] {
  const out: Run[][] = [];
  for (const runs of passages) {
    const words = runs.reduce((sum, run) => sum + run.length, 0);
    if (words >= PARAGRAPH || out.length === 0) out.push([...runs]);
    else out.at(-1)!.push(...runs.filter((run) => run.length));
  }
  return out;
}
