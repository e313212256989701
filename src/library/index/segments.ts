import {
  type BlockRecord,
  type ChunkRecord,
  partKey,
  type SegmentRecord,
  type Store,
  type UnnumberedSegment,
} from '../store/store.ts';
import { BLOCK, pack } from './packed.ts';
import { halvesOf, type Postings } from './postings.ts';

/** Keys reserved for the blocks of one chunk. */
export const BLOCKS = 64;
/**
 * Postings in a chunk, whose head is one record of 30 to 60 kB. Chromium keeps a value of 64 kB or more in a file of its own,
 * which takes several times as long to write and to read.
 */
const CHUNK = BLOCK * 12;
/**
 * The heads of a segment with more postings than this, some 230,000 Originals, are not held in memory, where they would take
 * 54 MB. They are read when they are asked for, and so are cut smaller: 10 kB.
 */
export const LARGE = 0x2800000;
const LARGE_CHUNK = BLOCK * 5;

/** With so many Originals the log becomes a segment: it is held in memory whole, at 1.5 kB for each. */
export const LOG_DOCS = 256;
/** So many Originals in one transaction become a segment at once: as a row of the log they would be kept in a file of their own. */
export const BULK_DOCS = 48;

export interface Parts {
  readonly blocks: BlockRecord[];
  readonly chunks: ChunkRecord[];
  readonly firsts: number[];
  readonly bytes: number;
  readonly headBytes: number;
}

/** Cut sorted postings into the chunks and blocks of a segment, numbered from `firstChunk` on; `size` postings in a chunk. */
export function partsOf(segment: number, postings: Postings, firstChunk: number, size: number = CHUNK): Parts {
  const parts = { blocks: [] as BlockRecord[], chunks: [] as ChunkRecord[], firsts: [] as number[] };
  let [bytes, headBytes] = [0, 0];
  for (let from = 0; from < postings.length; from += size) {
    const part = postings.subarray(from, from + size);
    const n = firstChunk + parts.chunks.length;
    const { head, blocks } = pack(part);
    for (const [i, block] of blocks.entries()) {
      parts.blocks.push({ key: partKey(segment, n * BLOCKS + i), bytes: block });
      bytes += block.length;
    }
    parts.chunks.push({ key: partKey(segment, n), head });
    parts.firsts.push(halvesOf(part)[1]!);
    bytes += head.length;
    headBytes += head.length;
  }
  return { ...parts, bytes, headBytes };
}

/** How many postings a chunk has in a segment that will hold so many in all. */
export const chunkSize = (postings: number) => (postings > LARGE ? LARGE_CHUNK : CHUNK);

/** A segment for Originals with numbers in this range, before anything of it is written. */
export const emptySegment = (state: SegmentRecord['state'], firstDoc: number, lastDoc: number): UnnumberedSegment => ({
  state,
  firstDoc,
  lastDoc,
  postings: 0,
  firsts: new Uint32Array(0),
  bytes: 0,
  headBytes: 0,
  isFiled: false,
  dead: [],
  from: [],
  without: [],
  written: null,
  reached: [],
});

/** Write the sorted postings of these Originals as a live segment. Part of a transaction. */
export async function writeSegment(store: Store, docs: readonly number[], postings: Postings): Promise<void> {
  if (!postings.length) return;
  const [first, last] = [docs.reduce((a, b) => Math.min(a, b)), docs.reduce((a, b) => Math.max(a, b))];
  const segment = { ...emptySegment('live', first, last), postings: postings.length };
  const [number] = await store.segments.put([segment]);
  const { blocks, chunks, firsts, bytes, headBytes } = partsOf(number!, postings, 0);
  await Promise.all([
    store.blocks.put(blocks),
    store.chunks.put(chunks),
    store.segments.put([{ ...segment, segment: number!, firsts: Uint32Array.from(firsts), bytes, headBytes }]),
  ]);
}

/** Delete the chunks, blocks and heads of a segment. Part of a transaction. */
export async function deleteParts(store: Store, segment: number): Promise<void> {
  const [from, to] = [partKey(segment, 0), partKey(segment + 1, 0)];
  await Promise.all([
    store.blocks.deleteRange(from, to),
    store.chunks.deleteRange(from, to),
    store.heads.delete([segment]),
  ]);
}
