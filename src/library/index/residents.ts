import { partKey, type Store } from '../store/store.ts';
import { BLOCKS } from './segments.ts';

/** Most bytes of blocks held: all blocks of a Library of 52,000 Originals. */
const MOST_BYTES = 24_000_000;
/** Chunks whose blocks are read at once: a megabyte. */
const CHUNKS = 16;

/** A segment, as far as it matters here. */
interface Sized {
  readonly segment: number;
  /** Prefix of the first hash of each chunk. */
  readonly firsts: Uint32Array;
  readonly blockBytes: number;
}

/**
 * Blocks that stay in memory once a worker has begun to look up: those of the lowest hashes of each segment. Hashes are as good
 * as random, so every passage has some among them, and what those tell makes most reads of the others unnecessary.
 */
export interface Residents {
  get(key: number): Uint8Array | undefined;
  bytes(): number;
  /** Drop the blocks of segments that are gone, and read as many as still fit, in small steps. Not inside a transaction. */
  settle(segments: readonly Sized[]): Promise<void>;
}

export function residentBlocks(store: Store, most: number = MOST_BYTES): Residents {
  const held = new Map<number, Uint8Array>();
  /** How many chunks of each segment are held. */
  const read = new Map<number, number>();
  let total = 0;

  const letGo = (wanted: ReadonlyMap<number, number>) => {
    for (const [segment, chunks] of read) {
      const left = wanted.get(segment) ?? 0;
      if (chunks <= left) continue;
      for (let n = left * BLOCKS; n < chunks * BLOCKS; n++) {
        const key = partKey(segment, n);
        total -= held.get(key)?.length ?? 0;
        held.delete(key);
      }
      if (left) read.set(segment, left);
      else read.delete(segment);
    }
  };
  const fill = async (segment: number, chunks: number) => {
    for (let from = read.get(segment) ?? 0; from < chunks; from += CHUNKS) {
      const to = Math.min(chunks, from + CHUNKS);
      const [first, end] = [partKey(segment, from * BLOCKS), partKey(segment, to * BLOCKS)];
      for (const { key, bytes } of await store.read(() => store.blocks.range(first, end))) {
        held.set(key, bytes);
        total += bytes.length;
      }
      read.set(segment, to);
      await store.pause();
    }
  };

  let settling: Promise<void> | null = null;
  const settle = async (segments: readonly Sized[]) => {
    const all = segments.reduce((sum, { blockBytes }) => sum + blockBytes, 0);
    const share = Math.min(1, most / all);
    // The last chunk of a segment is shorter than the others.
    const chunksOf = ({ length }: Uint32Array) => (share === 1 ? length : Math.floor((length - 1) * share));
    const wanted = new Map(segments.map(({ segment, firsts }) => [segment, chunksOf(firsts)]));
    letGo(wanted);
    for (const [segment, chunks] of wanted) await fill(segment, chunks);
  };
  return {
    get: (key) => held.get(key),
    bytes: () => total,
    settle(segments) {
      settling ??= settle(segments).finally(() => {
        settling = null;
      });
      return settling;
    },
  };
}
