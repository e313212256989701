import { type ChunkRecord, partKey } from '../store.ts';
import type { ReadBlocks } from './blocks.ts';
import { docOfPosting, FILTER_BYTES, hashOfPosting, mayHold, posting } from './postings.ts';

/** What is held in memory of one segment. */
export interface OpenSegment {
  readonly segment: number;
  /** First hash of each block, its number within the segment, and its filter. */
  readonly directory: Uint32Array;
  readonly numbers: Uint32Array;
  readonly filters: Uint8Array;
}

/** What is held in memory of the index: the segments, and the sorted postings that no segment has yet. */
export interface Snapshot {
  readonly segments: readonly OpenSegment[];
  readonly log: Float64Array;
}

/**
 * Texts read for one fingerprint at most. More carry it where it is a stock phrase, and for a text that so many copied
 * these are as good as any.
 */
const MOST_PER_HASH = 64;

export function openSegment(segment: number, chunks: readonly ChunkRecord[]): OpenSegment {
  const blocks = chunks.reduce((sum, chunk) => sum + chunk.directory.length, 0);
  const directory = new Uint32Array(blocks);
  const numbers = new Uint32Array(blocks);
  const filters = new Uint8Array(blocks * FILTER_BYTES);
  let at = 0;
  for (const chunk of chunks) {
    directory.set(chunk.directory, at);
    filters.set(chunk.filter, at * FILTER_BYTES);
    for (let i = 0; i < chunk.directory.length; i++) numbers[at + i] = chunk.firstBlock + i;
    at += chunk.directory.length;
  }
  return { segment, directory, numbers, filters };
}

/** The texts in which each of these hashes stands, at most MOST_PER_HASH each; hashes that stand in none are left out. */
export async function lookUp(
  snapshot: Snapshot,
  hashes: Iterable<number>,
  read: ReadBlocks,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const wanted = new Map<number, number[]>();
  for (const hash of hashes) {
    collect(snapshot.log, hash, found);
    for (const segment of snapshot.segments) {
      for (const block of blocksFor(segment, hash)) {
        const key = partKey(segment.segment, segment.numbers[block]!);
        const waiting = wanted.get(key);
        if (waiting) waiting.push(hash);
        else wanted.set(key, [hash]);
      }
    }
  }
  const keys = [...wanted.keys()].sort((a, b) => a - b);
  const blocks = keys.length ? await read(keys) : [];
  for (const [i, key] of keys.entries()) {
    for (const hash of wanted.get(key)!) collect(blocks[i]!, hash, found);
  }
  return found;
}

/** Blocks that may hold a hash: the one that begins before it, and the one that begins with it. */
function blocksFor({ directory, filters }: OpenSegment, hash: number): number[] {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (directory[mid]! < hash) low = mid + 1;
    else high = mid;
  }
  const out: number[] = [];
  if (low > 0 && mayHold(filters, (low - 1) * FILTER_BYTES, hash)) out.push(low - 1);
  if (directory[low] === hash) out.push(low);
  return out;
}

function collect(postings: Float64Array, hash: number, found: Map<number, number[]>): void {
  for (let i = firstAt(postings, posting(hash, 0)); i < postings.length && hashOfPosting(postings[i]!) === hash; i++) {
    const docs = found.get(hash);
    const doc = docOfPosting(postings[i]!);
    if (!docs) found.set(hash, [doc]);
    else if (docs.length >= MOST_PER_HASH) return;
    else docs.push(doc);
  }
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
