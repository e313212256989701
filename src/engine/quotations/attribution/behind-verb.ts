import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal, isPronoun, type Phrase, phraseStartingAt } from './noun-phrases.ts';
import { isRole } from './roles.ts';
import type { Sentence, Token } from './tokens.ts';

const LONGEST_ASIDE = 8;
/** Characters of a paper's or agency's name in marks. */
const LONGEST_NAME = 24;

/** "рассказала агентству «Эма» Ида Ясень": whoever something was said to is passed over. */
export function subjectBehind(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let at = verb + 1;
  while (lexicon.objects.has(sentence[at]?.lower ?? '')) at++;
  const isTold = at > verb + 1 || (lexicon.marksNames && sentence[at + 1]?.capital === true);
  if (isTold && isName(sentence, at)) at++;
  const behind = behindAside(sentence, at, lexicon);
  const phrase = phraseStartingAt(sentence, behind, lexicon);
  if (phrase && DATIVE[lexicon.language]?.test(sentence[phrase.from]!.text)) return null;
  return phrase ?? behindPlaces(sentence, behind, lexicon);
}

/** "сказал Ивану Ясеню": the case of whoever something is said to. */
const DATIVE: Readonly<Record<string, RegExp>> = {
  ru: /^\p{Lu}.*[ую]$/u,
  uk: /^\p{Lu}.*[ую]$/u,
  pl: /^\p{Lu}.*owi$/u,
  cs: /^\p{Lu}.*ovi$/u,
  sk: /^\p{Lu}.*ovi$/u,
};

const isName = (sentence: Sentence, at: number) =>
  sentence[at]?.kind === 'quote' && sentence[at]!.end - sentence[at]!.start <= LONGEST_NAME;

