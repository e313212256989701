/**
 * Accents and points that stand on a letter or not as the house, the keyboard or the case has it, and say the same. Each is
 * told twice: for letters that have it in one code point with them, and for marks that follow as characters of their own.
 */

/**
 * Left out at will: the vowel points of Arabic and Hebrew, the hamza and madda over an Arabic letter, the dot under the
 * letters that Hindi takes from Persian; the ring of Thai and Lao "am", which is set in two ways; lines through letters and
 * rings round them, which only decorate.
 */
const OPTIONAL =
  /[\u0334-\u0338\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670\u093c\u0e4d\u0ecd\p{Me}]/gu;

const GREEK = 'αεηιουωΑΕΗΙΟΥΩ';
/**
 * By mark, after which letters it is left out: the dot of "İ", which elsewhere makes another letter ("ż"); the dots of "ё";
 * the stress that reference books set on Russian; the accents of Greek, whose capitals carry none.
 */
const OPTIONAL_ON: Readonly<Record<string, string>> = {
  '\u0307': 'iI',
  '\u0308': 'еЕ',
  '\u0301': `аеиоуыэюяАЕИОУЫЭЮЯ${GREEK}`,
  '\u0300': GREEK,
  '\u0313': GREEK,
  '\u0314': GREEK,
  '\u0342': GREEK,
};
const LETTER_AND_MARKS = /(\p{L})(\p{Mn}+)/gu;

/** Vietnamese letters have a dot below beside these, and the two are typed in either order. */
const DOT_BELOW = '\u0323';
const BESIDE_DOT_BELOW = /[\u0302\u0306]/;
const OUT_OF_ORDER = /\u0323([\u0302\u0306])/g;

/** Marks whose letter, or the mark beside, says what they are compared as: code points. */
export const SEEN_WITH_OTHERS: ReadonlySet<number> = new Set(
  [...Object.keys(OPTIONAL_ON), DOT_BELOW, '\u0302', '\u0306'].map((mark) => mark.charCodeAt(0)),
);

/** A letter, decomposed, with those of its marks that tell it from another, in one order. */
export function withoutOptionalMarks(letters: string): string {
  const left = (_: string, letter: string, marks: string) =>
    letter + Array.from(marks, (mark) => (OPTIONAL_ON[mark]?.includes(letter) ? '' : mark)).join('');
  return letters.replace(OPTIONAL, '').replace(LETTER_AND_MARKS, left).replace(OUT_OF_ORDER, `$1${DOT_BELOW}`);
}

/** What a mark that follows its letter as a character of its own is compared as. */
export function markAt(text: string, at: number): string {
  const mark = text.charAt(at);
  if (mark === DOT_BELOW) return BESIDE_DOT_BELOW.test(text.charAt(at + 1)) ? '' : mark;
  const before = text.charAt(at - 1);
  if (before === DOT_BELOW && BESIDE_DOT_BELOW.test(mark)) return mark + DOT_BELOW;
  return OPTIONAL_ON[mark]?.includes(letterBefore(text, at)) ? '' : mark;
}

function letterBefore(text: string, at: number): string {
  let before = at - 1;
  while (before > 0 && /\p{Mn}/u.test(text.charAt(before))) before--;
  return text.charAt(before).normalize('NFD').charAt(0);
}
