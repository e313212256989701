import { addressKey } from '../engine/reuse/address.ts';
import { guarded, guardedEach } from './errors.ts';
import { candidatesFor } from './finding/candidates.ts';
import { findText } from './finding/find-text.ts';
import type { AskSpace } from './health.ts';
import { indexCache } from './index/cache.ts';
import { IndexDamage } from './index/packed.ts';
import { beginRebuild } from './index/rebuild.ts';
import { LOG_DOCS } from './index/segments.ts';
import { arrivalsOf } from './kept/arrivals.ts';
import { followedOf } from './kept/followed.ts';
import { jobsOf } from './kept/jobs.ts';
import { paceOf } from './kept/pace.ts';
import { reportsOf } from './kept/reports.ts';
import { requestsOf } from './kept/requests.ts';
import type { Library, RowQuery } from './library.ts';
import { addAll } from './originals/add-all.ts';
import { originalOf, rowOf } from './originals/record.ts';
import { rowsFor } from './originals/rows.ts';
import { removeOriginals, storeOriginals } from './originals/store-originals.ts';
import { stateOf } from './store/counters.ts';
import type { Store } from './store/store.ts';
import { exportLines } from './transfer/exported.ts';
import { gzipped } from './transfer/gzip.ts';
import { allItems, counted, importItems, linesOf } from './transfer/import-export.ts';
import { healthOf } from './upkeep/health.ts';
import { applyRetention } from './upkeep/retention.ts';
import { statsOf } from './upkeep/stats.ts';
import { allUpkeep, logToSegment, upkeepStep } from './upkeep/upkeep.ts';
import { verify } from './upkeep/verify.ts';

/** Originals added one by one before the length of the log is checked again. Upkeep checks it too. */
const LOOK_EVERY = 16;

/** Rows read at a time, so that thousands are never in memory at once. */
const BATCH = 200;

export interface LibraryOptions {
  /** The clock, ISO 8601: the time of adding for an Original that does not carry its own. */
  readonly now?: () => string;
  /** What the browser says of the space it gives. */
  readonly space?: AskSpace;
}

/** A Library over any store. */
export function createLibrary(
  store: Store,
  { now = () => new Date().toISOString(), space = async () => null }: LibraryOptions = {},
  cache = indexCache(store),
): Library {
  const settle = () => store.write(() => logToSegment(store, LOG_DOCS));
  const anew = async () => {
    cache.forget();
    await beginRebuild(store);
    void allUpkeep(store, cache.files);
  };
  let sinceSettled = 0;
  const reports = reportsOf(store);

  return {
    add: (original) =>
      guarded(async () => {
        const [answer] = await storeOriginals(store, cache, [original], now());
        if (++sinceSettled >= LOOK_EVERY) {
          sinceSettled = 0;
          if ((await store.log.count()) >= LOG_DOCS) await settle();
        }
        return answer!;
      }),
    addAll: (originals, options) => guarded(() => addAll(store, cache, originals, { ...options, now })),
    addedAt: (at) =>
      guarded(() =>
        store.read(async () => {
          const docs = await store.originals.keysFrom('added', at, `${at}\u0000`);
          const ids: string[] = [];
          for (let from = 0; from < docs.length; from += BATCH) {
            const rows = await store.originals.getMany(docs.slice(from, from + BATCH));
            ids.push(...rows.flatMap((row) => row?.id ?? []));
          }
          return ids;
        }),
      ),
    get: (id) =>
      guarded(() =>
        store.read(async () => {
          const [record] = await store.originals.where('id', [id]);
          return record ? originalOf(store, record) : null;
        }),
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
          await guarded(() => storeOriginals(store, cache, removed, now()));
        };
      }),
    rows: (query: RowQuery) => guarded(() => store.read(() => rowsFor(store, query))),
    findText: (words, options) => guarded(() => findText(store, cache, words, options)),
    count: () => guarded(() => store.read(async () => (await stateOf(store)).originals)),
    candidates: (words, options) =>
      guarded(async () => {
        try {
          return await candidatesFor(store, cache, words, options);
        } catch (error) {
          if (error instanceof IndexDamage) await anew();
          throw error;
        }
      }),
    prime: () => guarded(() => cache.files.read()),
    settle: () => guarded(() => cache.settle()),
    reports,
    jobs: jobsOf(store),
    followed: followedOf(store),
    requests: requestsOf(store),
    pace: paceOf(store),
    arrivals: arrivalsOf(store),
    health: () => guarded(() => healthOf(store, space)),
    verify: (options = {}) =>
      guarded(async () => {
        const check = await verify(store, cache, { ...options, now: now() });
        if (check.repaired) void allUpkeep(store, cache.files);
        return check;
      }),
    stats: () => guarded(() => statsOf(store)),
    applyRetention: (retention) => guarded(() => applyRetention(store, retention)),
    upkeep: () => guarded(() => upkeepStep(store, cache.files)),
    exportAll: () => guardedEach(exportLines(allItems(store))),
    exportCompressed: (options) => guardedEach(gzipped(exportLines(counted(allItems(store), options)))),
    importAll: (source, options) => guarded(() => importItems(store, cache, linesOf(source), options)),
    close: () => store.close(),
  };
}
