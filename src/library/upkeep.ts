import { countChange } from './counters.ts';
import { merged } from './index/cache.ts';
import { firstAt } from './index/lookup.ts';
import { BLOCK, decode, docOfPosting, hashOfPosting } from './index/postings.ts';
import { CHUNK, LOG_DOCS, partsOf, writeSegment } from './index/segments.ts';
import { partKey, type SegmentRecord, type Store } from './store.ts';

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
  await writeSegment(store, docs, merged(rows.map((row) => row.postings)));
  await store.log.delete(rows.map((row) => row.seq!));
  await countChange(store);
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
      reached: from.map(() => 0),
    },
  ]);
}

async function buildOn(store: Store, building: SegmentRecord, all: readonly SegmentRecord[]): Promise<boolean> {
  const sources = building.from.map((id) => wholeOf(all.find((s) => s.segment === id)));
  const without = new Set(building.without);
  const { postings, last, reached } = await nextPostings(store, sources, building);
  const kept = postings.filter((p) => !without.has(docOfPosting(p)));
  const parts = partsOf(building.segment!, kept, building.chunks);
  await store.blocks.put(parts.blocks);
  await store.chunks.put(parts.chunks);
  const grown = { ...building, chunks: building.chunks + parts.chunks.length, bytes: building.bytes + parts.bytes };
  if (last !== null) {
    await store.segments.put([{ ...grown, written: last, reached }]);
    return true;
  }
  // Originals removed since it was begun are dead in it too; `removeOriginals` has told it itself.
  for (const source of sources) {
    const [from, to] = [partKey(source.segment!, 0), partKey(source.segment! + 1, 0)];
    await store.blocks.deleteRange(from, to);
    await store.chunks.deleteRange(from, to);
  }
  await store.segments.delete(building.from);
  if (grown.chunks)
    await store.segments.put([{ ...grown, state: 'live', from: [], without: [], written: -1, reached: [] }]);
  else await store.segments.delete([building.segment!]);
  await countChange(store);
  return true;
}

/** The next postings after the last written, over all sources, about a step's worth; `last` is null where these are the last. */
async function nextPostings(
  store: Store,
  sources: readonly SegmentRecord[],
  { written, reached }: SegmentRecord,
): Promise<{ postings: Float64Array; last: number | null; reached: number[] }> {
  const each = Math.max(1, Math.floor(STEP / BLOCK / Math.max(1, sources.length)));
  const parts = await Promise.all(
    sources.map((source, i) => readAfter(store, source, { written, chunk: reached[i] ?? 0, count: each })),
  );
  const joined = merged(parts.map((part) => part.postings));
  const bounds = parts.filter((part) => part.more).map((part) => part.postings.at(-1)!);
  const chunks = parts.map((part) => part.chunk);
  if (!bounds.length) return { postings: joined, last: null, reached: chunks };
  const last = Math.min(...bounds);
  return { postings: joined.subarray(0, firstAt(joined, last + 1)), last, reached: chunks };
}

/** Postings of a segment behind one, from at most `count` blocks; `chunk`: where to go on from next time. */
async function readAfter(
  store: Store,
  source: SegmentRecord,
  { written, chunk, count }: { readonly written: number; readonly chunk: number; readonly count: number },
): Promise<{ postings: Float64Array; more: boolean; chunk: number }> {
  const hash = written < 0 ? -1 : hashOfPosting(written);
  let blocks: { key: number; first: number; chunk: number }[] = [];
  let n = chunk;
  for (; n < source.chunks && blocks.length <= count; n++) {
    const part = wholeOf(await store.chunks.get(partKey(source.segment!, n)));
    const of = n;
    part.directory.forEach((first, i) => {
      blocks.push({ key: partKey(source.segment!, part.firstBlock + i), first, chunk: of });
    });
    // The last block that begins before the hash that was written last may still hold postings of it or behind it.
    const from = blocks.findLastIndex((block) => block.first < hash);
    if (from > 0) blocks = blocks.slice(from);
  }
  // A fingerprint that very many carry can fill more blocks than are wanted with postings written before.
  for (let at = 0; ; at += count) {
    const wanted = blocks.slice(at, at + count);
    const records = await store.blocks.getMany(wanted.map((block) => block.key));
    const all = merged(records.map((record) => decode(wholeOf(record).bytes)));
    const postings = all.subarray(firstAt(all, written + 1));
    const more = blocks.length > at + count || n < source.chunks;
    const reached = wanted[0]?.chunk ?? chunk;
    if (postings.length || !more) return { postings, more, chunk: reached };
    if (blocks.length <= at + count) return readAfter(store, source, { written, chunk: n, count });
  }
}

function wholeOf<T>(part: T | undefined): T {
  if (part === undefined) throw new RangeError('A part of the index is missing.');
  return part;
}
