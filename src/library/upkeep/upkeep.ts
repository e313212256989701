import { fileHeads, type HeadFiles, headFiles } from '../index/files.ts';
import { postingsOfLog } from '../index/log.ts';
import { IndexDamage } from '../index/packed.ts';
import { readChunk, wholeOf } from '../index/parts.ts';
import { firstAt, merged, type Postings, withoutDocs } from '../index/postings.ts';
import { beginRebuild, rebuildStep } from '../index/rebuild.ts';
import { chunkSize, deleteParts, emptySegment, LARGE, LOG_DOCS, partsOf, writeSegment } from '../index/segments.ts';
import { addLines } from '../originals/catalogue.ts';
import { countChange } from '../store/counters.ts';
import type { SegmentRecord, Store } from '../store/store.ts';

/**
 * How many segments of one size are joined into one of the next, as in a log-structured merge tree (O'Neil et al. 1996). Each
 * look-up asks every segment: with 4 there are at most 12 below 100,000 Originals, with 8 there were 21.
 */
const FAN_OUT = 4;
/** Postings in a segment of the smallest size. Each size has four times as many as the one before. */
const SMALLEST = 0x10000;

/** Postings read of each segment in one step, which takes some 100 ms for four. A worker that is stopped loses no more. */
const STEP = 0x20000;

/**
 * Do one step of upkeep, in a transaction of its own: go on rebuilding the index or building a segment; else turn a long log
 * into a segment; else begin to join segments, or to rewrite one that holds fingerprints of removed Originals. Resolves to true
 * while there may be more to do.
 */
export async function upkeepStep(store: Store, files: HeadFiles = headFiles(store)): Promise<boolean> {
  try {
    if (await store.learn()) return true;
    return await files.retrying(() => store.write(() => step(store, files)));
  } catch (error) {
    if (!(error instanceof IndexDamage)) throw error;
    files.forget();
    await beginRebuild(store);
    return true;
  }
}

async function step(store: Store, files: HeadFiles): Promise<boolean> {
  if (await rebuildStep(store)) return true;
  const segments = await store.segments.all();
  const building = segments.find((s) => s.state === 'building');
  if (building) return buildOn(store, files, building, segments);
  if (await logToSegment(store, LOG_DOCS)) return true;
  const live = segments.filter((s) => s.state === 'live');
  const due = dueTogether(live);
  if (!due) return false;
  await begin(store, due);
  return true;
}

/** Turn the log into a segment if it holds at least so many Originals; resolves to whether it did. Part of a transaction. */
export async function logToSegment(store: Store, least: number): Promise<boolean> {
  const rows = await store.log.all();
  const docs = rows.flatMap((row) => row.docs);
  if (!docs.length || docs.length < least) return false;
  await writeSegment(store, docs, merged(rows.map(postingsOfLog)));
  const lines = rows
    .flatMap((row) => row.docs.map((doc, i) => ({ doc, line: row.lines[i]! })))
    .filter(({ line }) => line);
  await addLines(
    store,
    lines.map(({ doc }) => doc),
    lines.map(({ line }) => line),
  );
  await store.log.delete(rows.map((row) => row.seq));
  await countChange(store);
  return true;
}

const levelOf = ({ postings }: SegmentRecord) =>
  Math.max(0, Math.floor(Math.log(postings / SMALLEST) / Math.log(FAN_OUT)));

/** Segments to rewrite as one: one with dead Originals, else the first four of one size; null if there are none. */
function dueTogether(live: readonly SegmentRecord[]): SegmentRecord[] | null {
  const withDead = live.find((s) => s.dead.length);
  if (withDead) return [withDead];
  for (const level of new Set(live.map(levelOf))) {
    const same = live.filter((s) => levelOf(s) === level);
    if (same.length >= FAN_OUT) return same.slice(0, FAN_OUT);
  }
  return null;
}

