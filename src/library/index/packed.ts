import { bitsAt, bitWriter } from './bits.ts';
import { docOfPosting, HASH_BITS, hashOfPosting, posting } from './postings.ts';

/**
 * A chunk of sorted postings in two parts. Its head holds the hashes, as gaps in Golomb-Rice code (Rice and Plaunt 1971):
 * some seven bits each, which is what a filter with as few false answers would need anyway, so that the heads held in
 * memory are filter and directory in one. Its blocks hold the numbers of the Originals, all of one width, so that the
 * n-th is found without those before it; a block is read only where the head has the hash.
 */

/** Postings in a block: 4 kB, about what one read from IndexedDB costs anyway. */
export const BLOCK = 2048;
/** Postings between two places at which reading a head may begin. */
export const GROUP = 64;
/** Longest run of ones; a larger gap stands behind it as it is. */
export const MOST_ONES = 24;
/** Bytes before the groups: postings, lowest number of an Original, bits of a Rice remainder, bits of a number. */
const HEADER = 12;

export interface Head {
  readonly count: number;
  /** First hash of each group, and the bit at which the rest of it begins. */
  readonly firsts: Uint32Array;
  readonly starts: Uint32Array;
  readonly rice: number;
  readonly bits: Uint8Array;
  /** Numbers of Originals are kept as what they are above this, in so many bits. */
  readonly base: number;
  readonly width: number;
}

/** Sorted postings as the bytes of a head and of its blocks. */
export function pack(postings: Float64Array): { head: Uint8Array<ArrayBuffer>; blocks: Uint8Array<ArrayBuffer>[] } {
  const { base, width } = numbering(postings);
  const groups = Math.ceil(postings.length / GROUP);
  const firsts = new Uint32Array(groups);
  const lengths = new Uint16Array(groups);
  const rice = riceOf(postings);
  const hashes = bitWriter(postings.length);
  for (let g = 0; g < groups; g++) {
    const begun = hashes.length;
    const end = Math.min(postings.length, (g + 1) * GROUP);
    let before = hashOfPosting(postings[g * GROUP]!);
    firsts[g] = before;
    for (let i = g * GROUP + 1; i < end; i++) {
      const hash = hashOfPosting(postings[i]!);
      const gap = hash - before;
      const ones = gap >>> rice;
      if (ones >= MOST_ONES) {
        hashes.put((1 << MOST_ONES) - 1, MOST_ONES);
        hashes.put(gap, HASH_BITS);
      } else {
        hashes.put((1 << (ones + 1)) - 2, ones + 1);
        hashes.put(gap, rice);
      }
      before = hash;
    }
    lengths[g] = hashes.length - begun;
  }
  const bits = hashes.bytes();
  const head = new Uint8Array(HEADER + groups * 6 + bits.length);
  const header = new DataView(head.buffer);
  header.setUint32(0, postings.length, true);
  header.setUint32(4, base, true);
  header.setUint8(8, rice);
  header.setUint8(9, width);
  for (let g = 0; g < groups; g++) {
    header.setUint32(HEADER + g * 4, firsts[g]!, true);
    header.setUint16(HEADER + groups * 4 + g * 2, lengths[g]!, true);
  }
  head.set(bits, HEADER + groups * 6);
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < postings.length; from += BLOCK) {
    const numbers = bitWriter(Math.ceil((BLOCK * width) / 8) + 16);
    const to = Math.min(postings.length, from + BLOCK);
    for (let i = from; i < to; i++) numbers.put(docOfPosting(postings[i]!) - base, width);
    blocks.push(numbers.bytes());
  }
  return { head, blocks };
}

function numbering(postings: Float64Array): { base: number; width: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (const p of postings) {
    const doc = docOfPosting(p);
    if (doc < least) least = doc;
    if (doc > most) most = doc;
  }
  return { base: least, width: Math.max(1, 32 - Math.clz32(most - least)) };
}

/** Bits of the remainder: for gaps of a mean m the best is about log2(m × ln 2). */
function riceOf(postings: Float64Array): number {
  const range = hashOfPosting(postings.at(-1)!) - hashOfPosting(postings[0]!);
  return Math.max(0, Math.floor(Math.log2(Math.max(1, (range / postings.length) * Math.LN2 * 1.2))));
}

/** A head from its bytes. Bytes that are none throw a RangeError. */
export function headOf(bytes: Uint8Array): Head {
  if (bytes.length < HEADER) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const groups = Math.ceil(count / GROUP);
  const from = HEADER + groups * 6;
  if (count === 0 || from > bytes.length) throw damaged();
  const firsts = new Uint32Array(bytes.slice(HEADER, HEADER + groups * 4).buffer);
  const lengths = new Uint16Array(bytes.slice(HEADER + groups * 4, from).buffer);
  const starts = new Uint32Array(groups);
  let start = 0;
  for (let g = 0; g < groups; g++) {
    starts[g] = start;
    start += lengths[g]!;
  }
  const [rice, width] = [view.getUint8(8), view.getUint8(9)];
  const bits = bytes.subarray(from);
  if (start > bits.length * 8 || rice > HASH_BITS || width > 21) throw damaged();
  return { count, firsts, starts, rice, bits, base: view.getUint32(4, true), width };
}

/** Number of the Original at a place within a block. */
export function docAt(head: Head, block: Uint8Array, place: number): number {
  return head.base + (bitsAt(block, place * head.width) >>> (32 - head.width));
}

/** All postings of a chunk, in order. A chunk that is not whole throws a RangeError. */
export function unpack(head: Head, blocks: readonly Uint8Array[]): Float64Array {
  const out = new Float64Array(head.count);
  const { bits, rice, base, width } = head;
  const scale = 2 ** rice;
  let value = 0;
  let bit = 0;
  for (let i = 0; i < head.count; i++) {
    if (i % GROUP === 0) {
      value = head.firsts[i / GROUP]!;
      bit = head.starts[i / GROUP]!;
    } else {
      const ones = Math.clz32(~bitsAt(bits, bit));
      if (ones >= MOST_ONES) {
        value += bitsAt(bits, bit + MOST_ONES) >>> (32 - HASH_BITS);
        bit += MOST_ONES + HASH_BITS;
      } else {
        value += ones * scale + (rice === 0 ? 0 : bitsAt(bits, bit + ones + 1) >>> (32 - rice));
        bit += ones + 1 + rice;
      }
    }
    const block = blocks[Math.floor(i / BLOCK)];
    if (!block || block.length * 8 < ((i % BLOCK) + 1) * width) throw damaged();
    out[i] = posting(value, base + (bitsAt(block, (i % BLOCK) * width) >>> (32 - width)));
    if (i > 0 && out[i]! < out[i - 1]!) throw damaged();
  }
  return out;
}

/** A part of the index is missing or makes no sense; nothing is lost, for it can be made anew from the texts. */
export class IndexDamage extends RangeError {}

const damaged = () => new IndexDamage('A part of the index is damaged.');
