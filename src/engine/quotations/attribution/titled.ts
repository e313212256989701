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
/** What a role has before it and is still that role: "Bundeskanzler", "US-Präsident", but not "Ex-Präsident". */
const PREFIX = /^(?:bundes|(?!(?:ex|alt|oud|vize|vice)-).*-)(?=\p{L})/u;
/** Words before a role that belong to it at most: "Ana Ruiz, the new Liberal mayor of". */
const APPOSED = 5;
/** A name has no more words. */
const LONGEST = 4;

export interface Titled {
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
  if (lexicon.compounds && roles.has(lower.replace(PREFIX, ''))) return lower.replace(PREFIX, '');
  return null;
}

/** Those whom a sentence gives with a role, before the name or behind it. */
export function* titledNames(sentence: Sentence, lexicon: Lexicon): Generator<Titled> {
  for (const [at, token] of sentence.entries()) {
    const short = lexicon.language === 'en' && token.capital ? SHORTENED[token.lower] : undefined;
    const role = short ?? roleOf(token, lexicon);
    if (role === null || !isNow(sentence, at)) continue;
    const from = short && sentence[at + 1]?.text === '.' ? at + 2 : at + 1;
    const to = endOfName(sentence, from, lexicon);
    if (to > from) yield { role, from: short ? from : at, to };
    else yield* apposed(sentence, at, role, lexicon);
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
  let from = comma;
  while (from > 0 && comma - from < LONGEST && isName(sentence[from - 1], lexicon)) from--;
  if (comma - from >= 2 && !lexicon.prepositions.has(sentence[from - 1]?.lower ?? '')) yield { role, from, to: comma };
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
  return isMeant ? roleOf(sentence[from + 1]!, lexicon) : null;
}
