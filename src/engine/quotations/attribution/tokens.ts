import type { Span } from '../../model.ts';
import { IN_WORD, kindsAt, LETTER_OR_DIGIT, SPACE, UPPER as UPPER_CASE, widthBefore } from '../../text/letters.ts';
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
const JOINS = "'’.-‑&@/";
const UPPER = /^\p{Lu}/u;
const POSSESSIVE = /['’]s?$/;
const STOP = new Set('.!?…。！？؟');
const NEXT_WORD = /[^\s"“”„«»‘’'()[\]—–―-]/u;
/** German "43-Jährige"; "al-Elm". */
const CAPITAL_LATER = /^(?:\d{1,3}-Jähr|(?:al|el|as|ash|ar|an|az|ad|ul)-\p{Lu})/u;
/** "“…” — Smith". */
const DASH = /[—–―]|--/;

/** Cut a paragraph into sentences of tokens. `quotes` stand in it, in order, not overlapping. */
export function tokensOf(text: string, paragraph: Span, quotes: readonly QuoteSpan[], lexicon: Lexicon): Sentence[] {
  const sentences: Token[][] = [[]];
  let q = 0;
  let at = paragraph.start;
  for (;;) {
    const limit = quotes[q]?.outerStart ?? paragraph.end;
    while (at < limit && (kindsAt(text, at, text.length) & SPACE) !== 0) at++;
    if (at >= limit) {
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
      at = quote.outerEnd;
      if (endsInStop(body) && startsAnew(text, quote.outerEnd, paragraph.end, lexicon)) sentences.push([]);
      continue;
    }
    if (sentences.at(-1)!.length >= LONGEST) sentences.push([]);
    const whole = tokenAt(text, at, endOfPreposition(text, at, sentences.at(-1)!.at(-1), lexicon));
    at = whole.end;
    const hung = lexicon.clitics && whole.kind === 'word' ? lexicon.clitics.exec(whole.text) : null;
    const token = hung?.index ? tokenAt(text, whole.start, whole.start + hung.index) : bare(whole, lexicon);
    const ends = token.kind === 'mark' && STOP.has(token.text) && endsSentence(text, paragraph, token.start, lexicon);
    // The stop of an abbreviation is part of its word.
    if (token.text === '.' && !ends) continue;
    sentences.at(-1)!.push(token);
    if (hung?.index) sentences.at(-1)!.push(tokenAt(text, whole.end - hung[1]!.length));
    if (ends) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Without the signs that the same word is mostly written without. */
const bare = (token: Token, { vowels }: Lexicon): Token =>
  vowels && token.kind === 'word' ? { ...token, lower: token.lower.replace(vowels, '') } : token;

/** Where the preposition ends that a word begins with behind these: the "ل" of "وفقا لسامر"; undefined for any other word. */
function endOfPreposition(text: string, at: number, before: Token | undefined, lexicon: Lexicon): number | undefined {
  if (!before || !lexicon.takes.has(before.lower) || text[at] !== 'ل') return undefined;
  return text[at + 1] === 'ل' ? at + 2 : at + 1;
}

/** The word or mark at an offset where no white space stands. */
function tokenAt(text: string, start: number, limit?: number): Token {
  const kinds = kindsAt(text, start, text.length);
  const end =
    limit ?? ((kinds & IN_WORD) !== 0 ? endOfWord(text, start) : start + widthBefore(text, start, text.length));
  const written = text.slice(start, end);
  const word = (kinds & LETTER_OR_DIGIT) !== 0;
  const possessive = word && "s'’".includes(text[end - 1]!) && POSSESSIVE.test(written);
  return {
    start,
    end,
    kind: word ? 'word' : 'mark',
    text: written,
    lower: (possessive ? written.replace(POSSESSIVE, '') : written).toLowerCase(),
    capital: ((kinds & UPPER_CASE) !== 0 && !isElided(written)) || CAPITAL_LATER.test(written),
    possessive,
    quote: -1,
    inner: start,
  };
}

/** "L’avocate": the capital is that of the article, or of another word that lost its vowel. */
const isElided = (written: string) => /^(?:[CDJLNS]|Qu|Un|All|Dell|Nell)['’]\p{Ll}/u.test(written);

function endOfWord(text: string, start: number): number {
  const { length } = text;
  let at = start;
  for (;;) {
    while (at < length && (kindsAt(text, at, length) & IN_WORD) !== 0) at += widthBefore(text, at, length);
    // A joiner belongs to the word only with more of it behind.
    if (at + 1 >= length || !JOINS.includes(text[at]!) || (kindsAt(text, at + 1, length) & IN_WORD) === 0) return at;
    at++;
  }
}

const endsInStop = (body: string) => STOP.has(body.trimEnd().at(-1) ?? '');

function endsSentence(text: string, paragraph: Span, stop: number, lexicon: Lexicon): boolean {
  const next = nextLetter(text, stop + 1, paragraph.end);
  if (next < 0) return true;
  if (text[stop] === '.' && !/\s/.test(text[stop + 1]!) && !/["”“’»)\]']/.test(text[stop + 1]!)) return false;
  // "(D-Nev.), in particular".
  if (/[,;:]/.test(text[next]!)) return false;
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
  // "Ash asked, “Is it old?” She said no.": with a capital a pronoun begins a sentence.
  const pronoun = words[0]!.toLowerCase();
  if (lexicon.language === 'en' && pronoun !== 'i' && lexicon.pronouns.has(pronoun)) return true;
  for (const [i, word] of words.entries()) {
    const bare = word.toLowerCase().replace(/[.,:;]+$/, '');
    const isTogether = lexicon.saysTogether.get(words[i + 1]?.toLowerCase().replace(/[.,:;]+$/, '') ?? '')?.has(bare);
    if (i > 0 && isTogether) return false;
    if (i > 0 && lexicon.says.has(bare)) {
      const after = words[i + 1];
      // "Smith said." or "Smith said in …", not "Smith said that …" or "Smith said the …", which say something new.
      return !(/[.,:;]$/.test(word) || after === undefined || lexicon.prepositions.has(after.toLowerCase()));
    }
    if (!UPPER.test(word) && !lexicon.adverbs.has(bare)) return true;
  }
  return true;
}
