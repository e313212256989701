import { addressKey } from '../engine/reuse/address.ts';
import { candidatesFor } from './candidates.ts';
import { countOf } from './counters.ts';
import { guarded } from './errors.ts';
import { exportLines } from './exported.ts';
import { indexCache } from './index/cache.ts';
import { LOG_DOCS } from './index/segments.ts';
import type { Library, NewOriginal, RowQuery, WorkOptions } from './library.ts';
import { readOriginals, removeOriginals, storeOriginals } from './originals.ts';
import { rowOf } from './record.ts';
import { jobsOf, reportsOf } from './reports.ts';
import { paceOf, requestsOf } from './request-log.ts';
import { applyRetention, statsOf } from './retention.ts';
import { rowsFor } from './rows.ts';
import type { Store } from './store.ts';
import { allItems, importItems, linesOf } from './transfer.ts';
import { logToSegment, upkeepStep } from './upkeep.ts';

/**
 * Originals stored in one transaction by `addAll`: few at first, so that whoever waits sees it move, then twice as many
 * each time, since large batches cost a third for each.
 */
const FIRST_BATCH = 64;
const MOST_BATCH = 512;
/** Code units of text in one batch at most, but for its last text. */
const BATCH_TEXT = 8_000_000;

/** Originals added one by one between two looks at how long the log has grown; upkeep looks too. */
const LOOK_EVERY = 16;

export interface LibraryOptions {
  /** The clock, ISO 8601: when an Original was added that does not say so itself. */
  readonly now?: () => string;
}

/** A Library over any store. */
export function createLibrary(store: Store, { now = () => new Date().toISOString() }: LibraryOptions = {}): Library {
  const cache = indexCache(store);
  const settle = () => store.write(() => logToSegment(store, LOG_DOCS));
  let sinceSettled = 0;
  const reports = reportsOf(store);

  async function addAll(
    originals: Iterable<NewOriginal> | AsyncIterable<NewOriginal>,
    { signal, onProgress }: WorkOptions = {},
  ) {
    let [added, known] = [0, 0];
    let batch: NewOriginal[] = [];
    let most = FIRST_BATCH;
    let text = 0;
    const flush = async () => {
      signal?.throwIfAborted();
      const answers = await storeOriginals(store, batch, now());
      const fresh = answers.filter((answer) => answer.fresh).length;
      added += fresh;
      known += answers.length - fresh;
      batch = [];
      text = 0;
      most = Math.min(most * 2, MOST_BATCH);
      if (fresh >= LOG_DOCS || (await settle())) while (await upkeepStep(store)) signal?.throwIfAborted();
      onProgress?.(added + known);
    };
    for await (const original of originals) {
      batch.push(original);
      text += original.text.length;
      if (batch.length >= most || text >= BATCH_TEXT) await flush();
    }
    if (batch.length) await flush();
    return { added, known };
  }

  return {
    add: (original) =>
      guarded(async () => {
        const [answer] = await storeOriginals(store, [original], now());
        if (++sinceSettled >= LOOK_EVERY) {
          sinceSettled = 0;
          if ((await store.log.count()) >= LOG_DOCS) await settle();
        }
        return answer!;
      }),
    addAll: (originals, options) => guarded(() => addAll(originals, options)),
    get: (id) =>
      guarded(() =>
        store.read(async () => (await readOriginals(store, await store.originals.where('id', [id])))[0] ?? null),
      ),
    at: (url) =>
      guarded(async () => {
        const key = addressKey(url);
        const held = key === null ? [] : await store.read(() => store.originals.where('keys', [key]));
        return held[0] ? rowOf(held[0]) : null;
      }),
    remove: (ids) =>
      guarded(async () => {
        const removed = await removeOriginals(store, ids);
        return async () => {
          await guarded(() => storeOriginals(store, removed, now()));
        };
      }),
    rows: (query: RowQuery) => guarded(() => store.read(() => rowsFor(store, query))),
    count: () => guarded(() => store.read(() => countOf(store))),
    candidates: (words, options) => guarded(() => candidatesFor(store, cache, words, options)),
    reports,
    jobs: jobsOf(store),
    requests: requestsOf(store),
    pace: paceOf(store),
    stats: () => guarded(() => statsOf(store)),
    applyRetention: (retention) => guarded(() => applyRetention(store, retention)),
    upkeep: () => guarded(() => upkeepStep(store)),
    exportAll: () => exportLines(allItems(store)),
    importAll: (source, options) => guarded(() => importItems(store, linesOf(source), options)),
    close: () => store.close(),
  };
}
