import { partKey } from '../store/store.ts';
import { BLOCK, docAt, type Head } from './packed.ts';
import type { PartReader } from './parts.ts';
import { rangeOf } from './places.ts';
import { checkOf, eachOf, type Postings, prefixOf } from './postings.ts';
import { BLOCKS } from './segments.ts';

/** What is in memory of a segment: the prefix of each chunk's first hash and, unless it is large, all heads. */
export interface OpenSegment {
  readonly segment: number;
  readonly firsts: Uint32Array;
  readonly heads: readonly Head[] | null;
  /** Size of all its blocks together. */
  readonly blockBytes: number;
}

/** The index as it is during a transaction: the segments, and the sorted postings that are still in the log. */
export interface Snapshot {
  readonly segments: readonly OpenSegment[];
  readonly log: Postings;
  readonly parts: PartReader;
  /** How many Originals the Library holds. */
  readonly originals: number;
}

/**
 * Most texts given for one fingerprint. If more carry it, it is a stock phrase, or part of a text that so many copied that these
 * are as good as any.
 */
const MOST_PER_HASH = 64;

/** A hash and a chunk that may hold it. */
interface Question {
  readonly hash: number;
  readonly segment: number;
  readonly chunk: number;
}
/** A stretch of a block in which every posting has the prefix of the hash. */
interface Stretch {
  readonly hash: number;
  readonly key: number;
  readonly head: Head;
  readonly from: number;
  readonly to: number;
}

/** Where fingerprints stand, as far as that is known without reading a block. Those whose prefix is nowhere are left out. */
export interface Located {
  /** In the order in which they were asked for. */
  readonly hashes: readonly number[];
  /** Whether the texts of that fingerprint are known without reading a block. */
  isHeld(hash: number): boolean;
  /** The texts of some of them, at most MOST_PER_HASH each. None, if the prefix was that of another fingerprint. */
  resolve(hashes: Iterable<number>): Promise<Map<number, number[]>>;
}

export async function locate(snapshot: Snapshot, hashes: Iterable<number>): Promise<Located> {
  const stretches = new Map<number, Stretch[]>();
  const unread: Question[] = [];
  const asked = new Set(hashes);
  const ordered = Float64Array.from(asked).sort();
  for (const { segment, firsts, heads } of snapshot.segments) {
    // In order, no chunk is looked for twice, and reads that follow one another are close together.
    let first = 0;
    for (const hash of ordered) {
      const prefix = prefixOf(hash);
      while (first + 1 < firsts.length && firsts[first + 1]! < prefix) first++;
      for (let chunk = first; chunk < firsts.length && firsts[chunk]! <= prefix; chunk++) {
        if (heads) answer(hash, segment, chunk, heads[chunk]!, stretches);
        else unread.push({ hash, segment, chunk });
      }
    }
  }
  await answerUnread(snapshot, unread, stretches);
  return {
    hashes: [...asked].filter((hash) => stretches.has(hash) || standsIn(snapshot.log, hash)),
    isHeld: (hash) => (stretches.get(hash) ?? []).every(({ key }) => snapshot.parts.isHeld(key)),
    resolve: (wanted) => resolve(snapshot, wanted, stretches),
  };
}

async function resolve(
  { log, parts }: Snapshot,
  hashes: Iterable<number>,
  stretches: ReadonlyMap<number, readonly Stretch[]>,
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const wanted: Stretch[] = [];
  for (const hash of hashes) {
    found.set(hash, []);
    eachOf(log, hash, (doc) => note(found, hash, doc));
    wanted.push(...(stretches.get(hash) ?? []));
  }
  wanted.sort((a, b) => a.key - b.key);
  const keys = [...new Set(wanted.map((stretch) => stretch.key))];
  const blocks = keys.length ? await parts.blocks(keys) : [];
  const blockOf = new Map(keys.map((key, i) => [key, blocks[i]!]));
  for (const { hash, key, head, from, to } of wanted) {
    const block = blockOf.get(key)!;
    for (let place = from; place < to; place++) {
      const doc = docAt(head, block, place, checkOf(hash));
      if (doc !== null) note(found, hash, doc);
    }
  }
  return found;
}

/** Whether the index may hold this fingerprint. Nothing is read: true also if it cannot be known. */
export function mayHold({ segments, log }: Snapshot, hash: number): boolean {
  if (standsIn(log, hash)) return true;
  const prefix = prefixOf(hash);
  for (const { firsts, heads } of segments) {
    if (!heads) return true;
    for (let chunk = chunkBefore(firsts, prefix); chunk < firsts.length && firsts[chunk]! <= prefix; chunk++) {
      if (rangeOf(heads[chunk]!, prefix, 1)) return true;
    }
  }
  return false;
}

function standsIn(log: Postings, hash: number): boolean {
  let stands = false;
  eachOf(log, hash, () => {
    stands = true;
  });
  return stands;
}

/** Index of the last chunk that begins before a prefix: postings with that prefix may already begin in it. */
function chunkBefore(firsts: Uint32Array, prefix: number): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (firsts[mid]! < prefix) low = mid + 1;
    else high = mid;
  }
  return Math.max(0, low - 1);
}

function answer(hash: number, segment: number, chunk: number, head: Head, stretches: Map<number, Stretch[]>): void {
  const range = rangeOf(head, prefixOf(hash), MOST_PER_HASH);
  if (!range) return;
  for (let from = range.from; from < range.to; ) {
    const block = Math.floor(from / BLOCK);
    const to = Math.min(range.to, (block + 1) * BLOCK);
    const key = partKey(segment, chunk * BLOCKS + block);
    const stretch = { hash, key, head, from: from - block * BLOCK, to: to - block * BLOCK };
    const before = stretches.get(hash);
    if (before) before.push(stretch);
    else stretches.set(hash, [stretch]);
    from = to;
  }
}

async function answerUnread(
  { parts }: Snapshot,
  unread: readonly Question[],
  stretches: Map<number, Stretch[]>,
): Promise<void> {
  if (!unread.length) return;
  const keyOf = ({ segment, chunk }: Question) => partKey(segment, chunk);
  const keys = [...new Set(unread.map(keyOf))].sort((a, b) => a - b);
  const heads = await parts.heads(keys);
  const headOf = new Map(keys.map((key, i) => [key, heads[i]!]));
  for (const question of unread) {
    answer(question.hash, question.segment, question.chunk, headOf.get(keyOf(question))!, stretches);
  }
}

function note(found: Map<number, number[]>, hash: number, doc: number): void {
  const docs = found.get(hash)!;
  if (docs.length < MOST_PER_HASH) docs.push(doc);
}
