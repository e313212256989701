import { candidatesFor } from './candidates.ts';
import { guarded } from './errors.ts';
import { exportLines } from './exported.ts';
import { indexCache } from './index/cache.ts';
import type { Library, NewOriginal, RowQuery, WorkOptions } from './library.ts';
import { readOriginals, removeOriginals, storeOriginals } from './originals.ts';
import { jobsOf, reportsOf } from './reports.ts';
import { applyRetention, statsOf } from './retention.ts';
import { rowsFor } from './rows.ts';
import type { Store } from './store.ts';
import { allItems, importItems, linesOf } from './transfer.ts';
import { LOG_DOCS, logToSegment, upkeepStep } from './upkeep.ts';

/** Originals stored in one transaction by `addAll`. */
const BATCH = 64;

export interface LibraryOptions {
  /** The clock, ISO 8601: when an Original was added that does not say so itself. */
  readonly now?: () => string;
}

/** A Library over any store. */
export function createLibrary(store: Store, { now = () => new Date().toISOString() }: LibraryOptions = {}): Library {
  const cache = indexCache(store);
  const settle = () => store.write(() => logToSegment(store, LOG_DOCS));
  const isLong = async () => (await store.log.count()) >= LOG_DOCS;
  const reports = reportsOf(store);

  async function addAll(
    originals: Iterable<NewOriginal> | AsyncIterable<NewOriginal>,
    { signal, onProgress }: WorkOptions = {},
  ) {
    let [added, known] = [0, 0];
    let batch: NewOriginal[] = [];
    const flush = async () => {
      signal?.throwIfAborted();
      for (const { fresh } of await storeOriginals(store, batch, now())) {
        if (fresh) added++;
        else known++;
      }
      batch = [];
      if (await settle()) while (await upkeepStep(store)) signal?.throwIfAborted();
      onProgress?.(added + known);
    };
    for await (const original of originals) {
      batch.push(original);
      if (batch.length >= BATCH) await flush();
    }
    if (batch.length) await flush();
    return { added, known };
  }

  return {
    add: (original) =>
      guarded(async () => {
        const [answer] = await storeOriginals(store, [original], now());
        if (await isLong()) await settle();
        return answer!;
      }),
    addAll: (originals, options) => guarded(() => addAll(originals, options)),
    get: (id) =>
      guarded(() =>
        store.read(async () => (await readOriginals(store, await store.originals.where('id', [id])))[0] ?? null),
      ),
    remove: (ids) =>
      guarded(async () => {
        const removed = await removeOriginals(store, ids);
        return async () => {
          await guarded(() => storeOriginals(store, removed, now()));
        };
      }),
    rows: (query: RowQuery) => guarded(() => store.read(() => rowsFor(store, query))),
    count: () => guarded(() => store.read(() => store.originals.count())),
    candidates: (words, options) => guarded(() => candidatesFor(store, cache, words, options)),
    reports,
    jobs: jobsOf(store),
    stats: () => guarded(() => statsOf(store)),
    applyRetention: (retention) => guarded(() => applyRetention(store, retention)),
    upkeep: () => guarded(() => upkeepStep(store)),
    exportAll: () => exportLines(allItems(store)),
    importAll: (source, options) => guarded(() => importItems(store, linesOf(source), options)),
    close: () => store.close(),
  };
}
