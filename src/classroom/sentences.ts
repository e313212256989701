import type { Block, Quotation, QuotationKind, Report, Span } from '../engine/model.ts';

/** A sentence of the article, to be marked or not. */
export interface ExerciseSentence extends Span {
  /** What Quotient takes most of its letters for; null: the author's own words. */
  readonly from: QuotationKind | null;
}

const READ: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'blockquote']);

/** A sentence is somebody else's where at least this share of its letters is. */
const MOST_OF_IT = 0.5;

/** The sentences of each paragraph; headings, captions and boilerplate are nobody's exercise. */
export function sentencesOf(report: Report): ExerciseSentence[][] {
  const { text, blocks, language } = report.article;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const outer = report.quotations.filter((quotation) => quotation.within === null);
  return blocks
    .filter((block) => READ.has(block.kind))
    .map((block) =>
      [...segmenter.segment(text.slice(block.start, block.end))]
        .map(({ segment, index }) => trimmed(text, block.start + index, segment.length))
        .filter(({ start, end }) => end > start)
        .map((span) => ({ ...span, from: whose(text, span, outer) })),
    )
    .filter((sentences) => sentences.length > 0);
}

function trimmed(text: string, start: number, length: number): Span {
  const words = text.slice(start, start + length);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: start + words.trimEnd().length };
}

function whose(text: string, sentence: Span, quotations: readonly Quotation[]): QuotationKind | null {
  const all = letters(text, sentence);
  const found = { speech: 0, reuse: 0 };
  for (const { start, end, kind } of quotations) {
    found[kind] += letters(text, { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  }
  if (found.speech + found.reuse < all * MOST_OF_IT) return null;
  return found.reuse >= found.speech ? 'reuse' : 'speech';
}

const letters = (text: string, { start, end }: Span) =>
  end > start ? text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length : 0;

/** How what was marked and what Quotient found agree, in sentences. */
export interface ExerciseResult {
  /** Somebody else's, and marked. */
  readonly found: number;
  /** Somebody else's, and not marked. */
  readonly missed: number;
  /** Marked, and the author's own. */
  readonly own: number;
}

/** `marked` holds the starts of the sentences that were marked. */
export function resultOf(sentences: readonly ExerciseSentence[], marked: ReadonlySet<number>): ExerciseResult {
  const count = (wanted: (sentence: ExerciseSentence) => boolean) => sentences.filter(wanted).length;
  return {
    found: count(({ start, from }) => from !== null && marked.has(start)),
    missed: count(({ start, from }) => from !== null && !marked.has(start)),
    own: count(({ start, from }) => from === null && marked.has(start)),
  };
}
