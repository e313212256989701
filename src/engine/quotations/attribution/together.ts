import type { Span } from '../../model.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal, type Phrase, phraseEndingAt } from './noun-phrases.ts';
import { isBody, isRole, isTitle } from './roles.ts';
import type { Source } from './source.ts';
import type { Sentence, Token } from './tokens.ts';

/** What stands before the last of several names. */
const AND = new Set('and und et y e ed en och og ja i и і й та a oraz dan ve és și και'.split(' '));
const isAnd = (token: Token | undefined, { conjunctions }: Lexicon) =>
  token !== undefined && AND.has(token.lower) && conjunctions.has(token.lower);

/** Small words inside a name. */
const WITHIN = new Set('de la del van von der den bin ibn al el di da dos'.split(' '));
/** More are a list, and no name. */
const MOST = 5;
/** With a capital and a comma they open a sentence as a name may. */
const OPENERS = new Set(
  'however still meanwhile instead nevertheless nonetheless therefore moreover furthermore besides afterward afterwards together thus indeed then later once again yet'.split(
    ' ',
  ),
);

/** Tokens `[from, to)` that name one of several. */
type One = readonly [from: number, to: number];

/**
 * Where those are named who speak together with a source, from the first name to the end of the last: "Ida Ash, Tom Birch and
 * Max Elm said", also behind the verb. Null where it speaks alone, or nothing shows where the names begin and end: after a
 * preposition, an office or a possessive, or before another verb.
 */
export function namedTogether(phrase: Phrase, verb: number, source: Source, lexicon: Lexicon): Span | null {
  if (source.described) return describedTogether(phrase, lexicon);
  if (source.kind === 'publication' || lexicon.article !== null) return null;
  const { sentence } = phrase;
  let from = phrase.from;
  while (from < phrase.to && sentence[from]!.start < source.start) from++;
  let to = from;
  while (to < phrase.to && sentence[to]!.start < source.end) to++;
  const names = [
    ...ahead(sentence, from, lexicon),
    ...within(sentence, from, to, lexicon),
    ...behind(sentence, to, lexicon),
  ];
  while (names.length > 2 && isPlaced(sentence, names[0]![0], lexicon)) dropPlace(names);
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last || names.length < 2 || names.length > MOST) return null;
  const end = sentence[last[1] - 1]!;
  if (end.end === source.end && sentence[first[0]]!.start === source.start) return null;
  const hasEdges = begins(phrase, first, last, lexicon) && ends(phrase, last[1], verb, lexicon);
  if (!hasEdges || !isList(sentence, names, lexicon)) return null;
  return { start: sentence[first[0]]!.start, end: end.end };
}

/** "The mayor and the police said", "The former mayor and council leader said": English roles that open a clause. */
function describedTogether({ sentence, from, to }: Phrase, lexicon: Lexicon): Span | null {
  if (lexicon.language !== 'en' || sentence[from - 1]?.lower !== 'and' || !isRole(sentence[to - 1]!, lexicon))
    return null;
  const other = phraseEndingAt(sentence, from - 1, 0, lexicon);
  if (!other || !isRole(sentence[other.to - 1]!, lexicon) || !lexicon.determiners.has(sentence[other.from]!.lower))
    return null;
  const before = sentence[other.from - 1];
  const opens = before?.kind === 'quote' || before === undefined || before.lower === 'that';
  return opens ? { start: sentence[other.from]!.start, end: sentence[to - 1]!.end } : null;
}

/** The names before token `at` that it is joined to, in order. */
function ahead(sentence: Sentence, at: number, lexicon: Lexicon): One[] {
  const out: One[] = [];
  for (let start = at; out.length <= MOST; ) {
    let to = start;
    while (to > 0 && isTitle(sentence[to - 1]!, lexicon)) to--;
    const joined = to;
    if (isAnd(sentence[to - 1], lexicon)) to--;
    if (sentence[to - 1]?.text === ',') to--;
    let from = to;
    while (from > 0 && isOfName(sentence, from - 1, lexicon)) from--;
    if (to === joined || from === to) break;
    while (from < to - 1 && isTitle(sentence[from]!, lexicon)) from++;
    out.unshift([from, to]);
    start = from;
  }
  return out;
}

/** The names of a source, which may be two. */
function within(sentence: Sentence, from: number, to: number, lexicon: Lexicon): One[] {
  const and = sentence.findIndex((token, i) => i > from && i < to - 1 && isAnd(token, lexicon));
  if (and < 0) return [[from, to]];
  let second = and + 1;
  while (second < to - 1 && !sentence[second]!.capital) second++;
  return [
    [from, and],
    [second, to],
  ];
}

