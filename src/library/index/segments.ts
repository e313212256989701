import type { BlockRecord, ChunkRecord, Store } from '../store.ts';
import { partKey } from '../store.ts';
import { BLOCK, encode, FILTER_BYTES, filterOf, hashOfPosting } from './postings.ts';

/** Blocks whose directory and filters are one record: 160 kB, one read when a worker wakes. */
export const CHUNK = 256;

/** Originals from which on they become a segment together: the log is held in memory whole, 2 kB for each. */
export const LOG_DOCS = 256;

export interface Parts {
  readonly blocks: BlockRecord[];
  readonly chunks: ChunkRecord[];
  readonly bytes: number;
}

/** Sorted postings as blocks and chunks of a segment, numbered on from those it has. */
export function partsOf(segment: number, postings: Float64Array, firstChunk: number): Parts {
  const blocks: BlockRecord[] = [];
  const chunks: ChunkRecord[] = [];
  let bytes = 0;
  for (let from = 0; from < postings.length; from += BLOCK * CHUNK) {
    const part = postings.subarray(from, from + BLOCK * CHUNK);
    const count = Math.ceil(part.length / BLOCK);
    const n = firstChunk + chunks.length;
    const directory = new Uint32Array(count);
    const filter = new Uint8Array(count * FILTER_BYTES);
    for (let i = 0; i < count; i++) {
      const block = part.subarray(i * BLOCK, (i + 1) * BLOCK);
      const encoded = encode(block);
      directory[i] = hashOfPosting(block[0]!);
      filter.set(filterOf(block), i * FILTER_BYTES);
      blocks.push({ key: partKey(segment, n * CHUNK + i), bytes: encoded });
      bytes += encoded.length;
    }
    chunks.push({ key: partKey(segment, n), directory, filter, firstBlock: n * CHUNK });
    bytes += directory.byteLength + filter.byteLength;
  }
  return { blocks, chunks, bytes };
}

/** Write sorted postings of these Originals as a live segment. Part of a transaction. */
export async function writeSegment(store: Store, docs: readonly number[], postings: Float64Array): Promise<void> {
  const segment = {
    level: 0,
    state: 'live' as const,
    firstDoc: docs.reduce((a, b) => Math.min(a, b)),
    lastDoc: docs.reduce((a, b) => Math.max(a, b)),
    chunks: 0,
    bytes: 0,
    dead: [],
    from: [],
    without: [],
    written: -1,
    reached: [],
  };
  const [number] = await store.segments.put([segment]);
  const { blocks, chunks, bytes } = partsOf(number!, postings, 0);
  await Promise.all([
    store.blocks.put(blocks),
    store.chunks.put(chunks),
    store.segments.put([{ ...segment, segment: number!, chunks: chunks.length, bytes }]),
  ]);
}
