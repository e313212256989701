import { LANGUAGES, LEAD_INS, PRONOUNS } from './phrases.ts';
import { plainWord } from './plain-words.ts';
import { sortPhrases } from './sort-phrases.ts';

// Run when the extension is built; the tables themselves are not in it.

export const { latin, beyondLatin, unspaced } = sortPhrases(LEAD_INS);

const plain = (words: readonly string[]): readonly string[] => [...new Set(words.map(plainWord))];

const pronounWords = plain(PRONOUNS);
/** "he", "she" in every language, as plain words. */
export const pronouns = () => pronounWords;

const own = Object.fromEntries(
  LANGUAGES.map(({ language, voice, turns }) => [language, { voice: plain(voice), turns: plain(turns) }]),
);
/** The writer's own words by language, as plain words. */
export const ownWords = (): Readonly<Record<string, OwnWords>> => own;

export interface OwnWords {
  /** "I", "we", "you". */
  readonly voice: readonly string[];
  /** "so", "yeah": with these a writer turns to what was just quoted. */
  readonly turns: readonly string[];
}
