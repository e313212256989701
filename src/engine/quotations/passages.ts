import type { Block, Span } from '../model.ts';
import type { Prose } from '../prose.ts';
import { type Quoted, quotedIn } from '../text/quote-pairs.ts';
import type { CreditedParagraph } from './attribution/credit.ts';
import { type Blockquote, blockquotesOf } from './blockquotes.ts';
import { dialogueIn } from './dialogue.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Words that marks or markup set apart: `[start, end)` without the marks, `[outerStart, outerEnd)` with them. */
export interface MarkedPassage extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly opened: boolean;
  readonly closed: boolean;
  /** Blockquote, q or a dialogue's dash, which need no judging whether they quote. */
  readonly markup: boolean;
  /** A blockquote, of so many blocks. */
  readonly block: boolean;
  readonly blocks: number;
  readonly embed: boolean;
  /** It fills its paragraph or paragraphs. */
  readonly whole: boolean;
  /** The same speech goes on in the next paragraph. */
  readonly continues: boolean;
  /** A line of verse: the speech that the line before it in the same block opened or took up goes on in it. */
  readonly goesOn: boolean;
  readonly cite: string | null;
  /** The name of who signs a blockquote. */
  readonly signer: Span | null;
}

/** The outermost marked passages of an article in order, and its paragraphs with the passages that stand in them. */
export function passagesOf(
  prose: Prose,
  lexicon: Lexicon | null,
): { passages: MarkedPassage[]; paragraphs: CreditedParagraph[] } {
  const { blockquotes, pulled } = blockquotesOf(prose);
  const repeated = new Set(pulled.map(({ start }) => start));
  const lines = paragraphsOf(prose).filter(({ block }) => !repeated.has(block.start));
  const passages: MarkedPassage[] = [];
  const paragraphs: CreditedParagraph[] = [];
  const dashed = lexicon?.dialogue ? dialogueIn(prose.text, lines, lexicon) : [];
  const quoted = chosen(prose, quotedIn(prose.text, lines), dashed, blockquotes);
  let b = 0;
  let q = 0;
  let goesOn = false;
  let block: Block | null = null;
  for (const line of lines) {
    while (b < blockquotes.length && blockquotes[b]!.end <= line.start) b++;
    const blockquote = blockquotes[b];
    if (blockquote && blockquote.start <= line.start) {
      if (blockquote.start === line.start) {
        paragraphs.push({
          ...span(blockquote),
          goesOn: false,
          quotes: [{ ...passage(blockquote), index: passages.length }],
        });
        passages.push(passage(blockquote));
      }
      goesOn = false;
      continue;
    }
    const quotes = [];
    const continued = goesOn;
    const lastBlock = block;
    block = line.block;
    goesOn = false;
    for (; q < quoted.length && quoted[q]!.start < line.end; q++) {
      const one = quoted[q]!;
      quotes.push({ ...span(one), outerStart: one.outerStart, outerEnd: one.outerEnd, index: passages.length });
      const isVerse = continued && one.outerStart === one.start && lastBlock === line.block;
      passages.push({ ...inLine(one, line), goesOn: isVerse });
      goesOn = one.continues;
    }
    paragraphs.push({ start: line.start, end: line.end, quotes, goesOn: continued });
  }
  return { passages, paragraphs };
}

const span = ({ start, end }: Span): Span => ({ start, end });

function passage(blockquote: Blockquote): MarkedPassage {
  return {
    ...span(blockquote),
    outerStart: blockquote.start,
    outerEnd: blockquote.end,
    opened: true,
    closed: true,
    markup: true,
    block: true,
    blocks: blockquote.blocks,
    embed: blockquote.embed,
    whole: true,
    continues: false,
    goesOn: false,
    cite: blockquote.cite,
    signer: blockquote.signature?.name ?? null,
  };
}

/** A pair of marks, a q element or a dialogue’s line in prose. */
type InLine = Pick<Quoted, 'start' | 'end' | 'outerStart' | 'outerEnd' | 'opened' | 'closed' | 'continues'> & {
  readonly markup: boolean;
  readonly cite: string | null;
};

function inLine(one: InLine, line: Span): MarkedPassage {
  const { outerStart, outerEnd, opened, closed, continues, markup, cite } = one;
  const whole = outerStart - line.start <= 1 && line.end - outerEnd <= 1;
  return {
    ...span(one),
    outerStart,
    outerEnd,
    opened,
    closed,
    markup,
    block: false,
    blocks: 0,
    embed: false,
    whole,
    continues,
    goesOn: false,
    cite,
    signer: null,
  };
}

/** Words set apart by something else than a pair of marks. */
function apart({ start, end }: Span, cite: string | null): InLine {
  const edges = { start, end, outerStart: start, outerEnd: end };
  return { ...edges, opened: true, closed: true, continues: false, markup: true, cite };
}

/** The longest articles hold a few hundred; what comes after so many is no article's. */
const MOST = 3_000;

/**
 * Are single marks the text's own convention? Beside double ones they are headline style, or nested; alone, or with more
 * of them round double ones than the other way, they quote.
 */
function quotesInSingles(pairs: readonly Quoted[]): boolean {
  const ends = { single: 0, double: 0 };
  let more = 0;
  for (const { family, outerStart, outerEnd } of pairs) {
    if (family !== 'single' && family !== 'double') continue;
    if (outerStart >= ends[family === 'single' ? 'double' : 'single']) more += family === 'single' ? 1 : -1;
    ends[family] = Math.max(ends[family], outerEnd);
  }
  return more > 0;
}

/** The outermost pairs of marks and q elements, in order, none in a blockquote. */
function chosen(
  prose: Prose,
  pairs: readonly Quoted[],
  dashed: readonly Span[],
  blockquotes: readonly Blockquote[],
): InLine[] {
  const singles = quotesInSingles(pairs);
  const found: InLine[] = [];
  for (const pair of pairs) {
    if (pair.family === 'title' || (pair.family === 'single' && !singles)) continue;
    found.push({ ...pair, markup: false, cite: null });
  }
  for (const { element, start, end, cite } of prose.article.inlineQuotes) {
    if (element !== 'q' || end <= start) continue;
    found.push(apart({ start, end }, cite));
  }
  for (const speech of dashed) found.push(apart(speech, null));
  const out: InLine[] = [];
  let edge = -1;
  let b = 0;
  for (const one of found.sort((x, y) => x.outerStart - y.outerStart || y.outerEnd - x.outerEnd)) {
    while (b < blockquotes.length && blockquotes[b]!.end <= one.start) b++;
    const inside = blockquotes[b] !== undefined && blockquotes[b]!.start <= one.start;
    if (inside || one.outerStart < edge) continue;
    if (out.length === MOST) break;
    edge = one.outerEnd;
    out.push(one);
  }
  return out;
}
