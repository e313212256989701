import { bitsAt, bitWriter } from './bits.ts';
import {
  CHECK_BITS,
  checkOfLow,
  docOfLow,
  halvesOf,
  lowHalf,
  MOST_DOCS,
  type Postings,
  PREFIX_BITS,
} from './postings.ts';

/**
 * A chunk of sorted postings in two parts. Its head holds the prefixes of the hashes in Elias-Fano code (Elias 1974; Fano
 * 1971), at some ten bits each. A filter with as few false answers would need as many, so the heads in memory are filter and
 * directory in one. Its blocks hold the numbers of the Originals and the remaining bits of the hashes, all of one width, so
 * that the n-th is found without decoding those before it. A block is read only if the head has the prefix.
 *
 * Elias-Fano: the difference of a prefix from the first one is split into `low` lower bits, which are stored as they are, and a
 * bucket, the bits above. `highs` holds the buckets in unary: a 1 for each posting, a 0 at the end of each bucket. The directory
 * says how many postings come before every COUNTED-th bucket, so that the beginning of a bucket is found quickly.
 */

/** Postings in a block, 5 kB: reading less from IndexedDB would take as long. */
export const BLOCK = 2048;
/** Buckets between two entries of the directory; a power of two. */
export const COUNTED = 128;
/** Bytes of the header: count, base, first, buckets (four each), low, width (one each). */
const HEADER = 18;

export interface Head {
  /** How many postings there are. */
  readonly count: number;
  /** The first prefix. */
  readonly first: number;
  /** How many buckets there are. */
  readonly buckets: number;
  /** Width of a lower part in bits. */
  readonly low: number;
  /** Two bytes for each entry, the lower byte first. */
  readonly directory: Uint8Array;
  /** The lower parts, `low` bits each. */
  readonly lows: Uint8Array;
  /** The buckets in unary. */
  readonly highs: Uint8Array;
  /** The lowest number of an Original; blocks store the difference from it, in `width` bits. */
  readonly base: number;
  readonly width: number;
}

/** Sorted postings as the bytes of a head and of its blocks. */
export function pack(postings: Postings): { head: Uint8Array<ArrayBuffer>; blocks: Uint8Array<ArrayBuffer>[] } {
  const halves = halvesOf(postings);
  const numbers = numbering(halves);
  return { head: packHead(halves, numbers), blocks: packBlocks(halves, numbers) };
}

interface Numbering {
  readonly base: number;
  readonly width: number;
}

function numbering(halves: Uint32Array): Numbering {
  let [least, most] = [MOST_DOCS, 0];
  for (let at = 0; at < halves.length; at += 2) {
    const doc = docOfLow(halves[at]!);
    if (doc < least) least = doc;
    if (doc > most) most = doc;
  }
  return { base: least, width: Math.max(1, 32 - Math.clz32(most - least)) };
}

function packHead(halves: Uint32Array, { base, width }: Numbering): Uint8Array<ArrayBuffer> {
  const count = halves.length / 2;
  const first = halves[1]!;
  const range = halves.at(-1)! - first;
  // As many buckets as postings, or up to twice as many.
  const low = Math.max(0, Math.floor(Math.log2(Math.max(1, range / count))));
  const buckets = (range >>> low) + 1;
  const { lowsAt, highsAt, end } = layout({ count, low, buckets });
  const head = new Uint8Array(end);
  const header = new DataView(head.buffer);
  header.setUint32(0, count, true);
  header.setUint32(4, base, true);
  header.setUint32(8, first, true);
  header.setUint32(12, buckets, true);
  header.setUint8(16, low);
  header.setUint8(17, width);
  const lows = bitWriter(highsAt - lowsAt + 8);
  let counted = 0;
  for (let i = 0; i < count; i++) {
    const ahead = halves[i * 2 + 1]! - first;
    const bucket = ahead >>> low;
    for (; counted <= bucket; counted += COUNTED) header.setUint16(HEADER + (counted / COUNTED) * 2, i, true);
    if (low) lows.put(ahead, low);
    const bit = bucket + i;
    head[highsAt + (bit >>> 3)]! |= 0x80 >>> (bit & 7);
  }
  head.set(lows.bytes().subarray(0, highsAt - lowsAt), lowsAt);
  return head;
}

