import type { Span } from '../../model.ts';
import { endsAbbreviated } from '../../text/sentence-abbreviations.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A word, a punctuation mark, or a whole quotation standing as one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, without a possessive ending. */
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the quotation; -1 for others. */
  readonly quote: number;
  /** Where a quotation's own words begin, after its mark. */
  readonly inner: number;
}

/** Tokens of one sentence; a quotation inside is one of them, whatever sentences it holds. */
export type Sentence = readonly Token[];

export interface QuoteSpan extends Span {
  /** With its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly index: number;
}

/** Words are joined by apostrophes, hyphens and inner full stops: "al-Assad", "Trump’s", "U.S", "D-Mo". */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’.\-‑&@/][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const WORD = /^[\p{L}\p{N}]/u;
const UPPER = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;
const STOP = new Set('.!?…。！？؟');
const NEXT_WORD = /[^\s"“”„«»‘’'()[\]—–―-]/u;
/** "“…” — Smith". */
const DASH = /[—–―]|--/;

/** Cut a paragraph into sentences of tokens. `quotes` stand in it, in order, not overlapping. */
export function tokensOf(text: string, paragraph: Span, quotes: readonly QuoteSpan[], lexicon: Lexicon): Sentence[] {
  const sentences: Token[][] = [[]];
  let q = 0;
  TOKEN.lastIndex = paragraph.start;
  for (;;) {
    const hit = TOKEN.exec(text);
    const limit = quotes[q]?.outerStart ?? paragraph.end;
    if (!hit || hit.index >= limit) {
      const quote = quotes[q++];
      if (!quote) break;
      const body = text.slice(Math.max(quote.start, quote.end - 3), quote.end);
      if (sentences.at(-1)!.length >= LONGEST) sentences.push([]);
      sentences.at(-1)!.push({
        start: quote.outerStart,
        end: quote.outerEnd,
        kind: 'quote',
        text: body,
        lower: '',
        capital: false,
        possessive: false,
        quote: quote.index,
        inner: quote.start,
      });
      TOKEN.lastIndex = quote.outerEnd;
      if (endsInStop(body) && startsAnew(text, quote.outerEnd, paragraph.end, lexicon)) sentences.push([]);
      continue;
    }
    if (sentences.at(-1)!.length >= LONGEST) sentences.push([]);
    const ends = STOP.has(hit[0]) && endsSentence(text, paragraph, hit.index, lexicon);
    // The stop of an abbreviation is part of its word.
    if (hit[0] === '.' && !ends) continue;
    sentences.at(-1)!.push(tokenOf(hit[0], hit.index));
    if (ends) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function tokenOf(text: string, start: number): Token {
  const word = WORD.test(text);
  const possessive = word && POSSESSIVE.test(text);
  return {
    start,
    end: start + text.length,
    kind: word ? 'word' : 'mark',
    text,
    lower: (possessive ? text.replace(POSSESSIVE, '') : text).toLowerCase(),
    capital: word && UPPER.test(text),
    possessive,
    quote: -1,
    inner: start,
  };
}

const endsInStop = (body: string) => STOP.has(body.trimEnd().at(-1) ?? '');

function endsSentence(text: string, paragraph: Span, stop: number, lexicon: Lexicon): boolean {
  const next = nextLetter(text, stop + 1, paragraph.end);
  if (next < 0) return true;
  if (text[stop] === '.' && !/\s/.test(text[stop + 1]!) && !/["”“’»)\]']/.test(text[stop + 1]!)) return false;
  if (text[next]!.toLowerCase() === text[next] && text[next]!.toUpperCase() !== text[next]) return false;
  return text[stop] !== '.' || !endsAbbreviated(text, paragraph.start, stop, next, lexicon.language);
}

function nextLetter(text: string, from: number, end: number): number {
  for (let i = from; i < end && i < from + 12; i++) if (NEXT_WORD.test(text[i]!)) return i;
  return -1;
}

/** Sentences are cut here: nothing written for readers is longer, and what reads a sentence may look at all of it. */
const LONGEST = 200;
/** How far after a quotation a credit without a comma ("Who?" Smith asked) is looked for. */
const NEAR = 80;

/** After a quotation that ended in a full stop: does a new sentence begin, or only "Smith said"? */
function startsAnew(text: string, from: number, end: number, lexicon: Lexicon): boolean {
  const next = nextLetter(text, from, end);
  if (next < 0) return true;
  if (DASH.test(text.slice(from, next))) return false;
  if (!UPPER.test(text[next]!)) return !/\p{Ll}|,|;|:|\./u.test(text[next]!);
  const words = text.slice(next, Math.min(end, next + NEAR)).split(/\s+/, 5);
  for (const [i, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[.,:;]+$/, '');
    if (i > 0 && lexicon.says.has(bare)) {
      const after = words[i + 1];
      // "Smith said." or "Smith said in …", not "Smith said that …" or "Smith said the …", which say something new.
      return !(/[.,:;]$/.test(word) || after === undefined || lexicon.prepositions.has(after.toLowerCase()));
    }
    if (!UPPER.test(word) && !lexicon.adverbs.has(bare)) return true;
  }
  return true;
}
