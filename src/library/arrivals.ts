import { guarded } from './errors.ts';
import type { Store } from './store.ts';

/** A file that waits to be read into the Library. */
export interface Arrival {
  readonly key: string;
  /** As the reader's system calls it: for showing, never a path to anything. */
  readonly name: string;
  readonly content: Blob;
}

/** Files that were handed over and wait for the background, which reads them step by step. */
export interface Arrivals {
  /** `from`: how many files of this job were put before. */
  put(job: string, files: readonly { readonly name: string; readonly content: Blob }[], from: number): Promise<void>;
  /** The first file of a job behind a key (null: its first); null where none is left. */
  next(job: string, after: string | null): Promise<Arrival | null>;
  clear(job: string): Promise<void>;
}

/** So many digits that keys stand in order. */
const DIGITS = 7;
/** Behind every key of a job. */
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
