import type { Grade, Match, Original, Span } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';
import { type Words, wordsOf } from '../text/words.ts';
import { isOwnAddress } from './address.ts';
import { aligned } from './align.ts';
import { apart, settled } from './apart.ts';
import { chainsOf } from './chains.ts';
import { editsOf, signs } from './edits.ts';
import { movedParagraphs } from './moved.ts';
import { type Run, runsIn, type Side, seedTable } from './runs.ts';

/** Words in a row that no two writers hit upon by chance. Names with titles and set phrases run to eleven. */
const TELLING_RUN = 12;
/** With changes in it, a passage must agree in this many words, and in most of those it spans … */
const TELLING_WORDS = 18;
const TELLING_SHARE = 0.8;
/** … or in more words, then every third may be another. */
const TELLING_WORDS_EDITED = 28;
const TELLING_SHARE_EDITED = 0.6;
/**
 * Inside quotation marks that give one person's words, fewer words tell, if they are most of the quotation: it says itself
 * that it was said before.
 */
const TELLING_WORDS_QUOTED = 8;
const TELLING_SHARE_QUOTED = 0.75;
/** First word and the one after the last. */
type WordSpan = readonly [start: number, end: number];
/** A chain that scores less is not looked at closer: no such passage can come of it. */
const LEAST_SCORE = 8;
/** Chains of one original that are looked at. */
const MOST_CHAINS = 400;

/**
 * Every span of the article that stands in one of these Originals, aligned word by word: one Match for each contiguous
 * run, in order of place. Originals that hold the same words each have their Match. Nothing is matched in boilerplate,
 * in what `Original.common` names, or with the page's own other addresses.
 *
 * @param quoted spans that the page marks as somebody's words
 */
export function matchesIn(prose: Prose, originals: readonly Original[], quoted: readonly Span[] = []): Match[] {
  const article: Side = { text: prose.text, words: prose.words, barred: outside(prose) };
  const table = seedTable(article);
  const spoken = quoted.map((span) => [wordAt(prose.words, span.start), wordAt(prose.words, span.end)] as const);
  const matches: Match[] = [];
  for (const original of originals) {
    if (isOwnAddress(prose.article, original)) continue;
    const words = wordsOf(original.text);
    const there: Side = { text: original.text, words, barred: within(words, original.common ?? []) };
    for (const runs of passages(article, there, runsIn(table, there), spoken)) {
      matches.push(matchOf({ article, original: there, language: prose.article.language }, original.id, runs));
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || (a.original < b.original ? -1 : 1));
}

/** The passages of one original, best first, no word of the article in two of them. */
function passages(article: Side, original: Side, found: readonly Run[], spoken: readonly WordSpan[]): Run[][] {
  const taken = new Uint8Array(article.words.length);
  const out: Run[][] = [];
  for (const chain of chainsOf(found).slice(0, MOST_CHAINS)) {
    if (chain.score < LEAST_SCORE) break;
    const free = chain.runs.flatMap((run) => freeOf(run, taken));
    const runs = aligned({ ...article, barred: either(article.barred, taken) }, original, free);
    for (const part of apart(article, original, settled(article, original, runs))) {
      if (!isTelling(part) && !isTellingQuotation(part, spoken)) continue;
      const last = part.at(-1)!;
      taken.fill(1, part[0]!.here, last.here + last.length);
      out.push(part);
    }
  }
  return movedParagraphs(article, original, out);
}

function isTelling(runs: readonly Run[]): boolean {
  const last = runs.at(-1);
  if (!last) return false;
  let words = 0;
  let longest = 0;
  for (const run of runs) {
    words += run.length;
    longest = Math.max(longest, run.length);
  }
  const span = last.here + last.length - runs[0]!.here;
  return (
    longest >= TELLING_RUN ||
    (words >= TELLING_WORDS && words >= TELLING_SHARE * span) ||
    (words >= TELLING_WORDS_EDITED && words >= TELLING_SHARE_EDITED * span)
  );
}

/** Most of one quotation's words, and hardly one outside it. */
function isTellingQuotation(runs: readonly Run[], spoken: readonly WordSpan[]): boolean {
  const last = runs.at(-1);
  if (!last) return false;
  const [from, to] = [runs[0]!.here, last.here + last.length];
  const quotation = spoken.find(([start, end]) => start <= from + 1 && to - 1 <= end);
  if (!quotation) return false;
  const words = runs.reduce((sum, run) => sum + run.length, 0);
  return words >= TELLING_WORDS_QUOTED && words >= TELLING_SHARE_QUOTED * (quotation[1] - quotation[0]);
}

/** The longest part of a run that no better passage has taken. */
function freeOf(run: Run, taken: Uint8Array): Run[] {
  let best = 0;
  let bestLength = 0;
  let from = 0;
  for (let i = 0; i <= run.length; i++) {
    if (i < run.length && !taken[run.here + i]) continue;
    if (i - from > bestLength) [best, bestLength] = [from, i - from];
    from = i + 1;
  }
  return bestLength ? [{ here: run.here + best, there: run.there + best, length: bestLength }] : [];
}

function matchOf(pair: Parameters<typeof editsOf>[0], id: string, runs: readonly Run[]): Match {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const { article, original } = pair;
  const edits = editsOf(pair, runs);
  const start = article.words.start[first.here]!;
  const originalStart = original.words.start[first.there]!;
  const [end, originalEnd] = withEndSigns(article, last.here + last.length - 1, original, last.there + last.length - 1);
  const grade: Grade = edits.some((edit) => edit.class !== 'punctuation')
    ? 'edited'
    : article.text.slice(start, end) === original.text.slice(originalStart, originalEnd)
      ? 'exact'
      : 'normalised';
  return { original: id, start, end, originalStart, originalEnd, grade, edits };
}

/** The ends of a passage behind its last word, with the sentence's end where both texts have it. */
function withEndSigns(article: Side, here: number, original: Side, there: number): [number, number] {
  const a = endSigns(article, here);
  const b = endSigns(original, there);
  const ends: [number, number] = [article.words.end[here]!, original.words.end[there]!];
  return a && signs(a) === signs(b) ? [ends[0] + a.length, ends[1] + b.length] : ends;
}

function endSigns({ text, words }: Side, word: number): string {
  const from = words.end[word]!;
  return /^(?:\.{1,4}|[!?…。！？]{1,3})/.exec(text.slice(from, from + 8))?.[0] ?? '';
}

/** Words that do not count: boilerplate. */
function outside(prose: Prose): Uint8Array {
  const barred = new Uint8Array(prose.words.length);
  for (let i = 0; i < barred.length; i++) barred[i] = prose.counted[i + 1]! > prose.counted[i]! ? 0 : 1;
  return barred;
}

function within(words: Words, spans: readonly Span[]): Uint8Array {
  const barred = new Uint8Array(words.length);
  for (const span of spans) barred.fill(1, wordAt(words, span.start), wordAt(words, span.end));
  return barred;
}

function either(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((value, i) => value | b[i]!);
}
