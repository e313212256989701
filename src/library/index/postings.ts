import { FINGERPRINT_BITS } from '../../engine/reuse/fingerprints.ts';

/**
 * Postings (this fingerprint stands in that text) of 64 bits, with the prefix of the hash as the upper half, so that a typed
 * array sorts them as they are. Code that runs for very many reads them by halves: making a bigint of each is slow.
 */
export type Postings = BigUint64Array<ArrayBuffer>;

/** Most Originals that a Library may number in its lifetime: 21 bits. */
export const MOST_DOCS = 0x200000;

/** Bits of a fingerprint by which the index is searched. By these alone, 11 of 1,000 absent fingerprints would seem held. */
export const PREFIX_BITS = 32;
/**
 * The remaining bits, which are compared when the number of the Original is read. A page looks up 335 fingerprints. Among
 * 100,000 Originals it would be given four that it shares nothing with, each to be read and compared; with these bits it is
 * given one on every fourth page.
 */
export const CHECK_BITS = FINGERPRINT_BITS - PREFIX_BITS;
const CHECKS = 2 ** CHECK_BITS;

export const prefixOf = (hash: number) => Math.floor(hash / CHECKS);
export const checkOf = (hash: number) => hash & (CHECKS - 1);

/** The lower half of a posting: the remaining bits of the hash, then the number of the Original. */
export const lowHalf = (check: number, doc: number) => check * MOST_DOCS + doc;
export const docOfLow = (low: number) => low & (MOST_DOCS - 1);
export const checkOfLow = (low: number) => Math.floor(low / MOST_DOCS);

/** Postings as halves, lower before upper: browsers run only on little-endian machines. */
export const halvesOf = (postings: Postings) =>
  new Uint32Array(postings.buffer, postings.byteOffset, postings.length * 2);

/** The postings of these Originals, sorted. `hashes` holds those of each of `docs`. */
export function sortedPostings(docs: readonly number[], hashes: readonly Float64Array[]): Postings {
  const postings = new BigUint64Array(hashes.reduce((sum, of) => sum + of.length, 0));
  const halves = halvesOf(postings);
  let at = 0;
  for (const [i, doc] of docs.entries()) {
    for (const hash of hashes[i]!) {
      halves[at++] = lowHalf(checkOf(hash), doc);
      halves[at++] = prefixOf(hash);
    }
  }
  return postings.sort();
}

/** The postings of all Originals but these. */
export function withoutDocs(postings: Postings, docs: ReadonlySet<number>): Postings {
  const halves = halvesOf(postings);
  return postings.filter((_, i) => !docs.has(docOfLow(halves[i * 2]!)));
}

/** Sorted lists of postings as one. */
export function merged(lists: readonly Postings[]): Postings {
  if (lists.length <= 1) return lists[0] ?? new BigUint64Array(0);
  const half = lists.length >> 1;
  return mergedTwo(merged(lists.slice(0, half)), merged(lists.slice(half)));
}

function mergedTwo(a: Postings, b: Postings): Postings {
  if (!b.length) return a;
  if (!a.length) return b;
  const out = new BigUint64Array(a.length + b.length);
  const [left, right, into] = [halvesOf(a), halvesOf(b), halvesOf(out)];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    const [high, other] = [left[i + 1]!, right[j + 1]!];
    const isLeft = high < other || (high === other && left[i]! <= right[j]!);
    const at = i + j;
    if (isLeft) {
      into[at] = left[i]!;
      into[at + 1] = high;
      i += 2;
    } else {
      into[at] = right[j]!;
      into[at + 1] = other;
      j += 2;
    }
  }
  if (i < left.length) into.set(left.subarray(i), i + j);
  else into.set(right.subarray(j), i + j);
  return out;
}

/** Index of the first posting that is not less than `least`. */
export function firstAt(postings: Postings, least: bigint): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (postings[mid]! < least) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Call `note` with each Original that has the hash in these sorted postings. */
export function eachOf(postings: Postings, hash: number, note: (doc: number) => void): void {
  const halves = halvesOf(postings);
  const [prefix, check] = [prefixOf(hash), checkOf(hash)];
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (halves[mid * 2 + 1]! < prefix) low = mid + 1;
    else high = mid;
  }
  for (let at = low * 2; halves[at + 1] === prefix; at += 2) {
    if (checkOfLow(halves[at]!) === check) note(docOfLow(halves[at]!));
  }
}