/** So many phrases may say to whom, where and when before the subject stands. */
const MOST_PLACES = 3;
/** The name of a place or paper and that of a person behind it have so many words at least. */
const TWO_NAMES = 4;
const ACRONYM =
  /^(?:\p{Lu}|[\p{L}]['’]\p{Lu})[\p{Lu}\d&.-]*$|^(?:Facebook|Twitter|Instagram|Telegram|TikTok|YouTube|LinkedIn)/u;

/**
 * "a expliqué à l’AFQ Ida Frêne", "dijo a este diario la alcaldesa", "сказал в интервью газете «Волна» Иван Ясень": the subject
 * behind phrases that say to whom or where; null where nothing shows that they end before it.
 */
function behindPlaces(sentence: Sentence, from: number, lexicon: Lexicon): Phrase | null {
  if (lexicon.language === 'en' || (lexicon.order !== 'svo' && lexicon.order !== 'v2')) return null;
  let at = from;
  while (lexicon.adverbs.has(sentence[at]?.lower ?? '')) at++;
  for (let places = 0; places < MOST_PLACES && lexicon.prepositions.has(sentence[at]?.lower ?? ''); places++) {
    const place = phraseStartingAt(sentence, at + 1, lexicon);
    if (place?.from !== at + 1) return null;
    const name = nameWithin(place, lexicon);
    if (name) return name;
    at = place.to;
    if (isName(sentence, at)) at++;
  }
  const subject = at > from ? phraseStartingAt(sentence, at, lexicon) : null;
  return subject && isSomebody(subject, lexicon) ? subject : null;
}

const isSomebody = ({ sentence, from, to }: Phrase, lexicon: Lexicon) =>
  sentence.slice(from, to).some((token) => token.capital || isRole(token, lexicon));

/** "l’AFQ Ida Frêne", "este diario Ida Fresno": the name that ends what was read as one phrase; null where it may be all one. */
function nameWithin({ sentence, from, to }: Phrase, lexicon: Lexicon): Phrase | null {
  let start = to;
  while (start > from && sentence[start - 1]!.capital) start--;
  const before = sentence[start - 1]!;
  const isNoun =
    start > from &&
    !ACRONYM.test(before.text) &&
    !lexicon.prepositions.has(before.lower) &&
    !lexicon.determiners.has(before.lower);
  const isOnX = isNoun && to - start === 3 && ACRONYM.test(sentence[start]!.text);
  if (isNoun && !isOnX) return to - start === 2 ? { sentence, from: start, to } : null;
  const isAcronym = ACRONYM.test(before.text)
    ? to - start === 2
    : ACRONYM.test(sentence[start]!.text) && to - start === 3;
  return isAcronym || to - start >= TWO_NAMES ? { sentence, from: to - 2, to } : null;
}

/** "afirmou, em nota, o Ministério da Saúde": behind what is set off after a verb, if that says how or where. */
function behindAside(sentence: Sentence, at: number, lexicon: Lexicon): number {
  // "explique de son côté le maire".
  if (sentence[at]?.lower === 'de' && sentence[at + 2]?.lower === 'côté') return at + 3;
  const next = sentence[at + 1]?.lower ?? '';
  const tellsWhen = lexicon.language !== 'en' && lexicon.adverbs.has(next);
  if (sentence[at]?.text !== ',' || (!tellsWhen && !lexicon.prepositions.has(next))) return at;
  const end = sentence.findIndex((token, i) => i > at && token.kind !== 'word');
  return sentence[end]?.text === ',' && end - at <= LONGEST_ASIDE ? end + 1 : at;
}

/** "si legge nella nota", "جاء في البيان": the document that something stands in. */
export function paperAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let at = verb + 1;
  // "lit-on dans".
  const next = sentence[at];
  if (next && isPronoun(next, lexicon)) at++;
  if (!lexicon.prepositions.has(sentence[at]?.lower ?? '')) return null;
  const phrase = phraseStartingAt(sentence, at + 1, lexicon);
  if (phrase?.from !== at + 1) return null;
  const noun = sentence.slice(phrase.from, phrase.to).find(({ lower }) => !lexicon.determiners.has(lower));
  const kind = lexicon.nouns.get(noun?.lower ?? '');
  // "сообщили в полиции": several without a name, of a body.
  const isBody = kind === 'organisation' && lexicon.says.has(sentence[verb]!.lower);
  return kind === 'document' || isBody ? phrase : null;
}

/** Between a paper and what is read in it: "on peut lire", "se puede leer". */
const MAY = new Set('peut pouvait puede può pode można'.split(' '));

/** "Nella nota si legge", "I rapporten står det": the document that something stands in, before the verb. */
export function paperBefore(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  let start = verb;
  while (start > 0 && (sentence[start - 1]!.kind === 'word' || sentence[start - 1]!.text === ',')) start--;
  if (!lexicon.prepositions.has(sentence[start]?.lower ?? '')) return null;
  const { from = verb, to: end = verb } = phraseStartingAt(sentence, start + 1, lexicon) ?? {};
  // "W komunikacie czytamy": the verb is taken for what belongs to the noun.
  const to = Math.min(end, verb);
  const isNext = sentence
    .slice(to, verb)
    .every((token) => token.text === ',' || MAY.has(token.lower) || !isNominal(token, lexicon));
  const isPaper = ({ lower, capital }: Token) =>
    lexicon.nouns.get(lower) === 'document' && (capital || lexicon.language !== 'de');
  return from === start + 1 && isNext && sentence.slice(from, to).some(isPaper) ? { sentence, from, to } : null;
}

/** "called so by X": who a passive says it was. */
export function agentAfter(sentence: Sentence, verb: number, lexicon: Lexicon): Phrase | null {
  for (let i = verb + 1; i < sentence.length && i < verb + 12; i++) {
    if (lexicon.agent.has(sentence[i]!.lower)) return phraseStartingAt(sentence, i + 1, lexicon);
    if (sentence[i]!.text === ',') break;
  }
  return null;
}

/** English verbs whose passive tells of whom something was said to. */
const TELLS_TO = new Set('told asked informed advised warned reminded assured promised'.split(' '));
/** What somebody is of whom something is said, and the words that make a passive of it. */
const SPOKEN_OF: Readonly<Record<string, readonly [participle: RegExp, passive: RegExp]>> = {
  fr: [/^(?:accus|soupçonn|inculp|qualifi|critiqu|considér)é(?:e|s|es)?$/u, /^(?:est|sont|était|étaient|été|fut)$/u],
  es: [/^(?:acus|calific|critic|consider|tach)ad[oa]s?$/, /^(?:es|son|está|están|fue|fueron|sido|era)$/u],
  it: [/^(?:accus|indag|critic|consider)at[oaie]$/, /^(?:è|sono|era|erano|stat[oaie]|viene|vengono)$/u],
  pt: [/^(?:acus|critic|consider|classific)ad[oa]s?$/, /^(?:é|são|está|estão|foi|foram|sido|era)$/u],
};
/** The same in one Russian word. */
const ACCUSED = /^(?:обвиня|подозрева)[ею]тся$/u;

/** "Jurors were told", "Elm is accused of", "The bridge was described as": is a subject spoken to or of by the verb at `verb`? */
export function isSpokenOf(sentence: Sentence, verb: number, lexicon: Lexicon): boolean {
  const { lower } = sentence[verb]!;
  if (lexicon.language === 'ru') return ACCUSED.test(lower);
  if (lexicon.language !== 'en') {
    const forms = SPOKEN_OF[lexicon.language];
    if (!forms) return false;
    const [participle, passive] = forms;
    return participle.test(lower) && passive.test(sentence[verb - 1]?.lower ?? '');
  }
  if (!TELLS_TO.has(lower) && !(lexicon.judges.has(lower) && !lexicon.quoting.has(lower))) return false;
  if (!lexicon.participle!.test(lower)) return false;
  let at = verb - 1;
  while (at > 0 && (lexicon.adverbs.has(sentence[at]!.lower) || sentence[at]!.lower.endsWith('ly'))) at--;
  return lexicon.passives.has(sentence[at]?.lower ?? '');
}
