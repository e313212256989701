import { LOOK_ALIKES } from './look-alikes.ts';
import { markAt, SEEN_WITH_OTHERS, withoutOptionalMarks } from './marks.ts';

/**
 * What a character is to a word (Unicode Standard Annex 29) and what it is compared as. Both are learnt once for each
 * character that is met and kept in flat tables: reading a text costs a look-up a character and no objects.
 */

/** Breaks words. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Joins letters and digits: "_". */
export const CONNECTOR = 4;
/** Belongs to whatever stands before it: marks, soft hyphens, joiners. */
export const ATTACHED = 5;
/** Joins letters with letters: ":", "·". */
export const MID_LETTER = 6;
/** Joins digits with digits: ",", ";". */
export const MID_DIGIT = 7;
/** Joins either: ".", "’". */
export const MID_BOTH = 8;
/** A character of a script without spaces between its words: a word of its own. */
export const ALONE = 9;
/** A Korean syllable: joins its like, but neither the letters nor the digits beside it ("3년" is two words). */
export const SYLLABLE = 10;

/** BMP tables, 0 = not met yet (`classAt` learns it). A fold of IGNORED adds nothing; of SEVERAL stands in `several`. */
export const classes = new Uint8Array(0x10000);
export const folds = new Uint16Array(0x10000);
const IGNORED = 1;
export const SEVERAL = 2;
const several = new Map<number, string>();
/** Beyond the BMP: class and fold by code point. */
const astral = new Map<number, { readonly class: number; readonly fold: string }>();

const LETTERS_WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tale}\p{sc=Talu}\p{sc=Lana}\p{sc=Tavt}\p{sc=Ahom}〱-〵゛゜ーｰﾞﾟ]/u;
/** The grave, the acute and the prime among them are typed for an apostrophe. */
const MID_LETTERS = '`´\u2032:·\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a';
/** The narrow no-break space among them joins the groups of a number, as in French. */
const MID_DIGITS = ',;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b\u202f';
const MID_BOTHS = ".'\u2018\u2019\u2024\ufe52\uff07\uff0e";

