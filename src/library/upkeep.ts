import { merged, raiseGeneration } from './index/cache.ts';
import { BLOCK, decode, docOfPosting, hashOfPosting } from './index/postings.ts';
import { CHUNK, partsOf } from './index/segments.ts';
import { partKey, type SegmentRecord, type Store } from './store.ts';

/** Originals in the log from which on it becomes a segment: it is held in memory whole, 2 kB for each. */
export const LOG_DOCS = 256;
/** Segments of one size that are joined into one of the next, as in a log-structured merge tree (O'Neil et al. 1996). */
const FAN_OUT = 8;
/** Postings joined in one step: one chunk of blocks, some 100 ms, so that a stopped worker loses no more. */
const STEP = BLOCK * CHUNK;

/**
 * One step of upkeep, each a transaction of its own: go on with the segment that is being built, or begin one where
 * segments are due to be joined or hold fingerprints of removed Originals, or make the log a segment. True: call again.
 */
export async function upkeepStep(store: Store): Promise<boolean> {
  return store.write(async () => {
    const segments = await store.segments.all();
    const building = segments.find((s) => s.state === 'building');
    if (building) return buildOn(store, building, segments);
    if (await logToSegment(store, LOG_DOCS)) return true;
    const live = segments.filter((s) => s.state === 'live');
    const due = dueTogether(live);
    if (!due) return false;
    await begin(store, due);
    return true;
  });
}

/** Make a segment of the log if it holds so many Originals. Part of a transaction. */
export async function logToSegment(store: Store, least: number): Promise<boolean> {
  const rows = await store.log.all();
  const docs = rows.flatMap((row) => row.docs);
  if (!docs.length || docs.length < least) return false;
  const [segment] = await store.segments.put([
    {
      level: 0,
      state: 'live',
      firstDoc: docs.reduce((a, b) => Math.min(a, b)),
      lastDoc: docs.reduce((a, b) => Math.max(a, b)),
      chunks: 0,
      bytes: 0,
      dead: [],
      from: [],
      without: [],
      written: -1,
    },
  ]);
  const parts = partsOf(segment!, merged(rows.map((row) => row.postings)), 0);
  await store.blocks.put(parts.blocks);
  await store.chunks.put(parts.chunks);
  const record = (await store.segments.get(segment!))!;
  await store.segments.put([{ ...record, chunks: parts.chunks.length, bytes: parts.bytes }]);
  await store.log.delete(rows.map((row) => row.seq!));
  await raiseGeneration(store);
  return true;
}

/** Segments to be written anew: those with dead, else the first eight of one level. */
function dueTogether(live: readonly SegmentRecord[]): SegmentRecord[] | null {
  const withDead = live.find((s) => s.dead.length);
  if (withDead) return [withDead];
  for (const level of new Set(live.map((s) => s.level))) {
    const same = live.filter((s) => s.level === level);
    if (same.length >= FAN_OUT) return same.slice(0, FAN_OUT);
  }
  return null;
}

async function begin(store: Store, from: readonly SegmentRecord[]): Promise<void> {
  await store.segments.put([
    {
      level: from.length > 1 ? from[0]!.level + 1 : from[0]!.level,
      state: 'building',
      firstDoc: Math.min(...from.map((s) => s.firstDoc)),
      lastDoc: Math.max(...from.map((s) => s.lastDoc)),
      chunks: 0,
      bytes: 0,
      dead: [],
      from: from.map((s) => s.segment!),
      without: from.flatMap((s) => s.dead),
      written: -1,
    },
  ]);
}

async function buildOn(store: Store, building: SegmentRecord, all: readonly SegmentRecord[]): Promise<boolean> {
  const sources = all.filter((s) => building.from.includes(s.segment!));
  const without = new Set(building.without);
  const { postings, last } = await nextPostings(store, sources, building.written);
  const kept = postings.filter((p) => !without.has(docOfPosting(p)));
  const parts = partsOf(building.segment!, kept, building.chunks);
  await store.blocks.put(parts.blocks);
  await store.chunks.put(parts.chunks);
  const grown = { ...building, chunks: building.chunks + parts.chunks.length, bytes: building.bytes + parts.bytes };
  if (last !== null) {
    await store.segments.put([{ ...grown, written: last }]);
    return true;
  }
  // Originals removed since it was begun are dead in it too; `removeOriginals` has told it itself.
  for (const source of sources) {
    const [from, to] = [partKey(source.segment!, 0), partKey(source.segment! + 1, 0)];
    await store.blocks.deleteRange(from, to);
    await store.chunks.deleteRange(from, to);
  }
  await store.segments.delete(building.from);
  if (grown.chunks) await store.segments.put([{ ...grown, state: 'live', from: [], without: [], written: -1 }]);
  else await store.segments.delete([building.segment!]);
  await raiseGeneration(store);
  return true;
}

/** The next postings after one, over all sources, about a step's worth; `last` is null where these are the last. */
async function nextPostings(
  store: Store,
  sources: readonly SegmentRecord[],
  written: number,
): Promise<{ postings: Float64Array; last: number | null }> {
  const each = Math.max(1, Math.floor(STEP / BLOCK / Math.max(1, sources.length)));
  const lists: Float64Array[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (const source of sources) {
    const list = await readAfter(store, source, written, each);
    if (list.more) bound = Math.min(bound, list.postings.at(-1)!);
    lists.push(list.postings);
  }
  const joined = merged(lists);
  if (bound === Number.POSITIVE_INFINITY) return { postings: joined, last: null };
  return { postings: joined.filter((p) => p <= bound), last: bound };
}

/** Postings of a segment behind one, from at most `count` blocks. */
async function readAfter(
  store: Store,
  source: SegmentRecord,
  written: number,
  count: number,
): Promise<{ postings: Float64Array; more: boolean }> {
  const keys = Array.from({ length: source.chunks }, (_, n) => partKey(source.segment!, n));
  const starts: { key: number; first: number }[] = [];
  for (const chunk of await store.chunks.getMany(keys)) {
    if (!chunk) throw new RangeError('A part of the index is missing.');
    chunk.directory.forEach((hash, i) => {
      starts.push({ key: partKey(source.segment!, chunk.firstBlock + i), first: hash });
    });
  }
  const hash = written < 0 ? -1 : hashOfPosting(written);
  // The last block that begins before the hash that was written last may still hold postings of it or behind it.
  let from = 0;
  while (from + 1 < starts.length && starts[from + 1]!.first < hash) from++;
  const out: Float64Array[] = [];
  let read = 0;
  let at = from;
  for (; at < starts.length && read < count; at++) {
    const [block] = await store.blocks.getMany([starts[at]!.key]);
    if (!block) throw new RangeError('A block of the index is missing.');
    const postings = decode(block.bytes).filter((p) => p > written);
    if (postings.length) read++;
    out.push(postings);
  }
  return { postings: merged(out), more: at < starts.length };
}
