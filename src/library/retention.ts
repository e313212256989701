import { countOf, textBytesOf } from './counters.ts';
import type { Retention, Stats } from './library.ts';
import { removeOriginals } from './originals.ts';
import type { OriginalRecord, Store } from './store.ts';

const DAY = 86_400_000;
/** Originals removed in one transaction. */
const BATCH = 200;
/** Index bytes of one Original while it is in the log, where none is counted yet. */
const LOG_BYTES = 8;

export async function statsOf(store: Store): Promise<Stats> {
  return store.read(async () => {
    const [first] = await store.originals.ordered('added', { descending: false, offset: 0, limit: 1 });
    const [last] = await store.originals.ordered('added', { descending: true, offset: 0, limit: 1 });
    const segments = await store.segments.all();
    const log = await store.log.all();
    return {
      originals: await countOf(store),
      reports: await store.reports.count(),
      textBytes: await textBytesOf(store),
      indexBytes:
        segments.reduce((sum, s) => sum + s.bytes, 0) +
        log.reduce((sum, row) => sum + row.postings.length * LOG_BYTES, 0),
      oldest: first?.added ?? null,
      newest: last?.added ?? null,
    };
  });
}

/** Remove what is too old, then the oldest until the rest fits; says what went. */
export async function applyRetention(
  store: Store,
  { now, maxBytes, maxAgeDays, reportDays }: Retention,
): Promise<{ readonly originals: readonly string[]; readonly reports: number }> {
  const before = (days: number) => new Date(Date.parse(now) - days * DAY).toISOString();
  let reports = 0;
  if (reportDays !== null) {
    const least = before(reportDays);
    reports = await store.write(async () => {
      const old = (await store.reports.all()).filter((r) => reportDays === 0 || r.at < least).map((r) => r.id);
      await store.reports.delete(old);
      return old.length;
    });
  }
  const gone = await store.read(() => tooMuch(store, maxAgeDays === null ? null : before(maxAgeDays), maxBytes));
  for (let i = 0; i < gone.length; i += BATCH) await removeOriginals(store, gone.slice(i, i + BATCH));
  return { originals: gone, reports };
}

async function tooMuch(store: Store, least: string | null, maxBytes: number | null): Promise<string[]> {
  if (least === null && maxBytes === null) return [];
  const records: OriginalRecord[] = await store.originals.all();
  records.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.doc! - b.doc!));
  const index = (await store.segments.all()).reduce((sum, s) => sum + s.bytes, 0);
  const indexShare = records.length ? index / records.length : 0;
  let total = (await textBytesOf(store)) + index;
  const gone: string[] = [];
  for (const record of records) {
    const old = least !== null && record.added < least;
    if (!old && (maxBytes === null || total <= maxBytes)) continue;
    total -= record.bytes + indexShare;
    gone.push(record.id);
  }
  return gone;
}
