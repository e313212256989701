import type { Span } from '../../model.ts';
import { genderOf } from '../lexicon/given-names.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type QuoteSpan, type Sentence, type Token, tokensOf } from './tokens.ts';

/** Names that are English auxiliaries or months as well. */
const NAMESAKES = new Set('will may april june august'.split(' '));
/** Before a surname: "Mrs May". */
const ADDRESSES = new Set('mr mrs ms miss lord lady sir dame minister secretary'.split(' '));
/** Before a month: "early May". */
const WHICH = new Set('last this next early late mid every since until'.split(' '));
/** No nickname is longer, with its marks. */
const LONGEST_NICKNAME = 24;

/** The sentences of a paragraph, in English with the names in them that only their neighbours show. */
export function sentencesOf(
  text: string,
  paragraph: Span,
  quotes: readonly QuoteSpan[],
  lexicon: Lexicon,
): readonly Sentence[] {
  const sentences = tokensOf(text, paragraph, quotes, lexicon);
  return lexicon.language === 'en' ? sentences.map((sentence) => withNames(text, sentence, lexicon)) : sentences;
}

/**
 * A sentence with the words marked that are names here though the language has them for something else: "Will Ash",
 * "Theresa May"; and with a nickname in marks as the word between two names that it is: 'Tom "Red" Birch'.
 */
function withNames(text: string, sentence: Sentence, lexicon: Lexicon): Sentence {
  if (!sentence.some(isNoticed)) return sentence;
  const out: Token[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]!;
    const end = isNickname(text, sentence[at - 1], token) ? at : endOfSingleMarks(text, sentence, at);
    if (end >= 0) {
      out.push(nickname(text, token, sentence[end]!));
      at = end;
    } else if (token.capital && NAMESAKES.has(token.lower) && isName(sentence, at, lexicon)) {
      out.push({ ...token, lower: token.text });
    } else out.push(token);
  }
  return out;
}

/** Hardly any other sentence has a name that only its neighbours show. */
const isNoticed = ({ kind, capital, lower }: Token) =>
  kind === 'quote' || lower === '‘' || lower === "'" || (capital && NAMESAKES.has(lower));

/** 'Tom "Red" Birch': short, with a capital, and a name on either side. */
function isNickname(text: string, before: Token | undefined, quote: Token): boolean {
  if (quote.kind !== 'quote' || !before?.capital || before.possessive || quote.end - quote.start > LONGEST_NICKNAME)
    return false;
  return (
    /^\.? $/.test(text.slice(before.end, quote.start)) &&
    /^\p{Lu}/u.test(text.slice(quote.inner, quote.inner + 2)) &&
    /[\p{L}\p{N}]["”“’']{1,2}$/u.test(text.slice(quote.start, quote.end)) &&
    /^\s\p{Lu}\p{L}/u.test(text.slice(quote.end, quote.end + 4))
  );
}

/** "Tom ‘Red’ Birch": single marks that quote nothing are tokens of their own. Where they close; -1 for anything else. */
function endOfSingleMarks(text: string, sentence: Sentence, at: number): number {
  const [before, opens, name, closes, next] = [-1, 0, 1, 2, 3].map((step) => sentence[at + step]);
  if (!opens || !/^[‘']$/.test(opens.text) || !before?.capital || !name?.capital || !next?.capital) return -1;
  if (!/^[’']$/.test(closes?.text ?? '') || opens.end !== name.start || name.end !== closes!.start) return -1;
  return /^\.? $/.test(text.slice(before.end, opens.start)) && closes!.end + 1 === next.start ? at + 2 : -1;
}

function nickname(text: string, { start }: Token, { end }: Token): Token {
  const written = text.slice(start, end);
  return {
    start,
    end,
    kind: 'word',
    text: written,
    lower: written.toLowerCase(),
    capital: true,
    possessive: false,
    quote: -1,
    inner: start,
  };
}

function isName(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const [before, next, second] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]];
  // "“…,” May said.", "“…,” said May."
  if (before?.kind !== 'word') {
    if (tells(next, lexicon)) return true;
    // "Will Ash said", not "Will Ash say?"; "May Ash, 80, …", not "May God help us".
    return mayFollow(next, lexicon) && (tells(second, lexicon) || /^(?:,|and)$/.test(second?.text ?? ''));
  }
  if (lexicon.says.has(before.lower) && next?.kind !== 'word') return true;
  const isMonth = sentence[at]!.lower !== 'will';
  if (isMonth && (lexicon.prepositions.has(before.lower) || WHICH.has(before.lower))) return false;
  if (lexicon.determiners.has(before.lower) || lexicon.calendar.has(before.lower)) return false;
  // "Theresa May", not "Oldmere May 5".
  if (before.capital && isMonth && !/^\d/.test(next?.text ?? ''))
    if (genderOf(before.lower) !== null || ADDRESSES.has(before.lower)) return true;
  return mayFollow(next, lexicon) && (!before.capital || lexicon.titles.has(before.lower));
}

/** Is it a surname, as far as one can see? */
const mayFollow = (next: Token | undefined, lexicon: Lexicon) =>
  next?.kind === 'word' && next.capital && !lexicon.calendar.has(next.lower) && !lexicon.titles.has(next.lower);

/** A verb of saying as its subject has it right before: "said", "says", not "say". */
const tells = (token: Token | undefined, { says, judges }: Lexicon) =>
  token?.kind === 'word' &&
  ((says.has(token.lower) && !says.has(`${token.lower}s`)) ||
    (judges.has(token.lower) && !judges.has(`${token.lower}s`)));