/** Where the parts of a head begin. */
function layout({ count, low, buckets }: Pick<Head, 'count' | 'low' | 'buckets'>) {
  const lowsAt = HEADER + Math.ceil(buckets / COUNTED) * 2;
  const highsAt = lowsAt + Math.ceil((count * low) / 8);
  return { lowsAt, highsAt, end: highsAt + Math.ceil((count + buckets) / 8) };
}

function packBlocks(halves: Uint32Array, { base, width }: Numbering): Uint8Array<ArrayBuffer>[] {
  const blocks: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from < halves.length; from += BLOCK * 2) {
    const to = Math.min(halves.length, from + BLOCK * 2);
    const entries = bitWriter(Math.ceil(((to - from) * (width + CHECK_BITS)) / 16) + 16);
    for (let at = from; at < to; at += 2) {
      entries.put(checkOfLow(halves[at]!) * 2 ** width + docOfLow(halves[at]!) - base, CHECK_BITS + width);
    }
    blocks.push(entries.bytes());
  }
  return blocks;
}

/** A head from its bytes, which it refers to. Throws IndexDamage if they are not a head. */
export function headOf(bytes: Uint8Array): Head {
  if (bytes.length < HEADER) throw damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const buckets = view.getUint32(12, true);
  const [low, width] = [view.getUint8(16), view.getUint8(17)];
  const { lowsAt, highsAt, end } = layout({ count, low, buckets });
  if (count === 0 || low >= PREFIX_BITS || 2 ** width > MOST_DOCS || end !== bytes.length) throw damaged();
  return {
    count,
    first: view.getUint32(8, true),
    buckets,
    low,
    directory: bytes.subarray(HEADER, lowsAt),
    lows: bytes.subarray(lowsAt, highsAt),
    highs: bytes.subarray(highsAt),
    base: view.getUint32(4, true),
    width,
  };
}

/** The lower part of a posting's prefix. */
export const lowAt = ({ lows, low }: Head, place: number) =>
  low === 0 ? 0 : bitsAt(lows, place * low) >>> (PREFIX_BITS - low);

export const isPosting = ({ highs }: Head, bit: number) => ((highs[bit >>> 3]! << (bit & 7)) & 0x80) !== 0;

/** Number of the Original at a place in a block; null if its hash has other remaining bits than `check`. */
export function docAt({ base, width }: Head, block: Uint8Array, place: number, check: number): number | null {
  const entry = bitsAt(block, place * (width + CHECK_BITS)) >>> (32 - CHECK_BITS - width);
  return entry >>> width === check ? base + (entry & (2 ** width - 1)) : null;
}

/** All postings of a chunk, in order. Throws IndexDamage if the chunk is not whole. */
export function unpack(head: Head, blocks: readonly Uint8Array[]): Postings {
  const out = new BigUint64Array(head.count);
  const halves = halvesOf(out);
  const { first, buckets, low, highs, base, width } = head;
  const each = CHECK_BITS + width;
  let bit = 0;
  for (let i = 0; i < head.count; i++, bit++) {
    while (!isPosting(head, bit)) if (++bit > highs.length * 8) throw damaged();
    if (bit - i >= buckets) throw damaged();
    const block = blocks[Math.floor(i / BLOCK)];
    if (!block || block.length * 8 < ((i % BLOCK) + 1) * each) throw damaged();
    const entry = bitsAt(block, (i % BLOCK) * each) >>> (32 - each);
    const [at, doc] = [i * 2, base + (entry & (2 ** width - 1))];
    if (doc >= MOST_DOCS) throw damaged();
    halves[at] = lowHalf(entry >>> width, doc);
    halves[at + 1] = first + (bit - i) * 2 ** low + lowAt(head, i);
    if (
      i > 0 &&
      (halves[at + 1]! < halves[at - 1]! || (halves[at + 1] === halves[at - 1] && halves[at]! < halves[at - 2]!))
    )
      throw damaged();
  }
  return out;
}

/** A part of the index is missing or makes no sense. Nothing is lost: the index can be rebuilt from the texts. */
export class IndexDamage extends RangeError {}

const damaged = () => new IndexDamage('A part of the index is damaged.');
