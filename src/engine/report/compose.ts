import type { Knowledge, Match, Quotation, Span } from '../model.ts';
import { countWords, type Prose } from '../prose.ts';
import type { FoundQuotation, PublisherCredit } from '../quotations/found.ts';
import { weighedWords } from '../reuse/weights.ts';
import { contains, overlap, subtract, trimmed, union } from '../text/spans.ts';
import { creditOfRun } from './credit-of-run.ts';

/** What the three finders found. */
export interface Findings {
  readonly marked: readonly FoundQuotation[];
  readonly introduced: readonly FoundQuotation[];
  readonly matches: readonly Match[];
  readonly credits: readonly PublisherCredit[];
}

/**
 * A Match that has at most this many words outside the quotation marks that give a person's words is that quotation seen
 * elsewhere, not copied prose: two writers who quote the same person agree in "the minister told reporters on Monday".
 */
const MOST_WORDS_AROUND = 7;

/** A marked quotation is within a copied passage when at least this share of its words is. */
const MOSTLY_INSIDE = 0.5;

/** Of a marked or introduced block, pieces between matched runs that are shorter than this many words are seams, not text. */
const SMALLEST_PIECE = 5;

/**
 * Put together what the finders found: each word to the strongest evidence for it (matched, marked, introduced); reuse
 * keeps all its words, and a quotation inside it is listed with `within`. Every Match is in one Quotation.
 */
export function composeQuotations(prose: Prose, findings: Findings, knowledge: Knowledge): Quotation[] {
  const speech = findings.marked.filter((q) => q.kind === 'speech');
  const declared = [...findings.marked.filter((q) => q.kind === 'reuse'), ...findings.introduced];
  const isSpoken = (match: Match) => {
    const around = subtract(match, speech);
    const isAll = around.length === 1 && around[0]!.start === match.start && around[0]!.end === match.end;
    return !isAll && around.reduce((sum, part) => sum + weighedWords(prose, part), 0) <= MOST_WORDS_AROUND;
  };
  const spoken = findings.matches.filter(isSpoken);
  const copied = findings.matches.filter((match) => !spoken.includes(match));

  const reuse = copiedRuns(prose, copied).map((run) => {
    const originals = knowledge.originals.filter(({ id }) => run.matches.some((match) => match.original === id));
    const crediting = { declared, credits: findings.credits };
    return { ...run, attribution: creditOfRun(prose, run, originals, crediting, knowledge) };
  });
  for (const q of declared) reuse.push(...pieces(prose, q, reuse));
  const heard = withMatches(prose, speech, spoken);
  return numbered([...reuse, ...heard.flatMap((q) => outsideOrWithin(prose, q, reuse))]);
}

function wordsInside(prose: Prose, span: Span, others: readonly Span[]): number {
  const shared = others
    .filter((other) => overlap(span, other) > 0)
    .map((other) => ({ start: Math.max(span.start, other.start), end: Math.min(span.end, other.end) }));
  return union(shared).reduce((sum, part) => sum + countWords(prose, part), 0);
}

/** Runs of copied words as Quotations, not credited yet: where one Original's passage ends and another's begins are two. */
function copiedRuns(prose: Prose, copied: readonly Match[]): FoundQuotation[] {
  const runs: FoundQuotation[] = [];
  for (const { start, end } of union(copied)) {
    const matches = copied.filter((match) => match.start < end && match.end > start);
    const last = runs.at(-1);
    if (last && countWords(prose, { start: last.end, end: start }) === 0 && haveOneOriginal(last.matches, matches)) {
      runs[runs.length - 1] = { ...last, end, matches: [...last.matches, ...matches] };
    } else if (countWords(prose, { start, end }) > 0) runs.push({ ...RUN, start, end, matches });
  }
  return runs;
}

const RUN = { kind: 'reuse', evidence: 'matched', extentConfidence: 1, attribution: null } as const;

const haveOneOriginal = (some: readonly Match[], others: readonly Match[]) =>
  some.some(({ original }) => others.some((match) => match.original === original));

function mostOverlapping<T extends Span>(span: Span, others: readonly T[]): T | null {
  let best: T | null = null;
  for (const other of others) if (overlap(span, other) > (best ? overlap(span, best) : 0)) best = other;
  return best;
}

/** Speech that was also found in an Original: matched, if the matches hold at least half of its words. */
function withMatches(prose: Prose, speech: readonly FoundQuotation[], spoken: readonly Match[]): FoundQuotation[] {
  const owners = spoken.map((match) => mostOverlapping(match, speech));
  return speech.map((q) => {
    const matches = spoken.filter((_, index) => owners[index] === q);
    const half = matches.length > 0 && wordsInside(prose, q, spoken) >= MOSTLY_INSIDE * countWords(prose, q);
    return { ...q, evidence: half ? 'matched' : q.evidence, matches };
  });
}

/** What a marked or introduced block keeps when stronger evidence has taken its part of it. */
function pieces(prose: Prose, block: FoundQuotation, taken: readonly Span[]): FoundQuotation[] {
  return subtract(block, taken)
    .map((part) => trimmed(prose.text, part))
    .filter((part) => contains(part, block) || countWords(prose, part) >= SMALLEST_PIECE)
    .map((part) => ({ ...block, ...part }));
}

/** Speech inside reuse stays whole (it is listed within); speech at its edge keeps the part outside. */
function outsideOrWithin(prose: Prose, q: FoundQuotation, reuse: readonly FoundQuotation[]): FoundQuotation[] {
  const host = mostOverlapping(q, reuse);
  if (!host) return [q];
  if (wordsInside(prose, q, [host]) >= MOSTLY_INSIDE * countWords(prose, q)) {
    return [{ ...q, start: Math.max(q.start, host.start), end: Math.min(q.end, host.end) }];
  }
  return subtract(q, reuse)
    .map((part) => trimmed(prose.text, part))
    .filter((part) => countWords(prose, part) > 0)
    .map((part) => ({ ...q, ...part }));
}

/** In order of place, outer before inner, each with the index of the innermost one around it. */
function numbered(found: readonly FoundQuotation[]): Quotation[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end || (a.kind === 'reuse' ? -1 : 1));
  const open: number[] = [];
  return sorted.map((q, index) => {
    while (open.length && sorted[open.at(-1)!]!.end < q.end) open.pop();
    const within = open.at(-1) ?? null;
    open.push(index);
    return { ...q, within };
  });
}
