import type { Grade, Match, Original, Span } from '../model.ts';
import { type Prose, wordAt } from '../prose.ts';
import { wordsOf } from '../text/words.ts';
import { isOwnAddress } from './address.ts';
import { aligned } from './align.ts';
import { apart, settled } from './apart.ts';
import { chainsOf } from './chains.ts';
import { editsOf, signs } from './edits.ts';
import { isForm, isListOfFacts } from './forms.ts';
import { movedParagraphs } from './moved.ts';
import { withoutPhrases } from './phrases.ts';
import { type Run, runsIn, type Side, seedTable } from './runs.ts';
import { isTelling, type WordSpan } from './telling.ts';
import { type Weighed, weightsOf } from './weights.ts';

/** Common property of so many words is a notice; less is a set phrase, such as any sentence may hold. */
const NOTICE = 10;
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
  const article = articleSide(prose);
  const table = seedTable(article);
  const spoken = quoted.map((span) => [wordAt(prose.words, span.start), wordAt(prose.words, span.end)] as const);
  const matches: Match[] = [];
  for (const original of originals) {
    if (isOwnAddress(prose.article, original)) continue;
    const there = originalSide(original);
    for (const runs of passages(article, there, runsIn(table, there), spoken)) {
      matches.push(matchOf({ article, original: there, language: prose.article.language }, original.id, runs));
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end || (a.original < b.original ? -1 : 1));
}

/** The passages of one original, best first, no word of the article in two of them. */
function passages(
  article: Weighed,
  original: Weighed,
  found: readonly Run[],
  spoken: readonly WordSpan[],
): (readonly Run[])[] {
  const taken = article.barred.slice();
  const rest = { ...article, barred: taken };
  const hasPhrases = original.common.includes(1);
  const out: (readonly Run[])[] = [];
  for (const chain of chainsOf(found).slice(0, MOST_CHAINS)) {
    if (chain.score < LEAST_SCORE) break;
    const free = chain.runs.flatMap((run) => freeOf(run, taken));
    const runs = aligned(rest, original, free);
    for (const whole of apart(article, original, settled(article, original, runs))) {
      const part = hasPhrases ? withoutPhrases(article, original, whole) : whole;
      if (!isTelling(article, original, part, spoken)) continue;
      if (isForm(article, original, part) || isListOfFacts(article, part)) continue;
      const last = part.at(-1)!;
      taken.fill(1, part[0]!.here, last.here + last.length);
      out.push(part);
    }
  }
  return movedParagraphs(article, original, out);
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
  return { original: id, start, end, originalStart, originalEnd, grade, agreement: agreementOf(runs), edits };
}

/** Share of a passage's words that agree, of the longer wording's, to three digits. */
function agreementOf(runs: readonly Run[]): number {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const agreed = runs.reduce((sum, run) => sum + run.length, 0);
  const here = last.here + last.length - first.here;
  const there = last.there + last.length - first.there;
  return Math.round((1000 * agreed) / Math.max(here, there)) / 1000;
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
  return /^(?:\.{1,4}|[!?…。！？｡؟۔।။។]{1,3})/.exec(text.slice(from, from + 8))?.[0] ?? '';
}

/** Words that do not count, boilerplate, are barred. */
function articleSide({ text, words, counted }: Prose): Weighed {
  const barred = new Uint8Array(words.length);
  for (let i = 0; i < barred.length; i++) barred[i] = counted[i + 1]! > counted[i]! ? 0 : 1;
  return { text, words, barred, common: new Uint8Array(words.length), weight: weightsOf({ text, words }) };
}

/** Notices that many Originals carry are barred; a set phrase belongs to what stands round it. */
function originalSide({ text, common, textWords: words = wordsOf(text) }: Original): Weighed {
  const weight = weightsOf({ text, words });
  const side = { text, words, weight, barred: new Uint8Array(words.length), common: new Uint8Array(words.length) };
  for (const span of common ?? []) {
    const [from, to] = [wordAt(words, span.start), wordAt(words, span.end)];
    const length = weight.subarray(from, to).reduce((sum, word) => sum + word, 0);
    (length < NOTICE ? side.common : side.barred).fill(1, from, to);
  }
  return side;
}
