import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Phrase } from './noun-phrases.ts';
import { isRole } from './roles.ts';
import type { Source } from './source.ts';
import type { Token } from './tokens.ts';

/** How far behind a headline the name is looked for that its first word is the end of. */
const NEAR = 4000;
const WORD_BEFORE = /(\p{Lu}[\p{L}’'-]+)\s$/u;

/**
 * "Birke: Die Brücke …" is said by Karl Birke, whom the text will speak of; "Steuern: Die Partei …" by nobody. May the word that
 * a headline sets before a colon be who speaks: a role, a body, or what the text goes on to write behind another name?
 */
export function mayLabel(text: string, token: Token, lexicon: Lexicon): boolean {
  const { text: word, end } = token;
  if (isRole(token, lexicon) || word === word.toUpperCase()) return true;
  const rest = text.slice(end, end + NEAR);
  if (!rest.includes('\n')) return true;
  for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word, at + 1)) {
    const before = WORD_BEFORE.exec(rest.slice(Math.max(0, at - WORD), at))?.[1];
    if (before && !lexicon.determiners.has(before.toLowerCase()) && !lexicon.prepositions.has(before.toLowerCase()))
      return true;
  }
  return false;
}

/** No word before a name is longer. */
const WORD = 40;

/** "Rufe sind laut geworden", "Forderungen wurden …": where nouns have capitals, one alone that is no role or body's may be any thing. */
export const maySpeak = ({ described, kind, name }: Source, { language }: Lexicon) =>
  language !== 'de' || described || kind !== 'unknown' || name.includes(' ');

/** "Esche weiter: „…“", not "Der Vorwurf: „…“": may a phrase that opens a sentence be who speaks behind its colon? */
export function mayIntroduce({ sentence, from, to }: Phrase, source: Source, colon: number, lexicon: Lexicon): boolean {
  if (maySpeak(source, lexicon)) return true;
  const isNear = sentence.slice(to, colon).every(({ lower }) => lexicon.adverbs.has(lower));
  return isNear && !lexicon.determiners.has(sentence[from]!.lower);
}
