import { FINGERPRINT_BITS } from '../../../src/engine/reuse/fingerprints.ts';
import { type Postings, sortedPostings } from '../../../src/library/index/postings.ts';

/** A fingerprint, and the number of an Original that has it. */
export type Pair = readonly [hash: number, doc: number];

export const postingsOf = (pairs: readonly Pair[]): Postings =>
  sortedPostings(
    pairs.map(([, doc]) => doc),
    pairs.map(([hash]) => Float64Array.of(hash)),
  );

export const LAST_HASH = 2 ** FINGERPRINT_BITS - 1;

/** Fingerprints as if drawn: no two alike, spread over all. */
export const hashAt = (n: number) => (Math.imul(n, 0x9e3779b1) >>> 0) * 2 ** (FINGERPRINT_BITS - 32) + (n & 7);
