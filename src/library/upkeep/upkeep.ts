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
 * Segments of one size that are joined into one of the next, as in a log-structured merge tree (O'Neil et al. 1996).
 * Each look-up asks every segment: with 4 there are 12 at most below 100,000 Originals, with 8 there were 21.
 */
const FAN_OUT = 4;
/** Postings of the smallest size; four times as many are of the next. */
const SMALLEST = 0x10000;

/** Postings read of each segment in one step: some 100 ms for four, so that a stopped worker loses no more. */
const STEP = 0x20000;

/**
 * One step of upkeep, each a transaction of its own: go on with the index that is being made anew or the segment that is
 * being built, or begin one where segments are due to be joined or hold fingerprints of removed Originals, or make the
 * log a segment. True: call again.
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

/** Make a segment of the log if it holds so many Originals. Part of a transaction. */
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

/** Segments to be written anew: those with dead, else the first four of one level. */
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
  // Originals removed since it was begun are dead in it too; `removeOriginals` has told it itself.
  for (const source of sources) await deleteParts(store, source.segment);
  await store.segments.delete(building.from);
  const isFiled = grown.postings <= LARGE && (await fileHeads(store, building.segment, grown));
  if (grown.firsts.length)
    await store.segments.put([{ ...grown, isFiled, state: 'live', from: [], without: [], written: null, reached: [] }]);
  else await store.segments.delete([building.segment]);
  await countChange(store);
  return true;
}

/** The next postings after the last written, over all sources, about a step's worth of each; `last` is null where these are the last. */
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

/** Postings of a segment behind one, a step's worth at least; `chunk`: where to go on from next time. */
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

/** Take all steps there are, one after another, while nobody waits; a failure is left to whoever comes next. */
export async function allUpkeep(store: Store, files: HeadFiles = headFiles(store)): Promise<void> {
  try {
    while (await upkeepStep(store, files)) await store.pause();
  } catch {
    // Closed meanwhile, or full: the steps are taken when the Library is opened again.
  }
}
