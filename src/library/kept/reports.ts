import { addressKey } from '../../engine/reuse/address.ts';
import { guarded } from '../errors.ts';
import type { Reports, StoredReport } from '../library.ts';
import type { ReportRecord, Store } from '../store/store.ts';
import { putRests, restRecord, unpackedRest } from './rests.ts';

/** Reports given if the caller sets no limit. */
const LIMIT = 100;

/** What may follow the host in a folded address, as ranges of the index: nothing, a path, a query. */
const ADDRESS_GOES_ON = [
  { from: '', to: '\u0000' },
  { from: '/', to: '0' },
  { from: '?', to: '@' },
];

/** The host of a site, as folded addresses begin with it; null if there is none. */
function hostOf(site: string): string | null {
  const key = addressKey(site.includes('://') ? site : `https://${site}`);
  return key?.split(/[/?]/, 1)[0] ?? null;
}

const stored = ({ address: _address, ...report }: ReportRecord): StoredReport => report;

export function reportRecord({ id, url, at, redone, report }: StoredReport): ReportRecord {
  return { id, url, address: addressKey(url) ?? '', at, ...(redone === undefined ? {} : { redone }), report };
}

export function reportsOf(store: Store): Reports {
  return {
    put: (report, { at, rest, before = null }) =>
      guarded(async () => {
        const { id, url } = report;
        const kept = rest === undefined ? null : restRecord(store, id, at, rest);
        return store.write(async () => {
          if (before !== null && (await store.reports.get(before)) === undefined) return false;
          await store.reports.put([reportRecord({ id, url, at, report })]);
          await store.rests.delete([id]);
          await putRests(store, kept ? [kept] : []);
          return true;
        });
      }),
    get: (id) =>
      guarded(async () => {
        const record = await store.read(() => store.reports.get(id));
        return record ? stored(record) : null;
      }),
    rest: (id) => guarded(async () => unpackedRest(store, await store.read(() => store.rests.get(id)))),
    redo: (report, { redone }) =>
      guarded(() =>
        store.write(async () => {
          const before = await store.reports.get(report.id);
          if (before === undefined) return false;
          await store.reports.put([{ ...before, redone, report }]);
          return true;
        }),
      ),
    versions: (url, { limit }) =>
      guarded(async () => {
        const address = addressKey(url);
        if (!address) return [];
        const records = await store.read(() => store.reports.where('address', [address]));
        return records
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .slice(0, limit)
          .map(stored);
      }),
    list: ({ limit = LIMIT, offset = 0 } = {}) =>
      guarded(async () =>
        (await store.read(() => store.reports.ordered('at', { descending: true, offset, limit }))).map(stored),
      ),
    ofSite: (site) =>
      guarded(async () => {
        const host = hostOf(site);
        if (host === null) return [];
        const records = await store.read(async () => {
          const ids = await Promise.all(
            ADDRESS_GOES_ON.map((next) => store.reports.keysFrom('address', host + next.from, host + next.to)),
          );
          return store.reports.getMany(ids.flat());
        });
        return records
          .filter((record) => record !== undefined)
          .sort((a, b) => (a.at < b.at ? 1 : -1))
          .map(stored);
      }),
    count: () => guarded(() => store.read(() => store.reports.count())),
    remove: (ids) =>
      guarded(async () => {
        const [reports, rests] = await store.write(async () => {
          const gone = [await store.reports.getMany(ids), await store.rests.getMany(ids)] as const;
          await store.reports.delete(ids);
          await store.rests.delete(ids);
          return gone;
        });
        return () =>
          guarded(() =>
            store.write(async () => {
              await store.reports.put(reports.filter((record) => record !== undefined));
              await putRests(
                store,
                rests.filter((record) => record !== undefined),
              );
            }),
          );
      }),
    clear: () =>
      guarded(() =>
        store.write(async () => {
          await store.reports.clear();
          await store.rests.clear();
        }),
      ),
  };
}
