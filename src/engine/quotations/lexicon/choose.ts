import { languageOf } from '../../text/language.ts';
import { arabic } from './ar.ts';
import { catalan } from './ca.ts';
import { hungarian, slovak } from './central.ts';
import { german } from './de.ts';
import { czech, indonesian, polish, russian, turkish, ukrainian } from './eastern.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import { hindi } from './hi.ts';
import { korean } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { danish, dutch, finnish, norwegian, swedish } from './northern.ts';
import { french, italian, portuguese, spanish } from './romance.ts';
import { bulgarian, croatian, greek, romanian } from './southeastern.ts';
import { chinese, japanese } from './unspaced.ts';
import { vietnamese } from './vi.ts';

/** Every language whose credits are read; most are never met, and none is put together before it is. */
const LEXICONS: Readonly<Record<string, () => Lexicon>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  pl: polish,
  ru: russian,
  sv: swedish,
  nb: norwegian,
  nn: norwegian,
  no: norwegian,
  da: danish,
  fi: finnish,
  cs: czech,
  uk: ukrainian,
  tr: turkish,
  id: () => indonesian(),
  ms: () => indonesian('ms'),
  ja: japanese,
  zh: chinese,
  ar: arabic,
  hu: hungarian,
  ro: romanian,
  el: greek,
  bg: bulgarian,
  hr: croatian,
  bs: croatian,
  sr: () => croatian('sr'),
  sk: slovak,
  ca: catalan,
  ko: korean,
  vi: vietnamese,
  hi: hindi,
  fa: persian,
};

const met = new Map<string, Lexicon>();

function of(language: string): Lexicon | null {
  const known = met.get(language);
  if (known) return known;
  if (!Object.hasOwn(LEXICONS, language)) return null;
  const lexicon = LEXICONS[language]!();
  met.set(language, lexicon);
  return lexicon;
}

/**
 * The lexicon for a declared language, or else for the one the text is found to be in; English where nothing was
 * recognised, null for a language whose credits are not read: a guess would name the wrong people.
 */
export function lexiconFor(language: string, text: string): Lexicon | null {
  const known = (language === 'und' ? languageOf(text) : language).toLowerCase().split('-')[0]!;
  return of(known === 'und' ? 'en' : known);
}
