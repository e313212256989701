import type { Lexicon } from '../lexicon/lexicon.ts';
import { isNominal, type Phrase, tiesNouns } from './noun-phrases.ts';
import type { Sentence, Token } from './tokens.ts';

/** Roles by which a text goes on to speak of whoever it has given with one: "President Ana Ruiz" … "the president said". */
const ROLES: Readonly<Record<string, string>> = {
  en:
    'president senator governor mayor chancellor congressman congresswoman ambassador sheriff judge professor pope cardinal archbishop ' +
    'bishop king queen prince princess general admiral colonel',
  de:
    'präsident präsidentin kanzler kanzlerin minister ministerin ministerpräsident ministerpräsidentin senator senatorin bürgermeister ' +
    'bürgermeisterin oberbürgermeister oberbürgermeisterin richter richterin professor professorin papst könig königin general',
  fr: 'président présidente ministre maire sénateur sénatrice juge professeur pape roi reine général',
  es:
    'presidente presidenta ministro ministra alcalde alcaldesa senador senadora gobernador gobernadora canciller juez jueza papa rey ' +
    'reina general',
  it: 'presidente ministro ministra sindaco sindaca senatore senatrice giudice papa re regina generale',
  pt: 'presidente ministro ministra prefeito prefeita senador senadora governador governadora juiz juíza papa rei rainha general',
  nl: 'president minister premier burgemeester senator rechter paus koning koningin generaal',
};
/** How they are shortened before a name. */
const SHORTENED: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  prof: 'professor',
  gen: 'general',
  adm: 'admiral',
  col: 'colonel',
};
/** What makes a role that was spoken of before the one meant: "a senator" is another. */
const DEFINITE: Readonly<Record<string, string>> = {
  en: 'the',
  de: 'der die',
  fr: 'le la',
  es: 'el la',
  it: 'il la',
  pt: 'o a',
  nl: 'de',
};
/** Before a role: whoever has it is not whom the role alone means. */
const NOT_NOW = new Set(
  (
    'former ex then late vice deputy acting ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen ' +
    'stellvertretende stellvertretender ancien ancienne antiguo antigua antigo antiga voormalig voormalige'
  ).split(' '),
);
/** What makes another of a role: "Ex-Präsident", "Vizekanzler". */
const OTHER = /^(?:ex|alt|oud|vize|vice)/;
/** Words before a role that belong to it at most: "Ana Ruiz, the new Liberal mayor of". */
const APPOSED = 5;
/** Words between an age and a name: "the 43-year-old school teacher Ida Ash". */
const BETWEEN = 4;
/** A name has no more words. */
const LONGEST = 4;

/** How somebody is spoken of again whose age was given: "the 43-year-old". */
const OF_AN_AGE = /^(\d{1,3})-(?:year-old|jährige[rn]?)$/;
/** Is what a role alone says an age? */
export const isAge = (role: string) => AGE.test(role);
const AGE = /^\d{1,3}$/;

/** As every age does, and hardly any other word. */
const beginsWithDigit = ({ text }: Token) => text.charCodeAt(0) >= ZERO && text.charCodeAt(0) <= NINE;
const ZERO = 48;
const NINE = 57;

export interface Titled {
  /** The word for it; the years of an age in digits. */
  readonly role: string;
  /** The name, with the role where that stands before it. */
  readonly from: number;
  readonly to: number;
}

const sets = new Map<string, ReadonlySet<string>>();

function rolesOf({ language }: Lexicon): ReadonlySet<string> {
  let roles = sets.get(language);
  if (!roles) {
    roles = new Set(ROLES[language]?.split(' '));
    sets.set(language, roles);
  }
  return roles;
}

function roleOf({ lower }: Token, lexicon: Lexicon): string | null {
  const roles = rolesOf(lexicon);
  if (roles.has(lower)) return lower;
  if (!lexicon.compounds || OTHER.test(lower)) return null;
  // "Bundeskanzlerin", "US-Präsident"; the longest, so that "Landesministerpräsident" is not a president.
  let found: string | null = null;
  for (const role of roles) if (lower.endsWith(role) && role.length > (found?.length ?? 0)) found = role;
  return found;
}