/** Zero-width space, soft hyphen, tatweel: how a word is set, not what it says. The space is unseen, so it parts no word. */
const UNSEEN = /[\u200b\u00ad\u0640\u202f\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** Typed for one another: apostrophes, primes, the modifier letters that look like them. */
const APOSTROPHE = /['`´\u2018\u2019\u201b\u2032\u02b9\u02bb-\u02bd\u02c8\ua78c\uff07\u05f3]/;
/** What is written in two letters as well; the capital "ẞ" is not taken apart by its case. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Letters and marks by their class, and blank as a space to the eye: fillers of Korean, the Mongolian separator. */
const BLANK = /[\u115f\u1160\u180e\u3164\uffa0]/;

/** Word class of a code point. */
function classify(character: string): number {
  if (BLANK.test(character)) return OTHER;
  if (MID_BOTHS.includes(character)) return MID_BOTH;
  if (MID_DIGITS.includes(character)) return MID_DIGIT;
  if (MID_LETTERS.includes(character)) return MID_LETTER;
  if (character === '\u066b') return DIGIT;
  if (
    /[\u200b\p{Cf}\p{Default_Ignorable_Code_Point}\p{Mn}\p{Mc}\p{Me}\p{Emoji_Modifier}\uff9e\uff9f]/u.test(character)
  ) {
    return /[\u0600-\u0605\u06dd\u070f]/.test(character) ? LETTER : ATTACHED;
  }
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{Pc}/u.test(character)) return CONNECTOR;
  if (/[\p{Alphabetic}\u02c2-\u02d7\u02de\u02df\u02e5-\u02ff\u055a-\u055c\u055e\u058a\u05f3]/u.test(character)) {
    if (/\p{sc=Hangul}/u.test(character)) return SYLLABLE;
    return LETTERS_WITHOUT_SPACES.test(character) ? ALONE : LETTER;
  }
  return LETTERS_WITHOUT_SPACES.test(character) && /\p{L}|[〱-〵゛゜⺀-⿟]/u.test(character) ? ALONE : OTHER;
}

/**
 * What a character is compared as: compatibility forms (ligatures, full width, superscripts), case and letters drawn
 * alike fold away, the digits of all scripts and the apostrophes are one, dots inside a word ("U.S.") and unseen characters
 * are none. Decomposed, so that "é" in one and in two code points is the same.
 */
function foldOf(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (APOSTROPHE.test(character)) return "'";
  const plain = character.normalize('NFKD').toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKD');
  const letters = Array.from(withoutOptionalMarks(plain));
  return letters.map((letter) => LIGATURES[letter] ?? LOOK_ALIKES.get(letter) ?? digitOf(letter)).join('');
}

/** A digit of any script as that of ours: the digits of each stand in a row, from nought to nine. */
function digitOf(letter: string): string {
  if (!/\p{Nd}/u.test(letter)) return letter;
  const point = letter.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value++;
  return String(value % 10);
}

function learn(code: number): void {
  const character = String.fromCharCode(code);
  const fold = foldOf(character);
  if (fold.length === 1 && fold.charCodeAt(0) > SEVERAL && !SEEN_WITH_OTHERS.has(code))
    folds[code] = fold.charCodeAt(0);
  else if (fold === '') folds[code] = IGNORED;
  else {
    folds[code] = SEVERAL;
    several.set(code, fold);
  }
  classes[code] = classify(character);
}

function beyond(point: number): { readonly class: number; readonly fold: string } {
  let known = astral.get(point);
  if (!known) {
    const character = String.fromCodePoint(point);
    known = { class: classify(character), fold: foldOf(character) };
    astral.set(point, known);
  }
  return known;
}

const DOT = 0x2e;

/** Class of the character at an offset; a lone surrogate is OTHER. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) === 0xd800) {
    const point = text.codePointAt(at)!;
    return point > 0xffff ? beyond(point).class : OTHER;
  }
  if (classes[code] === 0) learn(code);
  return classes[code]!;
}

/** Code units of the character at an offset. */
export function widthAt(text: string, at: number): 1 | 2 {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** FNV-1a: what a hash begins with, and how a folded character is taken in. */
export const HASH_START = 0x811c9dc5;
export const HASH_PRIME = 0x01000193;

/** The last mix of a hash (Appleby's fmix32). */
export function finished(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hash of the folded characters of `text[start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT && !beforeDigit(text, at)) continue;
    if (folds[code]! > SEVERAL) {
      hash = Math.imul(hash ^ folds[code]!, HASH_PRIME);
      continue;
    }
    const fold = foldedAt(text, at);
    for (let i = 0; i < fold.length; i++) hash = Math.imul(hash ^ fold.charCodeAt(i), HASH_PRIME);
    at += widthAt(text, at) - 1;
  }
  return finished(hash);
}

/** `text[start, end)` as it is compared: what `hashOf` hashes, as a string. */
export function foldedText(text: string, start: number, end: number): string {
  let out = '';
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === DOT && !beforeDigit(text, at)) continue;
    out += foldedAt(text, at);
    at += widthAt(text, at) - 1;
  }
  return out;
}

function foldedAt(text: string, at: number): string {
  const point = text.codePointAt(at)!;
  if (point > 0xffff) return beyond(point).fold;
  if (classes[point] === 0) learn(point);
  const fold = folds[point]!;
  if (fold === SEVERAL) return SEEN_WITH_OTHERS.has(point) ? markAt(text, at) : several.get(point)!;
  return fold === IGNORED ? '' : String.fromCharCode(fold);
}

/** The dot of "3.5" says something, that of "U.S" does not. */
const beforeDigit = (text: string, at: number) => /\p{Nd}/u.test(text.charAt(at + 1));
