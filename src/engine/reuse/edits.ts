import type { Edit, EditClass } from '../model.ts';
import { foldedText } from '../text/fold.ts';
import { joined, pairs } from './align.ts';
import { type ChangedWord, classOf, classOfCharacters } from './classes.ts';
import { type Run, type Side, same } from './runs.ts';
import { isPartOfWord, standsAlone } from './weights.ts';

/** Two texts under comparison, and the language of the first for telling names. */
export interface Pair {
  readonly article: Side;
  readonly original: Side;
  readonly language: string;
}

/** Pairs of words above which two wordings are not aligned but given as one change. */
const MOST_CELLS = 250_000;

/**
 * The edits between runs that follow one another, in order; words of equal number are told one by one. Characters that
 * stand for themselves are told together, for the words they make cannot be told apart.
 */
export function editsOf(pair: Pair, found: readonly Run[]): Edit[] {
  const edits: Edit[] = [];
  const runs = found.filter((run, i) => i === 0 || i === found.length - 1 || !isPartOfWord(pair.article, run));
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before) {
      change(pair, edits, [before.here + before.length, run.here], [before.there + before.length, run.there]);
    }
    for (let i = 1; i < run.length; i++) punctuation(pair, edits, run.here + i, run.there + i);
  }
  return edits;
}

/**
 * What was changed between two wordings of one passage: words `[from, to)` of the article and of the original. Both
 * are aligned from end to end, by the fewest changes.
 */
export function editsBetween(pair: Pair, here: readonly [number, number], there: readonly [number, number]): Edit[] {
  const edits: Edit[] = [];
  const rows = here[1] - here[0];
  const columns = there[1] - there[0];
  const agreed =
    rows * columns > MOST_CELLS
      ? []
      : pairs(rows, columns, (i, j) => same(pair.article, here[0] + i, pair.original, there[0] + j));
  const runs = joined(agreed.map(([i, j]) => ({ here: here[0] + i, there: there[0] + j, length: 1 })));
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) {
    change(pair, edits, here, there);
    return edits;
  }
  change(pair, edits, [here[0], first.here], [there[0], first.there]);
  edits.push(...editsOf(pair, runs));
  change(pair, edits, [last.here + last.length, here[1]], [last.there + last.length, there[1]]);
  return edits;
}

function change(
  pair: Pair,
  edits: Edit[],
  [here, hereEnd]: readonly [number, number],
  [there, thereEnd]: readonly [number, number],
): void {
  const rows = hereEnd - here;
  const columns = thereEnd - there;
  if (rows === 0 && columns === 0) {
    if (here > 0 && there > 0) punctuation(pair, edits, here, there);
    return;
  }
  if (rows === columns && !standsAlone(pair.article.text, pair.article.words.start[here]!)) {
    // The words of a changed edge may agree, one by one.
    for (let i = 0; i < rows; i++) {
      if (!same(pair.article, here + i, pair.original, there + i)) {
        push(pair, edits, [here + i, here + i + 1], [there + i, there + i + 1]);
      }
    }
  } else push(pair, edits, [here, hereEnd], [there, thereEnd]);
}

function push(pair: Pair, edits: Edit[], here: readonly [number, number], there: readonly [number, number]): void {
  const [start, end] = extent(pair.article, here);
  const [originalStart, originalEnd] = extent(pair.original, there);
  edits.push({
    kind: start === end ? 'delete' : originalStart === originalEnd ? 'insert' : 'replace',
    start,
    end,
    originalStart,
    originalEnd,
    originalText: pair.original.text.slice(originalStart, originalEnd),
    class: wordClass(pair, here, there),
  });
}

/** The offsets of words `[from, to)`; where there are none, the place after the word before. */
function extent({ words }: Side, [from, to]: readonly [number, number]): [number, number] {
  if (from < to) return [words.start[from]!, words.end[to - 1]!];
  const at = from > 0 ? words.end[from - 1]! : (words.start[from] ?? 0);
  return [at, at];
}

function wordClass(pair: Pair, here: readonly [number, number], there: readonly [number, number]): EditClass {
  const { article } = pair;
  const left = here[0] > 0 ? article.words.end[here[0] - 1]! : 0;
  const right = here[1] < article.words.length ? article.words.start[here[1]]! : article.text.length;
  const around = article.text.slice(Math.max(left, right - 400), right);
  const isBetween = /\[/.test(around) && /\]/.test(around);
  if (here[0] < here[1] && (isBetween || isBracketed(article.text, extent(article, here)))) return 'bracketed';
  if (here[0] === here[1] && /…|\.\s?\.\s?\./.test(around)) return 'ellipsis';
  const differing = [...written(pair.article, here), ...written(pair.original, there)];
  const byWord = classOf(differing, pair.language);
  const together = () => classOfCharacters(textOf(article, here), textOf(pair.original, there), pair.language);
  const told = byWord === 'word' ? together() : byWord;
  return here[0] === here[1] && (told === 'word' || told === 'name' || there[1] - there[0] > 3) ? 'omission' : told;
}

/** Longest explanation in brackets, in UTF-16 code units. */
const LONGEST_BRACKET = 200;

/** Do words stand in square brackets, with more words beside them? */
function isBracketed(text: string, [start, end]: readonly [number, number]): boolean {
  const opens = text.lastIndexOf('[', start);
  if (opens < 0 || start - opens > LONGEST_BRACKET) return false;
  const closes = text.indexOf(']', opens);
  return closes >= end && closes - opens <= LONGEST_BRACKET && !text.slice(opens, closes).includes('\n');
}

/** The words as they are written, with the Thai or Lao vowel before them: it is set first and spoken after. */
function textOf(side: Side, words: readonly [number, number]): string {
  const [start, end] = extent(side, words);
  const before = side.text.charAt(start - 1);
  return (/[\u0e40-\u0e44\u0ec0-\u0ec4]/.test(before) ? before : '') + side.text.slice(start, end);
}

function written(side: Side, [from, to]: readonly [number, number]): ChangedWord[] {
  const out: ChangedWord[] = [];
  for (let i = from; i < to && i < from + 40; i++) {
    const [start, end] = [side.words.start[i]!, side.words.end[i]!];
    const before = side.text.slice(i > 0 ? side.words.end[i - 1]! : 0, start).slice(-12);
    out.push({
      folded: foldedText(side.text, start, end),
      written: side.text.slice(start, end),
      first: i === 0 || /[.!?:\n"“„«]/.test(before),
    });
  }
  return out;
}

/** Signs that differ before word `here` and `there`, beyond the ways one sign is set. */
function punctuation(pair: Pair, edits: Edit[], here: number, there: number): void {
  const { article, original } = pair;
  const start = article.words.end[here - 1]!;
  const end = article.words.start[here]!;
  const originalStart = original.words.end[there - 1]!;
  const originalEnd = original.words.start[there]!;
  const [a, b] = [article.text.slice(start, end), original.text.slice(originalStart, originalEnd)];
  if (a === b || signs(a) === signs(b)) return;
  const kind = signs(a) === '' ? 'delete' : signs(b) === '' ? 'insert' : 'replace';
  edits.push({ kind, start, end, originalStart, originalEnd, originalText: b, class: 'punctuation' });
}

/** Signs as they are compared: one quotation mark, one dash, one ellipsis, no spaces and nothing that looks like one. */
export function signs(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s\u00ad\u115f\u1160\u180e\u2800\u3164\uffa0\p{Cf}]+/gu, '')
    .replace(/''|[“”„‟‘’‚‛«»‹›`´'"]/g, '"')
    .replace(/[‐‑‒–—―−-]{1,3}/g, '-');
}
