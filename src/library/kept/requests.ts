import { guarded } from '../errors.ts';
import { MOST_ENTRIES, type Requests } from '../requests.ts';
import type { RequestRecord, Store } from '../store/store.ts';

/** The oldest entries are deleted once there are so many more than are to be kept. */
const SLACK = 200;
const LIMIT = 100;

export function requestsOf(store: Store): Requests {
  return {
    log: (entry) =>
      guarded(() =>
        store.write(async () => {
          await store.requests.put([entry]);
          if ((await store.requests.count()) <= MOST_ENTRIES + SLACK) return;
          const keys = await store.requests.keys();
          await store.requests.delete(keys.slice(0, keys.length - MOST_ENTRIES));
        }),
      ),
    list: ({ offset = 0, limit = LIMIT } = {}) =>
      guarded(async () => {
        const rows = await store.read(() => store.requests.ordered('at', { descending: true, offset, limit }));
        return rows.map(({ n: _n, ...entry }: RequestRecord) => entry);
      }),
    count: () => guarded(() => store.read(() => store.requests.count())),
    clear: () => guarded(() => store.write(() => store.requests.clear())),
  };
}
