import { wordsOf } from '../../engine/text/words.ts';
import type { Check, Damage, DamageKind } from '../health.ts';
import type { IndexCache } from '../index/cache.ts';
import type { HeadFiles } from '../index/files.ts';
import { mayHold } from '../index/lookup.ts';
import { readChunk } from '../index/parts.ts';
import { beginRebuild, isRebuilding } from '../index/rebuild.ts';
import type { WorkOptions } from '../library.ts';
import { groupOf } from '../originals/catalogue.ts';
import { hashesFor, readableText } from '../originals/record.ts';
import { countChange, stateOf } from '../store/counters.ts';
import type { OriginalRecord, SegmentRecord, Store } from '../store/store.ts';
import { keepCheck } from './health.ts';

/** Rows read in one transaction. */
const BATCH = 128;
/** Most findings that are listed one by one. */
const MOST_TOLD = 100;

export interface VerifyOptions extends WorkOptions {
  /** Mend what can be mended: see `Check.repaired`. */
  readonly repair?: boolean;
  /** ISO 8601. */
  readonly now: string;
}

/**
 * Read everything that the Library holds and compare: each text with its length, the index with each text, the catalogue and the
 * totals with the rows. It runs in small transactions, so that others can go on; what they change is not taken for damage.
 */
export async function verify(
  store: Store,
  cache: IndexCache,
  { repair = false, now, signal, onProgress }: VerifyOptions,
): Promise<Check> {
  const damage: Damage[] = [];
  let found = 0;
  const tell = (kind: DamageKind, record: OriginalRecord | null = null) => {
    found++;
    if (damage.length < MOST_TOLD) damage.push({ kind, id: record?.id ?? null, title: record?.title ?? null });
  };
  const unreadable: OriginalRecord[] = [];
  const sums = { originals: 0, bytes: 0, generation: -1, hasMoved: false };
  const indexIsWhole = await segmentsAreWhole(store, cache.files);
  if (!indexIsWhole) {
    tell('index');
    cache.forget();
  }
  for (let after: number | null = null; ; ) {
    signal?.throwIfAborted();
    const last: number | null = await cache.files.retrying(() =>
      store.read(async () => {
        const { generation } = await stateOf(store);
        if (sums.generation >= 0 && generation !== sums.generation) sums.hasMoved = true;
        sums.generation = generation;
        const records = await store.originals.after(after, BATCH);
        const lines = await linesFor(store, records);
        const snapshot = indexIsWhole && !(await isRebuilding(store)) ? await cache.snapshot() : null;
        for (const record of records) {
          sums.originals++;
          sums.bytes += record.bytes;
          const text = await readableText(store, record);
          if (text === null) {
            tell('text', record);
            unreadable.push(record);
            continue;
          }
          if (!lines.has(record.doc)) tell('catalogue', record);
          if (!snapshot) continue;
          const hashes = hashesFor(wordsOf(text), [record.id, ...record.keys]);
          if (!hashes.every((hash) => mayHold(snapshot, hash))) tell('index', record);
        }
        return records.length < BATCH ? null : records.at(-1)!.doc;
      }),
    );
    onProgress?.(sums.originals);
    if (last === null) break;
    after = last;
  }
  const state = await store.read(() => stateOf(store));
  const isCounted = state.originals === sums.originals && state.textBytes === sums.bytes;
  if (!sums.hasMoved && state.generation === sums.generation && !isCounted) tell('counts');
  if (repair && found) await putRight(store, cache, unreadable, damage);
  const check = { at: now, originals: sums.originals, damage, found, repaired: repair && found > 0 };
  await keepCheck(store, check);
  return check;
}

/** Numbers of the Originals that a search would find: in the catalogue, or still in the log. */
async function linesFor(store: Store, records: readonly OriginalRecord[]): Promise<Set<number>> {
  const groups = await store.catalogue.getMany([...new Set(records.map((record) => groupOf(record.doc)))]);
  const log = await store.log.all();
  const inLog = log.flatMap((row) => row.docs.filter((_, i) => row.lines[i]));
  return new Set([...groups.flatMap((record) => record?.docs ?? []), ...inLog]);
}

/** Whether every chunk of every segment can be read, and each segment has as many postings as it says. */
async function segmentsAreWhole(store: Store, files: HeadFiles): Promise<boolean> {
  const segments = await store.read(() => store.segments.all());
  for (const segment of segments.filter((one) => one.state === 'live')) {
    const count = await countPostings(store, files, segment).catch(() => -1);
    // Upkeep may have joined it with others in the meantime.
    const isThere = await store.read(() => store.segments.get(segment.segment));
    if (isThere && count !== segment.postings) return false;
  }
  return true;
}

async function countPostings(store: Store, files: HeadFiles, segment: SegmentRecord): Promise<number> {
  let count = 0;
  for (const n of segment.firsts.keys()) {
    count += (await files.retrying(() => store.read(() => readChunk(store, files, segment, n)))).length;
  }
  return count;
}

async function putRight(
  store: Store,
  cache: IndexCache,
  unreadable: readonly OriginalRecord[],
  damage: readonly Damage[],
): Promise<void> {
  await store.write(() => store.originals.delete(unreadable.map((record) => record.doc)));
  if (damage.some(({ kind }) => kind !== 'counts') || unreadable.length) {
    cache.forget();
    await beginRebuild(store);
  }
  await store.write(async () => {
    const sums = { originals: 0, bytes: 0 };
    for (let after: number | null = null; ; ) {
      const records = await store.originals.after(after, BATCH);
      for (const record of records) {
        sums.originals++;
        sums.bytes += record.bytes;
      }
      if (records.length < BATCH) break;
      after = records.at(-1)!.doc;
    }
    const state = await stateOf(store);
    await countChange(store, {
      originals: sums.originals - state.originals,
      bytes: sums.bytes - state.textBytes,
    });
  });
}
