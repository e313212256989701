import type { Edit, Original, Report } from '../../model.ts';
import { isOneHanNumber } from './han-numbers.ts';
import { numberOf } from './number-words.ts';
import { isPoliteForm, spelling } from './spelling.ts';

/** What is spoken short and written out, or the other way round. */
const SPOKEN_SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/\bi'm\b/g, 'i am'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
];
/** "it's" is "it is" or "it has", "she'd" is "she would" or "she had". */
const EITHER_WAY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/'s\b/g, [' is', ' has']],
  [/'d\b/g, [' would', ' had']],
];

/** Sounds of somebody who thinks: left out by every house. */
const HESITATION = /^(?:[uea]h?m{1,3}|uh|er|hm{1,3}|äh|ähm?|euh|ehm?)$/iu;
/** Words that a sign beside a number stands for. */
const SIGNS: readonly (readonly [sign: RegExp, words: RegExp])[] = [
  [/%/, /^(?:per ?cent|prozent|pour cent|por ciento|per cento|por cento|procent)$/iu],
  [/\$/, /^(?:dollars?|dólares|dollari)$/iu],
  [/€/, /^euros?$/iu],
  [/£/, /^(?:pounds?|pfund|livres|libras|sterline)$/iu],
  [/¥/, /^yen$/iu],
];
/** How far a sign may stand from the place where its word would, in UTF-16 code units: "$5 million". */
const BEFORE = 24;

const QUOTE = /["“”„‟«»‹›「」『』‘’']/;
/** Signs and spaces between a quotation mark and the words beside it, in UTF-16 code units. */
const NEAR = 4;

/**
 * Does a change inside quotation marks leave what was said as it was? Another spelling, words parted otherwise, spoken short
 * or in full, politely or plainly in Japanese and Korean, a number or its sign in words, an abbreviation, letters hidden behind asterisks or a dash, a hesitation; or what was left
 * out are the writer's own words between two parts of the quotation.
 */
export function isSameWording(edit: Edit, { text, language }: Report['article'], original: Original): boolean {
  const here = text.slice(edit.start, edit.end);
  const there = edit.originalText;
  if (edit.class !== 'negation' && isPoliteForm(here, there)) return true;
  if (isOneHanNumber(edit, text, original.text)) return true;
  if (here === '') {
    return isWriters(edit, original) || HESITATION.test(there.trim()) || isSigned(there, text, edit.start);
  }
  if (there === '') return isSigned(here, original.text, edit.originalStart);
  return (
    sharesSpelling(here, there, language) ||
    numberOf(here) === numberOf(there) ||
    isShort(here, text[edit.end], there) ||
    isShort(there, original.text[edit.originalEnd], here) ||
    isMasked(here, there) ||
    isMasked(there, here)
  );
}

/** "…," he continued, "…": outside the marks in the Original. */
function isWriters({ originalStart, originalEnd }: Edit, { text }: Original): boolean {
  return (
    QUOTE.test(text.slice(Math.max(0, originalStart - NEAR), originalStart)) &&
    QUOTE.test(text.slice(originalEnd, originalEnd + NEAR))
  );
}

/** Has one text a sign beside its number for the word that the other has: "20%", "$5 million"? */
function isSigned(word: string, text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - BEFORE), at + 2);
  return SIGNS.some(([sign, words]) => words.test(word.trim()) && sign.test(around) && /\p{N}/u.test(around));
}

/** "Dec." for "December". */
function isShort(short: string, next: string | undefined, long: string): boolean {
  if (next !== '.' || short.length < 2 || short.length >= long.length) return false;
  return long.toLowerCase().startsWith(short.toLowerCase());
}

function sharesSpelling(here: string, there: string, language: string): boolean {
  const theirs = spellings(there, language);
  return spellings(here, language).some((one) => theirs.includes(one));
}

/** A wording in letters alone, in each way that what is spoken short may be meant. */
function spellings(text: string, language: string): string[] {
  let full = text.toLowerCase().replaceAll('’', "'");
  for (const [short, long] of SPOKEN_SHORT) full = full.replace(short, long);
  let ways = [full];
  for (const [short, longs] of EITHER_WAY) {
    ways = ways.flatMap((way) => [way, ...longs.map((long) => way.replace(short, long))]);
  }
  return [...new Set(ways.map((way) => spelling(way, language)))];
}

/** Letters hidden: "d***ed", "d—d", "d__d". */
const MASK = /\*+|[—–_#]+|-{2,}/;

function isMasked(masked: string, whole: string): boolean {
  if (!MASK.test(masked) || masked.length > 40) return false;
  const shown = masked.toLowerCase().split(MASK);
  const word = whole.toLowerCase();
  return word.startsWith(shown[0]!) && word.endsWith(shown.at(-1)!) && shown.join('').length < word.length;
}
