import type { Lexicon } from '../lexicon/lexicon.ts';
import { isGenitive, ROMANCE } from './role-belongings.ts';
import { isBody } from './roles.ts';
import type { Sentence, Token } from './tokens.ts';

/** A range of tokens that names somebody: `[from, to)` in its sentence. */
export interface Phrase {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Prepositions that tie a noun to the one before ("a spokesman for the campaign"); others end a phrase. */
const TIES = new Set(
  'of for from in at with von der des vom de du des del della dei di da do dos van voor y e et z ze из по'.split(' '),
);
/** Does a word tie a noun to the one before it? */
export const tiesNouns = (word: string) => TIES.has(word);

/** No source is described in more words than this. */
const LONGEST = 16;

export function isNominal(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.lower;
  if (isAllCaps(token)) return true;
  // "schreiben" is a verb, "Schreiben" a letter.
  if (!token.capital && lexicon.says.has(word) && (lexicon.language === 'de' || !lexicon.nouns.has(word))) return false;
  if (!token.capital && lexicon.language !== 'en' && lexicon.judges.has(word) && !lexicon.nouns.has(word)) return false;
  return !(
    (!token.capital && lexicon.verbs.has(word) && !lexicon.nouns.has(word)) ||
    lexicon.calendar.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.conjunctions.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.adverbs.has(word) ||
    lexicon.relatives.has(word) ||
    lexicon.determiners.has(word) ||
    lexicon.pronouns.has(word) ||
    lexicon.attached?.test(word)
  );
}

/** "US", "IT": an acronym, however its letters read in small. */
const isAllCaps = (token: Token) => token.capital && token.text.length > 1 && token.text === token.text.toUpperCase();

/** The noun phrase that ends before token `to`, going back no further than `floor`. */
export function phraseEndingAt(sentence: Sentence, to: number, floor: number, lexicon: Lexicon): Phrase | null {
  const last = sentence[to - 1];
  if (!last || to <= floor) return null;
  if (last.kind === 'word' && isPronoun(last, lexicon)) return { sentence, from: to - 1, to };
  if (!isNominal(last, lexicon) && !lexicon.determiners.has(last.lower)) return null;
  if (standsAlone(last, lexicon)) {
    const before = sentence[to - 2]?.lower ?? '';
    return NONE.has(before) ? null : { sentence, from: before === 'the' ? to - 2 : to - 1, to };
  }
  let from = to - 1;
  let closed = lexicon.determiners.has(last.lower);
  while (from > floor && to - from < LONGEST) {
    const token = sentence[from - 1]!;
    if (isAmpersand(sentence, from - 1)) {
      from -= 2;
      continue;
    }
    if (token.kind !== 'word') break;
    if (lexicon.relatives.has(token.lower) && sentence[from]!.capital && lexicon.order === 'svo') break;
    if (isSomeOf(sentence, from - 1, floor, lexicon)) return { sentence, from: from - 2, to };
    const ties = tiesNouns(token.lower) && from - 2 >= floor && mayBeTied(sentence[from - 2], lexicon);
    // French "de" is both: "le maire de Nantes" before "de l’argent"; German "der" is an article first.
    if (ties && (lexicon.language !== 'de' || !lexicon.determiners.has(token.lower) || closed)) {
      from -= 2;
      closed = false;
    } else if (lexicon.determiners.has(token.lower) && !closed) {
      from--;
      closed = true;
    } else if (!closed && from - 2 >= floor && isWhichOne(sentence, from - 1, lexicon)) {
      from -= 2;
      closed = true;
    } else if (!closed && lexicon.conjunctions.has(token.lower) && joins(sentence, from, floor, lexicon)) {
      from -= 2;
    } else if (
      !closed &&
      (isNominal(token, lexicon) || isOfState(token, lexicon)) &&
      !lexicon.judges.has(token.lower)
    ) {
      from--;
    } else break;
  }
  return { sentence, from, to };
}

/** "Kritik kam von Ida Esche": where nouns have capitals, nothing without one is tied. */
const mayBeTied = (token: Token | undefined, lexicon: Lexicon) =>
  isNominal(token, lexicon) && (lexicon.language !== 'de' || token!.capital);

/** "state police": elsewhere it is a verb of saying. */
const isOfState = ({ lower }: Token, { language }: Lexicon) => language === 'en' && lower === 'state';

/** "one of the officials", but "none of" and "no one of" are nobody. */
const isSomeOf = (sentence: Sentence, of: number, floor: number, lexicon: Lexicon) =>
  of - 1 >= floor &&
  sentence[of]!.lower === 'of' &&
  standsAlone(sentence[of - 1]!, lexicon) &&
  !NONE.has(sentence[of - 2]?.lower ?? '');

/** "Schumer and Pelosi": two names, not the end of one clause and the beginning of another. */
function joins(sentence: Sentence, from: number, floor: number, lexicon: Lexicon): boolean {
  const before = sentence[from - 2];
  return from - 2 >= floor && isNominal(before, lexicon) && before!.capital && sentence[from]!.capital;
}

/** The noun phrase that begins at token `from`. */
export function phraseStartingAt(sentence: Sentence, from: number, lexicon: Lexicon): Phrase | null {
  let at = from;
  while (at < sentence.length && at < from + 4 && tellsWhen(sentence, at, lexicon)) at++;
  if (at > from && isDate(sentence, at)) at += 3;
  const first = sentence[at];
  if (first?.kind !== 'word') return null;
  if (isPronoun(first, lexicon) && !(lexicon.determiners.has(first.lower) && isNominal(sentence[at + 1], lexicon))) {
    return { sentence, from: at, to: at + 1 };
  }
  let to = at;
  while (to < sentence.length && lexicon.determiners.has(sentence[to]!.lower) && to < at + 3) to++;
  if (isWhichOne(sentence, to, lexicon)) to++;
  const head = to;
  while (to < sentence.length && to - at < LONGEST) {
    const token = sentence[to]!;
    // Dutch "de" is an article.
    const isTie = tiesNouns(token.lower) && (lexicon.language !== 'nl' || token.lower !== 'de');
    if (to > head && isTie && startsPhrase(sentence, to + 1, lexicon)) {
      if (isInPaper(sentence, to, lexicon)) break;
      to += 2;
      continue;
    }
    if (
      to > head &&
      lexicon.conjunctions.has(token.lower) &&
      token.lower.length < 4 &&
      sentence[to + 1]?.capital &&
      sentence[to - 1]!.capital
    ) {
      to += 2;
      continue;
    }
    // "le député (LR) Rui Frêne".
    if (to > head && token.text === '(' && !sentence[to - 1]!.capital && sentence[to + 2]?.text === ')') {
      if (!sentence[to + 3]?.capital) break;
      to += 3;
      continue;
    }
    if (to > head && isAmpersand(sentence, to)) {
      to += 2;
      continue;
    }
    if (!isNominal(token, lexicon)) break;
    // After a name only a noun for a role goes on ("Trump campaign manager"); anything else is the sentence's own.
    const before = sentence[to - 1];
    if (
      to > head &&
      !token.capital &&
      before!.capital &&
      // "die 43 Jahre alte Ida Esche".
      !(before!.lower === 'jahre' && token.lower.startsWith('alt')) &&
      !(SON_OF.has(token.lower) && sentence[to + 1]?.capital) &&
      ((lexicon.genitives && to - head > 1) || (!lexicon.nouns.has(token.lower) && !lexicon.titles.has(token.lower)))
    )
      break;
    const endsAtNoun =
      to > head &&
      lexicon.article === null &&
      !token.capital &&
      lexicon.nouns.has(before!.lower) &&
      !before!.possessive;
    if (endsAtNoun && !lexicon.nouns.has(token.lower) && !goesOnToName(sentence, to, lexicon)) break;
    if (to > head && !token.capital && lexicon.judges.has(token.lower)) break;
    if (to > head && isPastOf(token, before!, sentence[to + 1], lexicon)) break;
    to++;
    if (token.possessive && !isNominal(sentence[to], lexicon)) break;
  }
  if (to === head)
    return lexicon.says.has(sentence[at - 1]?.lower ?? '') ? someStartingAt(sentence, at, to, lexicon) : null;
  return { sentence, from: at, to: endOfDescription(sentence, to, lexicon) };
}

/** "said the ministry in a post": where it was said is no part of who said it. */
const isInPaper = (sentence: Sentence, at: number, { language, nouns }: Lexicon) =>
  language === 'en' &&
  sentence[at]!.lower === 'in' &&
  /^(?:an?|his|her|its|their)$/.test(sentence[at + 1]!.lower) &&
  sentence.slice(at + 2, at + 4).some(({ lower }) => lower === 'interview' || nouns.get(lower) === 'document');

/** Inside a name: "Budi bin Salleh". */
const SON_OF = new Set('bin binti ibn'.split(' '));

/** English words for somebody that need no noun: "another said", "one of the officials". */
const SOME = new Set('one another some many several most few both all two three four five six'.split(' '));
const NONE = new Set('no every any'.split(' '));

/** Does a determiner stand for somebody by itself? */
export const standsAlone = ({ lower }: Token, { language }: Lexicon) => language === 'en' && SOME.has(lower);

/** "said another", "said one of the officials": `[from, to)` holds the determiners. */
function someStartingAt(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase | null {
  if (to === from || !standsAlone(sentence[to - 1]!, lexicon)) return null;
  const of = sentence[to]?.lower === 'of' ? phraseStartingAt(sentence, to + 1, lexicon) : null;
  return { sentence, from, to: of?.to ?? to };
}

/** Behind a noun for people these tell who they are, up to the end of the phrase that follows: "people familiar with the matter". */
const TELLS_WHO = new Set('familiar close briefed involved knowledgeable privy opposed loyal acting'.split(' '));
/** The same, with what follows right behind. */
const TELLS_WHOSE = new Set('representing'.split(' '));

/** Where an English description ends that goes on behind its noun: "a source close to Ida Ash", "lawyers representing Ida Ash". */
function endOfDescription(sentence: Sentence, to: number, lexicon: Lexicon): number {
  const next = sentence[to];
  if (lexicon.language !== 'en' || next?.kind !== 'word') return to;
  const isWhose = TELLS_WHOSE.has(next.lower);
  if (!isWhose && !TELLS_WHO.has(next.lower)) return to;
  const noun = sentence[to - 1]!;
  const behind = isWhose ? to + 1 : to + 2;
  // "Sources close to": the capital is that of the sentence.
  if ((noun.capital && to > 1) || !lexicon.nouns.has(noun.lower)) return to;
  if (!isWhose && !lexicon.prepositions.has(sentence[to + 1]?.lower ?? '') && sentence[to + 1]?.lower !== 'to')
    return to;
  return phraseStartingAt(sentence, behind, lexicon)?.to ?? to;
}

/** "Birch & Ash". */
const isAmpersand = (sentence: Sentence, at: number) =>
  sentence[at]!.text === '&' && sentence[at - 1]?.capital === true && sentence[at + 1]?.capital === true;

/** "Several groups granted", "a bench headed by": a regular English past behind a plural, or before "by", tells no more of who it is. */
const isPastOf = (token: Token, before: Token, next: Token | undefined, { language }: Lexicon) =>
  language === 'en' && /^\p{Ll}+ed$/u.test(token.text) && (/^\p{Ll}+[^s]s$/u.test(before.text) || next?.lower === 'by');

/** "the first lady", "the then mayor": an English adverb between an article and its noun. */
const isWhichOne = (sentence: Sentence, at: number, { language, adverbs, determiners }: Lexicon) =>
  language === 'en' && adverbs.has(sentence[at]?.lower ?? '') && determiners.has(sentence[at - 1]?.lower ?? '');

/** An adverb, or a day: "ha señalado este lunes la alcaldesa". */
function tellsWhen(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { lower } = sentence[at]!;
  if (lexicon.adverbs.has(lower)) return true;
  const isThis = lexicon.determiners.has(lower) && lexicon.calendar.has(sentence[at + 1]?.lower ?? '');
  return isThis || (at > 0 && lexicon.calendar.has(lower) && lexicon.determiners.has(sentence[at - 1]!.lower));
}

/** Words between a role and its name at most. */
const BETWEEN = 3;

/** "minister gospodarki Jan Jesion", "ministro dell’Interno": is this a part of the role before it? */
function goesOnToName(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  if (ELIDED.test(sentence[at]!.text) || isAdjective(sentence, at, lexicon)) return true;
  if (!lexicon.genitives) return false;
  // "сообщении министерства": what a paper or body is of.
  const isOf = isBody(sentence[at - 1]!, lexicon) || lexicon.prepositions.has(sentence[at + 1]?.lower ?? '');
  if (isOf && isGenitive(sentence[at]!, lexicon)) return true;
  let to = at;
  while (to < at + BETWEEN && isNominal(sentence[to], lexicon) && !sentence[to]!.capital) to++;
  return sentence[to]?.capital === true && isNominal(sentence[to], lexicon);
}

/** "la directora general de Carreteras", "el presidente interino, Rui Fresno": a word behind a role that what it is of follows, its name or nothing. */
function isAdjective(sentence: Sentence, at: number, { language }: Lexicon): boolean {
  if (!ROMANCE.has(language)) return false;
  const next = sentence[at + 1];
  if (next?.kind !== 'word') return true;
  return tiesNouns(next.lower) || next.capital || /^(?:dell|d)['’]/.test(next.lower);
}

/** A preposition that lost its vowel to a name: "dell’Interno". */
const ELIDED = /^\p{Ll}+['’]\p{Lu}/u;

/** "nesta terça-feira (3)": a day of the month in brackets. */
const isDate = (sentence: Sentence, at: number) =>
  sentence[at]?.text === '(' && /^\d+$/.test(sentence[at + 1]?.text ?? '') && sentence[at + 2]?.text === ')';

function startsPhrase(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence[at];
  return token?.kind === 'word' && (isNominal(token, lexicon) || lexicon.determiners.has(token.lower));
}

/** Also with its verb joined on: "he’s". */
export function isPronoun(token: Token, lexicon: Lexicon): boolean {
  return lexicon.pronouns.has(token.lower) && !isAllCaps(token);
}
