import type { Arrivals } from '../arrivals.ts';
import { guarded } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** Digits of a file's number in its key, so that keys sort in order. */
const DIGITS = 7;
/** Sorts after every key of a job. */
const END = '\uffff';

export function arrivalsOf(store: Store): Arrivals {
  return {
    put: (job, files, from) =>
      guarded(() =>
        store.write(async () => {
          const keyAt = (i: number) => `${job}/${String(from + i).padStart(DIGITS, '0')}`;
          await store.arrivals.put(files.map(({ name, content }, i) => ({ key: keyAt(i), name, content })));
        }),
      ),
    next: (job, after) =>
      guarded(async () => {
        const [arrival] = await store.read(() => store.arrivals.after(after ?? `${job}/`, 1));
        return arrival?.key.startsWith(`${job}/`) ? arrival : null;
      }),
    clear: (job) => guarded(() => store.write(() => store.arrivals.deleteRange(`${job}/`, `${job}/${END}`))),
  };
}
