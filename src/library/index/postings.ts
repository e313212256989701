/**
 * Postings (this fingerprint stands in that text) as numbers: hash × 2^21 + doc, which a double holds exactly, so that a
 * typed array sorts them at once.
 */

/** Most Originals a Library may ever have numbered: what is left of 53 bits beside a 32-bit hash. */
export const MOST_DOCS = 0x200000;

/**
 * Bits of a fingerprint that the index keeps. An absent fingerprint is taken for a held one with a chance of some
 * 2.3 × postings ÷ 2^32 (2.3, since of every four hashes the least is taken: they crowd at the low end). At 100,000
 * Originals of 256 postings that is 14 in 1,000: a page that asks 370 times sees five Originals that it shares nothing
 * with, which rank last. Two bits less would save 64 bytes for each Original, and bring twenty.
 */
export const HASH_BITS = 32;

export const posting = (hash: number, doc: number) => hash * MOST_DOCS + doc;
export const hashOfPosting = (p: number) => Math.floor(p / MOST_DOCS);
// Not `%`, which is ten times as slow for doubles.
export const docOfPosting = (p: number) => p - hashOfPosting(p) * MOST_DOCS;

/** Sorted lists of postings as one. */
export function merged(lists: readonly Float64Array[]): Float64Array {
  if (lists.length <= 1) return lists[0] ?? new Float64Array(0);
  const half = lists.length >> 1;
  return mergedTwo(merged(lists.slice(0, half)), merged(lists.slice(half)));
}

function mergedTwo(a: Float64Array, b: Float64Array): Float64Array {
  if (!b.length) return a;
  if (!a.length) return b;
  const out = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) out[i + j] = a[i]! <= b[j]! ? a[i++]! : b[j++]!;
  if (i < a.length) out.set(a.subarray(i), i + j);
  else out.set(b.subarray(j), i + j);
  return out;
}

/** Index of the first posting that is not less. */
export function firstAt(postings: Float64Array, least: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (postings[mid]! < least) low = mid + 1;
    else high = mid;
  }
  return low;
}
