import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sentence, Token } from './tokens.ts';

/** English nouns that end like an adverb. */
const NOUNS_IN_LY = new Set('family assembly reply supply rally bully monopoly anomaly homily'.split(' '));
/** With a word before them that says which, they tell when: "this morning", "last week", "Friday night". */
const TIMES = new Set('morning afternoon evening night week weekend month year season lunchtime'.split(' '));
const WHICH = new Set('this last that next late early earlier yesterday'.split(' '));

/** How many words before token `at` can stand between a subject and its verb; 0 for none. */
export function standsBetween(sentence: Sentence, at: number, lexicon: Lexicon): number {
  const token = sentence[at - 1]!;
  if (lexicon.auxiliaries.has(token.lower) || lexicon.adverbs.has(token.lower)) return 1;
  // "ông Tần ngày 3/4 cho biết".
  if (lexicon.language === 'vi' && /^\d+\/\d+/.test(token.text)) return 1;
  if (lexicon.language !== 'en') return 0;
  return isManner(token) ? 1 : lengthOfTime(sentence, at, lexicon);
}

/** "angrily", but neither "Kelly" nor "the family". */
export const isManner = ({ lower, capital }: Token) =>
  lower.length > 4 && !capital && lower.endsWith('ly') && !NOUNS_IN_LY.has(lower);

/** How many words before token `at` say when in English: "this morning", "on Friday night"; 0 for none. */
export function lengthOfTime(sentence: Sentence, at: number, lexicon: Lexicon): number {
  if (lexicon.language !== 'en' || !TIMES.has(sentence[at - 1]?.lower ?? '')) return 0;
  const which = sentence[at - 2];
  if (which?.kind !== 'word' || which.possessive) return 0;
  if (!WHICH.has(which.lower) && !lexicon.calendar.has(which.lower)) return 0;
  const before = sentence[at - 3]?.lower;
  return before === 'on' || before === 'late' || before === 'early' || before === 'earlier' ? 3 : 2;
}
