import type { AskSpace, Check, Health, Space } from '../health.ts';
import { rebuildOf } from '../index/rebuild.ts';
import { restBytesOf } from '../kept/rests.ts';
import { stateOf } from '../store/counters.ts';
import type { Store } from '../store/store.ts';
import { indexBytesOf } from './stats.ts';

/** Share of the allowed space above which it counts as running short. */
const LOW = 0.8;
/** Key of the result of the last check. */
const CHECK = 'check';
/** Mean size of an Original's line in the catalogue, in bytes. Adding up the real sizes would mean reading all of it. */
const LINE = 160;

export async function healthOf(store: Store, ask: AskSpace): Promise<Health> {
  const space = spaceOf(await ask().catch(() => null));
  return store.read(async () => {
    const [state, [first], [last], segments, log, rebuild, check, reports, jobs, index, rests] = await Promise.all([
      stateOf(store),
      store.originals.ordered('added', { descending: false, offset: 0, limit: 1 }),
      store.originals.ordered('added', { descending: true, offset: 0, limit: 1 }),
      store.segments.all(),
      store.log.all(),
      rebuildOf(store),
      store.meta.get(CHECK),
      store.reports.count(),
      store.jobs.count(),
      indexBytesOf(store),
      restBytesOf(store),
    ]);
    return {
      counts: { originals: state.originals, reports, jobs },
      bytes: { texts: state.textBytes, index, catalogue: state.originals * LINE, rests },
      oldest: first?.added ?? null,
      newest: last?.added ?? null,
      index: {
        segments: segments.filter((segment) => segment.state === 'live').length,
        waiting: log.reduce((sum, row) => sum + row.docs.length, 0),
      },
      rebuilding: rebuild && { done: rebuild.originals, total: Math.max(rebuild.originals, state.originals) },
      check: (check?.value as Check | undefined) ?? null,
      space,
    };
  });
}

function spaceOf(told: Awaited<ReturnType<AskSpace>>): Space | null {
  return told && { ...told, isLow: told.quota > 0 && told.usage / told.quota >= LOW };
}

export async function keepCheck(store: Store, check: Check): Promise<void> {
  await store.write(async () => {
    await store.meta.put([{ key: CHECK, value: check }]);
  });
}
