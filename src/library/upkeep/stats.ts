import { restBytesOf } from '../kept/rests.ts';
import type { Stats } from '../library.ts';
import { stateOf } from '../store/counters.ts';
import type { Store } from '../store/store.ts';

export async function statsOf(store: Store): Promise<Stats> {
  return store.read(async () => {
    const [first] = await store.originals.ordered('added', { descending: false, offset: 0, limit: 1 });
    const [last] = await store.originals.ordered('added', { descending: true, offset: 0, limit: 1 });
    const { originals, textBytes } = await stateOf(store);
    return {
      originals,
      reports: await store.reports.count(),
      textBytes,
      indexBytes: await indexBytesOf(store),
      restBytes: await restBytesOf(store),
      oldest: first?.added ?? null,
      newest: last?.added ?? null,
    };
  });
}

/** Bytes that the segments and the log take. Part of a transaction. */
export async function indexBytesOf(store: Store): Promise<number> {
  const [segments, log] = await Promise.all([store.segments.all(), store.log.all()]);
  return segments.reduce((sum, s) => sum + s.bytes, 0) + log.reduce((sum, row) => sum + row.hashes.byteLength, 0);
}
