import { languageOf } from '../../text/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS = new Map([english, german].map((lexicon) => [lexicon.language, lexicon]));

/** The lexicon for a declared language, or else for the one the text is found to be in; English where there is none. */
export function lexiconFor(language: string, text: string): Lexicon {
  const known = language === 'und' ? languageOf(text) : language;
  return LEXICONS.get(known.toLowerCase().split('-')[0]!) ?? english;
}
