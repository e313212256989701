import type { EditClass } from '../model.ts';
import { MODALS, NEGATIONS, NEGATIONS_OF, NUMBERS, NUMBERS_OF, WRITTEN_TOGETHER } from './class-words.ts';

/** As it is spelt, not as it is compared: there a Russian "не" is an English "he". */
const spelt = (word: string) =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

const wordSet = (words: string) => new Set(spelt(words).split(' '));

const negations = wordSet(NEGATIONS);
const modals = wordSet(MODALS);
const numbers = wordSet(NUMBERS);
const byLanguage = (of: Readonly<Record<string, string>>) =>
  new Map(Object.entries(of).map(([language, words]) => [language, wordSet(words)]));
const negationsOf = byLanguage(NEGATIONS_OF);
const numbersOf = byLanguage(NUMBERS_OF);

/** One word that differs: folded, as it is written, whether a sentence begins with it. */
export interface ChangedWord {
  readonly folded: string;
  readonly written: string;
  readonly first: boolean;
}

/** What kind of change it is, by what it does to the sense: the gravest that fits any of the words. */
export function classOf(words: readonly ChangedWord[], language: string): EditClass {
  const plain = words.map((word) => spelt(word.written));
  const isIn = (set: ReadonlySet<string> | undefined) => set !== undefined && plain.some((word) => set.has(word));
  const has = (test: (word: ChangedWord) => boolean) => words.some(test);
  if (isIn(negations) || isIn(negationsOf.get(language.slice(0, 2))) || has((w) => w.folded.endsWith("n't"))) {
    return 'negation';
  }
  if (isIn(numbers) || isIn(numbersOf.get(language.slice(0, 2))) || has((w) => /\p{Nd}/u.test(w.folded)))
    return 'number';
  if (has((w) => isName(w, language))) return 'name';
  return isIn(modals) ? 'modal' : 'word';
}

/** The same where words are written together, from both wordings as they are written. */
export function classOfCharacters(here: string, there: string, language: string): EditClass {
  const of = (class_: EditClass) =>
    WRITTEN_TOGETHER.some(
      ([told, languages, what]) => told === class_ && languages.test(language) && (what.test(here) || what.test(there)),
    );
  const classes = ['negation', 'number', 'modal'] as const;
  return classes.find(of) ?? 'word';
}

/** A capital where no sentence begins. German writes every noun so, there a capital tells nothing. */
function isName(word: ChangedWord, language: string): boolean {
  if (word.first || /^de\b/i.test(language) || word.folded === 'i' || word.folded.startsWith("i'")) return false;
  return /^\p{Lu}/u.test(word.written);
}