/** The names behind token `at` that are joined to it, in order. */
function behind(sentence: Sentence, at: number, lexicon: Lexicon): One[] {
  const out: One[] = [];
  for (let end = at; out.length <= MOST; ) {
    let from = end;
    if (sentence[from]?.text === ',') from++;
    if (isAnd(sentence[from], lexicon)) from++;
    const joined = from;
    while (sentence[from + 1]?.capital && isTitle(sentence[from]!, lexicon)) from++;
    let to = from;
    while (to < sentence.length && isOfName(sentence, to, lexicon)) to++;
    if (joined === end || to === from) break;
    out.push([from, to]);
    end = to;
  }
  return out;
}

function isOfName(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence[at]!;
  if (token.capital) return !token.possessive && isNominal(token, lexicon);
  const isInside = sentence[at - 1]?.capital === true || WITHIN.has(sentence[at - 1]?.lower ?? '');
  return WITHIN.has(token.lower) && isInside && at + 1 < sentence.length;
}

/** "In Oldmere, Texas, Ida Ash and Tom Birch said": the first of the names is of where it was. */
function isPlaced(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.prepositions.has(sentence[at - 1]?.lower ?? '')) return false;
  return sentence[at - 2]?.kind !== 'word' && !lexicon.beforeWords.some((words) => endsWith(sentence, at, words));
}

/** With it all that is shorter than the last name: "Texas" of "Oldmere, Texas". */
function dropPlace(names: One[]): void {
  names.shift();
  const isFull = lengthOf(names.at(-1)!) > 1;
  while (isFull && names.length > 2 && lengthOf(names[0]!) === 1) names.shift();
}

const lengthOf = ([from, to]: One) => to - from;

const endsWith = (sentence: Sentence, to: number, words: readonly string[]) =>
  words.every((word, i) => sentence[to - words.length + i]?.lower === word);

/** Does a clause begin at the first of the names, but for titles? */
function begins({ sentence, to }: Phrase, first: One, last: One, lexicon: Lexicon): boolean {
  let at = first[0];
  while (at > 0 && isTitle(sentence[at - 1]!, lexicon)) at--;
  while (at > 0 && lexicon.determiners.has(sentence[at - 1]!.lower)) at--;
  const before = sentence[at - 1];
  if (before?.kind !== 'word' || lexicon.conjunctions.has(before.lower)) return true;
  const isSaid = lexicon.says.has(before.lower) || lexicon.beforeWords.some((words) => endsWith(sentence, at, words));
  // "He told Ida Ash, Tom Birch and Max Elm called it": whom something was said to.
  return isSaid && !(to === last[1] && tells(sentence, to, lexicon));
}

const tells = (sentence: Sentence, at: number, { says, judges }: Lexicon) =>
  says.has(sentence[at]?.lower ?? '') || judges.has(sentence[at]?.lower ?? '');

/** Do the names end where the phrase does, at the verb, or before what is no other verb? */
function ends(phrase: Phrase, to: number, verb: number, lexicon: Lexicon): boolean {
  if (phrase.to > to) return false;
  if (phrase.to === to && verb >= to) return true;
  const next = phrase.sentence[to];
  // "Ida Esche, Karl Birke und Max Ulme sagten".
  if (to === verb || (to < verb && lexicon.finite.has(next!.lower))) return true;
  return next?.kind !== 'word' || lexicon.prepositions.has(next.lower) || lexicon.adverbs.has(next.lower);
}

/** Names in full or a word each, "and" before the last alone, none of them an office. */
function isList(sentence: Sentence, names: readonly One[], lexicon: Lexicon): boolean {
  const isFull = lengthOf(names[0]!) > 1;
  if (names.some((name) => lengthOf(name) > 1 !== isFull)) return false;
  const isOffice = ([, to]: One) => isRole(sentence[to - 1]!, lexicon) && !isBody(sentence[to - 1]!, lexicon);
  if (names.some(isOffice)) return false;
  // "The mayor, Ida Ash, and Tom Birch".
  if (names.length === 2 && sentence[names[0]![1]]!.text === ',') return false;
  if (!isFull && names.length > 2 && names[0]![0] === 0 && opens(sentence[0]!.lower, lexicon)) return false;
  return names.every(([, to], i) => {
    if (i === names.length - 1) return true;
    const hasAnd = isAnd(sentence[to], lexicon) || isAnd(sentence[to + 1], lexicon);
    return hasAnd === (i === names.length - 2);
  });
}

/** May a word before a comma be an adverb: "However, Ash and Birch said"? */
const opens = (word: string, { language, adverbs }: Lexicon) =>
  language !== 'en' ? language !== 'de' : OPENERS.has(word) || adverbs.has(word) || word.endsWith('ly');
