import { german } from './de.ts';
import { english } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [english, german];
const BY_LANGUAGE = new Map(LEXICONS.map((lexicon) => [lexicon.language, lexicon]));
/** Enough words to tell a language by; more would not change the answer. */
const SAMPLE = 4_000;

/** The lexicon for a declared language, or else for the one whose small words the text uses most. */
export function lexiconFor(language: string, text: string): Lexicon {
  const declared = BY_LANGUAGE.get(language.toLowerCase().split('-')[0]!);
  if (declared) return declared;
  const counts = new Map<Lexicon, number>();
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const lexicon of LEXICONS) {
      if (lexicon.determiners.has(word) || lexicon.conjunctions.has(word) || lexicon.prepositions.has(word)) {
        counts.set(lexicon, (counts.get(lexicon) ?? 0) + 1);
      }
    }
  }
  let best = english;
  for (const [lexicon, count] of counts) if (count > (counts.get(best) ?? 0)) best = lexicon;
  return best;
}
