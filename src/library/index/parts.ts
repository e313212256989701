import { type ChunkRecord, partKey, type SegmentRecord, type Store } from '../store/store.ts';
import type { HeadFiles } from './files.ts';
import { type Head, headOf, IndexDamage, unpack } from './packed.ts';
import type { Postings } from './postings.ts';
import type { Residents } from './residents.ts';
import { BLOCKS } from './segments.ts';

/** Most bytes of blocks kept in memory, residents included, and of heads of large segments. Those read last are kept. */
const BLOCK_BYTES = 24_000_000;
const HEAD_BYTES = 16_000_000;

/** Reads parts of the index by their keys, all in one request; answers in the order of the keys. Throws IndexDamage. */
export interface PartReader {
  blocks(keys: readonly number[]): Promise<Uint8Array[]>;
  heads(keys: readonly number[]): Promise<Head[]>;
  /** Whether that block is in memory. */
  isHeld(key: number): boolean;
}

/** Reads parts, and keeps those used last. A part never changes, and no key is given twice. */
export function partReader(store: Store, residents: Residents): PartReader {
  const blocks = kept<Uint8Array>(() => BLOCK_BYTES - residents.bytes());
  const heads = kept<Head>(() => HEAD_BYTES);
  return {
    blocks: async (keys) => {
      const others = keys.filter((key) => !residents.get(key));
      const read = await blocks.read(others, async (missing) =>
        (await store.blocks.getMany(missing)).map((record) => {
          const { bytes } = wholeOf(record);
          return { part: bytes, bytes: bytes.length };
        }),
      );
      let next = 0;
      return keys.map((key) => (key === others[next] ? read[next++]! : residents.get(key)!));
    },
    heads: (keys) =>
      heads.read(keys, async (missing) =>
        (await store.chunks.getMany(missing)).map((record) => {
          const { head } = wholeOf(record);
          return { part: headOf(head), bytes: head.length };
        }),
      ),
    isHeld: (key) => residents.get(key) !== undefined || blocks.has(key),
  };
}

interface Sized<Part> {
  readonly part: Part;
  readonly bytes: number;
}

function kept<Part>(most: () => number) {
  const held = new Map<number, Sized<Part>>();
  let total = 0;
  const has = (key: number) => held.has(key);
  const readAll = async (
    keys: readonly number[],
    read: (missing: readonly number[]) => Promise<readonly Sized<Part>[]>,
  ): Promise<Part[]> => {
    const found = new Map<number, Sized<Part>>();
    for (const key of keys) {
      const one = held.get(key);
      if (one) found.set(key, one);
    }
    const missing = keys.filter((key) => !found.has(key));
    for (const [i, one] of (missing.length ? await read(missing) : []).entries()) found.set(missing[i]!, one);
    for (const [key, one] of found) {
      // Set again, it becomes the last to be dropped.
      if (!held.delete(key)) total += one.bytes;
      held.set(key, one);
    }
    for (const [key, one] of held) {
      if (total <= most()) break;
      held.delete(key);
      total -= one.bytes;
    }
    return keys.map((key) => found.get(key)!.part);
  };
  return { has, read: readAll };
}

/** All heads of a segment. */
export async function readHeads(store: Store, segment: number, chunks: number): Promise<Head[]> {
  const records: ChunkRecord[] = await store.chunks.range(partKey(segment, 0), partKey(segment, chunks));
  if (records.length < chunks) throw missingPart();
  return records.map((record) => headOf(record.head));
}

/** All postings of a chunk. */
export async function readChunk(
  store: Store,
  files: HeadFiles,
  { segment, isFiled }: SegmentRecord,
  n: number,
): Promise<Postings> {
  const [chunk, blocks] = await Promise.all([
    isFiled ? null : store.chunks.get(partKey(segment, n)),
    store.blocks.range(partKey(segment, n * BLOCKS), partKey(segment, (n + 1) * BLOCKS)),
  ]);
  return unpack(
    chunk === null ? wholeOf(files.of(segment)[n]) : headOf(wholeOf(chunk).head),
    blocks.map((block) => block.bytes),
  );
}

export function wholeOf<T>(part: T | undefined): T {
  if (part === undefined) throw missingPart();
  return part;
}

const missingPart = () => new IndexDamage('A part of the index is missing.');
