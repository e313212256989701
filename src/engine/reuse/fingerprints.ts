import type { Words } from '../text/words.ts';

/**
 * Words that a fingerprint spans: two, a gap of one, two more. The word in the gap may be any, so that a passage in
 * which every third, fourth or fifth word was replaced still has shingles whole, where five words in a row have none.
 * Four words with a gap are hardly commoner than five in a row, for set phrases have no gaps. Measured against other
 * masks, lengths and ways of sampling in docs/decisions/0009.
 */
export const SHINGLE = 5;
/** The word of a shingle that is passed over. */
export const GAP = 2;
/**
 * Shingles among which a text is kept under the least. With 6, each ten equal words in a row are sure to be seen
 * (SHINGLE + WINDOW - 1), for 29 % of the postings that all shingles would cost. docs/decisions/0022 has what other
 * windows find and cost.
 */
export const WINDOW = 6;
/**
 * The same for a page that is looked up. The least of every four hold those of every six, and more of what an edited
 * passage still shares, for look-ups and no byte of the index.
 */
const SOUGHT_WINDOW = 4;
/** Raised when the same text gives other fingerprints than before: an index of the old ones finds nothing. */
export const FINGERPRINT_VERSION = 5;
/**
 * Bits of a fingerprint: four more than the shingles are sampled by. Of the 18 million that 100,000 texts have, one in 90
 * that is in none of them would be taken for one that is if it had 32 (they are the least of several, and so lie close).
 */
export const FINGERPRINT_BITS = 36;
const MORE = 2 ** (FINGERPRINT_BITS - 32);

/** A hash of FINGERPRINT_BITS: 32 bits, and the last ones of another hash of the same. */
export const widened = (hash: number, other: number) => hash * MORE + (other & (MORE - 1));

/** Fingerprints in the order of the text. */
export interface Fingerprints {
  readonly length: number;
  /** Hash of the shingle, of FINGERPRINT_BITS: its 32-bit hash is the higher part of it. */
  readonly hash: Float64Array;
  /** Index of its first word. */
  readonly at: Uint32Array;
}

/** Hash of each run of `size` words, by a rolling polynomial (Karp and Rabin 1987) with a last mix. */
export function shinglesOf(words: Words, size: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, words.length - size + 1));
  let top = 1;
  for (let i = 1; i < size; i++) top = Math.imul(top, BASE);
  let rolling = 0;
  for (let i = 0; i < words.length; i++) {
    if (i >= size) rolling = (rolling - Math.imul(words.hash[i - size]!, top)) | 0;
    rolling = (Math.imul(rolling, BASE) + words.hash[i]!) | 0;
    if (i >= size - 1) out[i - size + 1] = mixed(rolling);
  }
  return out;
}

/** The same over SHINGLE words without the one in the gap. */
export function gappedShinglesOf({ length, hash }: Words): Uint32Array {
  const out = new Uint32Array(Math.max(0, length - SHINGLE + 1));
  for (let i = 0; i < out.length; i++) out[i] = mixed(gappedSum(hash, i, BASE));
  return out;
}

const BASE = 0x9e3779b1;
const OTHER_BASE = 0x85ebca77;

function gappedSum(hash: Words['hash'], from: number, base: number): number {
  let sum = 0;
  for (let j = 0; j < SHINGLE; j++) if (j !== GAP) sum = (Math.imul(sum, base) + hash[from + j]!) | 0;
  return sum;
}

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/**
 * A sample of a text's shingles that two texts take alike wherever they agree: the least hash of every window, the
 * rightmost of equals (robust winnowing; Schleimer, Wilkerson, Aiken: "Winnowing", SIGMOD 2003). A text shorter than a
 * window gives its least shingle; one shorter than a shingle gives none.
 */
export function fingerprintsOf(words: Words): Fingerprints {
  return leastOfEvery(WINDOW, words);
}

/** What a page is looked up by: all that `fingerprintsOf` gives, and some between. */
export function soughtFingerprintsOf(words: Words): Fingerprints {
  return leastOfEvery(SOUGHT_WINDOW, words);
}

function leastOfEvery(window: number, words: Words): Fingerprints {
  const shingles = gappedShinglesOf(words);
  const hash = new Float64Array(shingles.length);
  const at = new Uint32Array(shingles.length);
  let length = 0;
  let least = -1;
  const windows = Math.max(shingles.length > 0 ? 1 : 0, shingles.length - window + 1);
  for (let from = 0; from < windows; from++) {
    const to = Math.min(from + window, shingles.length);
    const before = least;
    if (least < from) {
      least = from;
      for (let i = from + 1; i < to; i++) if (shingles[i]! <= shingles[least]!) least = i;
    } else if (shingles[to - 1]! <= shingles[least]!) least = to - 1;
    if (least !== before) {
      hash[length] = widened(shingles[least]!, mixed(gappedSum(words.hash, least, OTHER_BASE)));
      at[length++] = least;
    }
  }
  return { length, hash: hash.slice(0, length), at: at.slice(0, length) };
}
