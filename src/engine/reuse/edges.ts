import type { Run, Side } from './runs.ts';

/** Words beyond the last sentence end of a passage that may agree by chance ("The …") and are given up. */
const STRAY = 2;
/** Words between the last that agrees and the end of its sentence that may have been changed. */
const CHANGED = 3;

/** Sentence or paragraph end in the text between two words. */
const BREAK = /[.!?…。！？]["'”’»)\]]{0,3}\s|\n/;

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
export function withoutStrays(article: Side, original: Side, runs: readonly Run[]): Run[] {
  const out = [...runs];
  while (out.length > 1 && isStray(article, original, out[0]!, out[1]!, out[0]!)) out.shift();
  while (out.length > 1 && isStray(article, original, out.at(-2)!, out.at(-1)!, out.at(-1)!)) out.pop();
  const tail = out.at(-1);
  if (tail) {
    for (let keep = tail.length - 1; keep >= 1 && keep >= tail.length - STRAY; keep--) {
      const [here, there] = [tail.here + keep - 1, tail.there + keep - 1];
      if (breakAfter(article, here) || breakAfter(original, there)) {
        out[out.length - 1] = { ...tail, length: keep };
        break;
      }
    }
  }
  const head = out[0];
  if (head) {
    for (let drop = 1; drop < head.length && drop <= STRAY; drop++) {
      const [here, there] = [head.here + drop - 1, head.there + drop - 1];
      if (breakAfter(article, here) || breakAfter(original, there)) {
        out[0] = { here: head.here + drop, there: head.there + drop, length: head.length - drop };
        break;
      }
    }
  }
  return out;
}

/** Is the outermost of two runs a word or two with a sentence end between it and the rest ("X Wire | reports: | The …")? */
function isStray(article: Side, original: Side, before: Run, after: Run, outer: Run): boolean {
  if (outer.length > STRAY) return false;
  const ends = (side: Side, from: number, to: number) => {
    for (let word = from; word < to; word++) if (breakAfter(side, word)) return true;
    return false;
  };
  return (
    ends(article, before.here + before.length - 1, after.here) ||
    ends(original, before.there + before.length - 1, after.there)
  );
}

/**
 * Carry a passage over its first and last words where these were changed: where both texts come to the edge of a
 * sentence within a few words. Such an edge is a run of no words.
 */
export function toEdges(article: Side, original: Side, runs: readonly Run[]): Run[] {
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
  return there > 0 && there <= CHANGED && here <= CHANGED;
}

/** Words from this one to the edge of its sentence, itself included; more than CHANGED where that is farther. */
function wordsToEdge(side: Side, from: number, step: 1 | -1): number {
  for (let n = 0; n <= CHANGED; n++) {
    const word = from + step * n;
    if (word < 0 || word >= side.words.length) return n;
    if (side.barred[word]) return CHANGED + 1;
    if (breakAfter(side, step > 0 ? word - 1 : word)) return n;
  }
  return CHANGED + 1;
}
