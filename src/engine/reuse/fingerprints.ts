import type { Words } from '../text/words.ts';

/**
 * Words in a fingerprint. Measured on news: copies of 40 words with a tenth of them edited are found by every k up to 6,
 * and each word less brings accidental hits (set phrases) that cost look-ups; 5 is where both are small.
 */
export const SHINGLE = 5;
/**
 * Fingerprints among which the least is kept. With 4, each eight equal words in a row are sure to be seen
 * (SHINGLE + WINDOW - 1), for 40 % of the postings that all shingles would cost.
 */
export const WINDOW = 4;

/** Fingerprints in the order of the text. */
export interface Fingerprints {
  readonly length: number;
  /** 32-bit hash of the shingle. */
  readonly hash: Uint32Array;
  /** Index of its first word. */
  readonly at: Uint32Array;
}

/** Hash of each run of `size` words, by a rolling polynomial (Karp and Rabin 1987) with a last mix. */
export function shinglesOf(words: Words, size: number): Uint32Array {
  const count = Math.max(0, words.length - size + 1);
  const out = new Uint32Array(count);
  const base = 0x9e3779b1;
  let top = 1;
  for (let i = 1; i < size; i++) top = Math.imul(top, base);
  let rolling = 0;
  for (let i = 0; i < words.length; i++) {
    if (i >= size) rolling = (rolling - Math.imul(words.hash[i - size]!, top)) | 0;
    rolling = (Math.imul(rolling, base) + words.hash[i]!) | 0;
    if (i >= size - 1) {
      let mixed = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
      mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
      out[i - size + 1] = (mixed ^ (mixed >>> 15)) >>> 0;
    }
  }
  return out;
}

/**
 * A sample of a text's shingles that two texts take alike wherever they agree: the least hash of every window, the
 * rightmost of equals (robust winnowing; Schleimer, Wilkerson, Aiken: "Winnowing", SIGMOD 2003). A text shorter than a
 * window gives its least shingle; one shorter than a shingle gives none.
 */
export function fingerprintsOf(words: Words): Fingerprints {
  const shingles = shinglesOf(words, SHINGLE);
  const hash = new Uint32Array(shingles.length);
  const at = new Uint32Array(shingles.length);
  let length = 0;
  let least = -1;
  const windows = Math.max(shingles.length > 0 ? 1 : 0, shingles.length - WINDOW + 1);
  for (let from = 0; from < windows; from++) {
    const to = Math.min(from + WINDOW, shingles.length);
    const before = least;
    if (least < from) {
      least = from;
      for (let i = from + 1; i < to; i++) if (shingles[i]! <= shingles[least]!) least = i;
    } else if (shingles[to - 1]! <= shingles[least]!) least = to - 1;
    if (least !== before) {
      hash[length] = shingles[least]!;
      at[length++] = least;
    }
  }
  return { length, hash: hash.slice(0, length), at: at.slice(0, length) };
}