async function begin(store: Store, from: readonly SegmentRecord[]): Promise<void> {
  const firstDoc = Math.min(...from.map((s) => s.firstDoc));
  const lastDoc = Math.max(...from.map((s) => s.lastDoc));
  await store.segments.put([
    {
      ...emptySegment('building', firstDoc, lastDoc),
      from: from.map((s) => s.segment),
      without: from.flatMap((s) => s.dead),
      reached: from.map(() => 0),
    },
  ]);
}

async function buildOn(
  store: Store,
  files: HeadFiles,
  building: SegmentRecord,
  all: readonly SegmentRecord[],
): Promise<boolean> {
  const sources = building.from.map((id) => wholeOf(all.find((s) => s.segment === id)));
  const without = new Set(building.without);
  const { postings, last, reached } = await nextPostings(store, files, sources, building);
  const kept = without.size ? withoutDocs(postings, without) : postings;
  const size = chunkSize(sources.reduce((sum, source) => sum + source.postings, 0));
  const parts = partsOf(building.segment, kept, building.firsts.length, size);
  const grown: SegmentRecord = {
    ...building,
    postings: building.postings + kept.length,
    firsts: Uint32Array.from([...building.firsts, ...parts.firsts]),
    bytes: building.bytes + parts.bytes,
    headBytes: building.headBytes + parts.headBytes,
  };
  await Promise.all([store.blocks.put(parts.blocks), store.chunks.put(parts.chunks)]);
  if (last !== null) {
    await store.segments.put([{ ...grown, written: last, reached }]);
    return true;
  }
  // Originals removed since it was begun are in its `dead` already: `removeOriginals` put them there.
  for (const source of sources) await deleteParts(store, source.segment);
  await store.segments.delete(building.from);
  const isFiled = grown.postings <= LARGE && (await fileHeads(store, building.segment, grown));
  if (grown.firsts.length)
    await store.segments.put([{ ...grown, isFiled, state: 'live', from: [], without: [], written: null, reached: [] }]);
  else await store.segments.delete([building.segment]);
  await countChange(store);
  return true;
}

/**
 * The postings that follow the last one written, merged from all sources, about a step's worth of each. `last` is the last of
 * them; null if no more follow.
 */
async function nextPostings(
  store: Store,
  files: HeadFiles,
  sources: readonly SegmentRecord[],
  { written, reached }: SegmentRecord,
): Promise<{ postings: Postings; last: bigint | null; reached: number[] }> {
  const parts = await Promise.all(
    sources.map((source, i) => readAfter(store, files, source, { written, chunk: reached[i] ?? 0 })),
  );
  const joined = merged(parts.map((part) => part.postings));
  const bounds = parts.filter((part) => part.more).map((part) => part.postings.at(-1)!);
  const chunks = parts.map((part) => part.chunk);
  if (!bounds.length) return { postings: joined, last: null, reached: chunks };
  const last = bounds.reduce((a, b) => (a < b ? a : b));
  return { postings: joined.subarray(0, firstAt(joined, last + 1n)), last, reached: chunks };
}

/** A segment's postings after `written`, at least a step's worth if there are so many. `chunk` is where to begin next time. */
async function readAfter(
  store: Store,
  files: HeadFiles,
  source: SegmentRecord,
  { written, chunk }: { readonly written: bigint | null; readonly chunk: number },
): Promise<{ postings: Postings; more: boolean; chunk: number }> {
  const parts: Postings[] = [];
  let from = chunk;
  let n = chunk;
  for (let held = 0; n < source.firsts.length && held < STEP; n++) {
    const all = await readChunk(store, files, source, n);
    const part = written === null ? all : all.subarray(firstAt(all, written + 1n));
    if (!part.length) from = n + 1;
    held += part.length;
    parts.push(part);
  }
  return { postings: merged(parts), more: n < source.firsts.length, chunk: from };
}

/** Do all steps of upkeep while nobody waits for them. Errors are ignored: the next caller meets them. */
export async function allUpkeep(store: Store, files: HeadFiles = headFiles(store)): Promise<void> {
  try {
    while (await upkeepStep(store, files)) await store.pause();
  } catch {
    // Closed meanwhile, or full: upkeep goes on when the Library is opened again.
  }
}
