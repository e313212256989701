/**
 * What a character is to the words of a text, for finders that read it letter by letter: a look-up costs a fraction of
 * what a pattern does, and much of the engine's time goes into finding words. Bits, so that one look-up answers all.
 */
export const LETTER_OR_DIGIT = 1;
/** Accents and vowel signs: part of a word, but they begin none. */
const MARK = 2;
export const UPPER = 4;
export const SPACE = 8;
export const IN_WORD = LETTER_OR_DIGIT | MARK;

const LEARNT = 0x80;
/** By code unit, learnt when first met. */
const table = new Uint8Array(0x10000);
const beyond = new Map<number, number>();

function kindsOf(character: string): number {
  let kinds = 0;
  if (/[\p{L}\p{N}]/u.test(character)) kinds |= LETTER_OR_DIGIT;
  if (/\p{M}/u.test(character)) kinds |= MARK;
  if (/\p{Lu}/u.test(character)) kinds |= UPPER;
  if (/\s/u.test(character)) kinds |= SPACE;
  return kinds;
}

/** The bits of the character at an offset before `end`; half of a surrogate pair alone has none. */
export function kindsAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const known = table[code]!;
  if (known !== 0) return known;
  if ((code & 0xf800) === 0xd800) return widthBefore(text, at, end) === 2 ? kindsBeyond(text.codePointAt(at)!) : 0;
  const kinds = kindsOf(String.fromCharCode(code)) | LEARNT;
  table[code] = kinds;
  return kinds;
}

/** Code units of the character at an offset before `end`. */
export function widthBefore(text: string, at: number, end: number): 1 | 2 {
  const code = text.charCodeAt(at);
  return (code & 0xfc00) === 0xd800 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

function kindsBeyond(point: number): number {
  let kinds = beyond.get(point);
  if (kinds === undefined) {
    kinds = kindsOf(String.fromCodePoint(point));
    beyond.set(point, kinds);
  }
  return kinds;
}

/**
 * Does a word that begins with this code unit stand in another script than Latin? Most texts have no such word: what is
 * looked for in them alone need not be made ready before one has.
 */
export function isBeyondLatin(code: number): boolean {
  return (code >= 0x370 && code < 0x1e00) || (code >= 0x2c00 && code < 0xfb00);
}
