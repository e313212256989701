import { REST_DAYS } from '../kept/rests.ts';
import type { Retention } from '../library.ts';
import { removeOriginals } from '../originals/store-originals.ts';
import { stateOf } from '../store/counters.ts';
import type { Store } from '../store/store.ts';
import { indexBytesOf } from './stats.ts';

const DAY = 86_400_000;
/** Originals removed in one transaction. */
const BATCH = 200;

/** Remove what is too old, then the oldest until the rest fits. Resolves to what went: ids of Originals, a count of Reports. */
export async function applyRetention(
  store: Store,
  { now, maxBytes, maxAgeDays, reportDays }: Retention,
): Promise<{ readonly originals: readonly string[]; readonly reports: number }> {
  const before = (days: number) => new Date(Date.parse(now) - days * DAY).toISOString();
  const reports = await store.write(async () => {
    await store.rests.delete(await store.rests.keysFrom('at', '', before(REST_DAYS)));
    if (reportDays === null) return 0;
    const old = await store.reports.keysFrom('at', '', ...(reportDays === 0 ? [] : [before(reportDays)]));
    await store.reports.delete(old);
    await store.rests.delete(old);
    return old.length;
  });
  const gone = await store.read(() => tooMuch(store, maxAgeDays === null ? null : before(maxAgeDays), maxBytes));
  for (let i = 0; i < gone.length; i += BATCH) await removeOriginals(store, gone.slice(i, i + BATCH));
  return { originals: gone, reports };
}

/** Ids of the Originals to remove, oldest first. Reads no more rows than it must. */
async function tooMuch(store: Store, least: string | null, maxBytes: number | null): Promise<string[]> {
  if (least === null && maxBytes === null) return [];
  const { originals, textBytes } = await stateOf(store);
  const index = await indexBytesOf(store);
  const indexShare = originals ? index / originals : 0;
  let total = textBytes + index;
  const gone: string[] = [];
  for (let offset = 0; ; offset += BATCH) {
    const records = await store.originals.ordered('added', { descending: false, offset, limit: BATCH });
    for (const record of records) {
      const old = least !== null && record.added < least;
      if (!old && (maxBytes === null || total <= maxBytes)) return gone;
      total -= record.bytes + indexShare;
      gone.push(record.id);
    }
    if (records.length < BATCH) return gone;
  }
}
