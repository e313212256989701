import { languageOf } from '../../text/language.ts';
import { german } from './de.ts';
import { arabic, indonesian, polish, russian, turkish } from './eastern.ts';
import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { dutch, swedish } from './northern.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { chinese, japanese } from './unspaced.ts';

/** Every language whose credits are read. */
const LEXICONS: readonly Lexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  swedish,
  turkish,
  indonesian,
  japanese,
  chinese,
  arabic,
];

const BY_LANGUAGE = new Map(LEXICONS.map((lexicon) => [lexicon.language, lexicon]));

/**
 * The lexicon for a declared language, or else for the one the text is found to be in; English where nothing was
 * recognised, null for a language whose credits are not read: a guess would name the wrong people.
 */
export function lexiconFor(language: string, text: string): Lexicon | null {
  const known = (language === 'und' ? languageOf(text) : language).toLowerCase().split('-')[0]!;
  return known === 'und' ? english : (BY_LANGUAGE.get(known) ?? null);
}
