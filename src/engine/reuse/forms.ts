import { classAt, DIGIT } from '../text/fold.ts';
import { kindsAt, UPPER } from '../text/letters.ts';
import type { Run, Side } from './runs.ts';

/** Of a table or a line-up so much is names and numbers; of prose, in German too, less than half. */
const MOSTLY_FACTS = 0.7;
const MOSTLY_PARTED = 0.6;
/** A form has this many numbers, one to so many words of it … */
const FEWEST_NUMBERS = 3;
const WORDS_TO_A_NUMBER = 15;
/** … of which at most this share agrees: who copies a text has its numbers. */
const SAME_NUMBERS = 1 / 3;
/** Between two blanks of a form stand fewer words. */
const LONGEST_RUN = 25;

/**
 * Is a passage the same form filled in otherwise (a forecast, a quarter's figures, a share price)? Two houses, or one on
 * two days, have the same sentences there round other numbers, and nobody copied.
 */
export function isForm(article: Side, original: Side, runs: readonly Run[]): boolean {
  if (runs.length < FEWEST_NUMBERS || runs.some(({ length }) => length >= LONGEST_RUN)) return false;
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const words = last.here + last.length - first.here;
  // Of both texts: numbers of notes or of a list, which the page put in, fill no blanks.
  const numbers = Math.min(
    numbersIn(article, first.here, words),
    numbersIn(original, first.there, last.there + last.length - first.there),
  );
  if (numbers < FEWEST_NUMBERS || numbers * WORDS_TO_A_NUMBER < words) return false;
  const same = runs.reduce((sum, run) => sum + numbersIn(article, run.here, run.length), 0);
  return same <= SAME_NUMBERS * numbers;
}

/**
 * Are the words that agree a list of facts (a table, results, a line-up): hardly anything but names and numbers, with signs
 * between them? A headline with a capital to each word has none.
 */
export function isListOfFacts(article: Side, runs: readonly Run[]): boolean {
  let [facts, parted, words] = [0, 0, 0];
  for (const run of runs) {
    words += run.length;
    for (let i = run.here; i < run.here + run.length; i++) {
      if (isFact(article, i)) facts++;
      if (isParted(article, i)) parted++;
    }
  }
  return facts >= MOSTLY_FACTS * words && parted >= MOSTLY_PARTED * words;
}

const isParted = ({ text, words }: Side, word: number) =>
  /[^ \u00a0]/.test(text.slice(words.end[word]!, words.start[word + 1] ?? text.length));

function numbersIn(side: Side, from: number, length: number): number {
  let count = 0;
  for (let i = from; i < from + length; i++) if (isNumber(side, i)) count++;
  return count;
}

const isNumber = ({ text, words }: Side, word: number) => classAt(text, words.start[word]!) === DIGIT;

/** A number, or a word with a capital and small letters behind it: a text all in capitals is no list of names. */
function isFact(side: Side, word: number): boolean {
  if (isNumber(side, word)) return true;
  const { text, words } = side;
  const [start, end] = [words.start[word]!, words.end[word]!];
  if (!(kindsAt(text, start, end) & UPPER)) return false;
  return end - start === 1 || !(kindsAt(text, start + 1, end) & UPPER);
}