/** Those whom a sentence gives with a role or an age, before the name or behind it. */
export function* titledNames(sentence: Sentence, lexicon: Lexicon): Generator<Titled> {
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]!;
    const age = beginsWithDigit(token) && ageAt(sentence, at, lexicon);
    if (age) yield age;
    const short = lexicon.language === 'en' && token.capital ? SHORTENED[token.lower] : undefined;
    const role = short ?? roleOf(token, lexicon);
    if (role === null || !isNow(sentence, at)) continue;
    const from = short && sentence[at + 1]?.text === '.' ? at + 2 : at + 1;
    const to = endOfName(sentence, from, lexicon);
    if (to > from) yield { role, from: short ? from : at, to };
    else yield* apposed(sentence, at, role, lexicon);
  }
}

/** "Ida Ash, 43,", "Ida Ash (43)", "the 43-year-old teacher Ida Ash": whose age stands at token `at`. */
function ageAt(sentence: Sentence, at: number, lexicon: Lexicon): Titled | null {
  const { text, lower } = sentence[at]!;
  const before = OF_AN_AGE.exec(lower)?.[1];
  if (before) {
    let from = at + 1;
    while (from < at + BETWEEN && sentence[from]?.kind === 'word' && !sentence[from]!.capital) from++;
    const to = endOfName(sentence, from, lexicon);
    return to - from >= 2 ? { role: before, from, to } : null;
  }
  if (!AGE.test(text) || !/^[,(]$/.test(sentence[at - 1]?.text ?? '')) return null;
  const next = sentence[at + 1]?.text ?? '.';
  if (!/^(?:[,).]|Jahre)$/.test(next)) return null;
  const name = nameBefore(sentence, at - 1, lexicon);
  return name && { role: text, ...name };
}

const INDEFINITE = new Set('a an one another ein eine einem einen einer eines'.split(' '));

/** "Ein 43-Jähriger", "a man, 43,": ages of somebody without a name. */
export function* agesWithoutName(sentence: Sentence, lexicon: Lexicon): Generator<string> {
  for (let at = 0; at < sentence.length; at++) {
    const token = sentence[at]!;
    if (!beginsWithDigit(token) || ageAt(sentence, at, lexicon)) continue;
    const { lower, text } = token;
    const told = OF_AN_AGE.exec(lower)?.[1];
    if (told && INDEFINITE.has(sentence[at - 1]?.lower ?? '')) yield told;
    else if (AGE.test(text) && /^(?:[,).]|Jahre)$/.test(sentence[at + 1]?.text ?? '.')) yield text;
  }
}

/** "The former US president" had it once, whatever stands between. */
function isNow(sentence: Sentence, role: number): boolean {
  for (let i = role - 1; i >= role - APPOSED && sentence[i]?.kind === 'word'; i--) {
    if (NOT_NOW.has(sentence[i]!.lower)) return false;
  }
  return true;
}

/** "Ana Ruiz, mayor of Oldmere", not "in New Oldmere, the mayor said": the full name that ends at the comma before a role. */
function* apposed(sentence: Sentence, at: number, role: string, lexicon: Lexicon): Generator<Titled> {
  let comma = at - 1;
  while (comma > at - APPOSED && sentence[comma]?.kind === 'word') comma--;
  const next = sentence[at + 1];
  if (sentence[comma]?.text !== ',' || (next?.kind === 'word' && !tiesNouns(next.lower))) return;
  const name = nameBefore(sentence, comma, lexicon);
  if (name && !lexicon.prepositions.has(sentence[name.from - 1]?.lower ?? '')) yield { role, ...name };
}

/** The full name that ends before token `to`. */
function nameBefore(sentence: Sentence, to: number, lexicon: Lexicon): Pick<Titled, 'from' | 'to'> | null {
  let from = to;
  while (from > 0 && to - from < LONGEST && isName(sentence[from - 1], lexicon)) from--;
  return to - from >= 2 ? { from, to } : null;
}

function endOfName(sentence: Sentence, from: number, lexicon: Lexicon): number {
  let to = from;
  while (to - from < LONGEST && isName(sentence[to], lexicon)) if (sentence[to++]!.possessive) break;
  return to;
}

const isName = (token: Token | undefined, lexicon: Lexicon) =>
  token?.capital === true && isNominal(token, lexicon) && roleOf(token, lexicon) === null;

/** The role that a phrase consists of, as one that was spoken of before: "the mayor"; null for any other phrase. */
export function roleAlone({ sentence, from, to }: Phrase, lexicon: Lexicon): string | null {
  if (to - from !== 2) return null;
  const isMeant = (DEFINITE[lexicon.language] ?? '').split(' ').includes(sentence[from]!.lower);
  const noun = sentence[from + 1]!;
  return isMeant ? (OF_AN_AGE.exec(noun.lower)?.[1] ?? roleOf(noun, lexicon)) : null;
}
