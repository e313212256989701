import { type HeadsRecord, partKey, type SegmentRecord, type Store } from '../store/store.ts';
import { type Head, headOf, IndexDamage } from './packed.ts';

/**
 * Chunks from which on the heads of a segment, once it is finished, are one file in the database instead of a record
 * each. Chromium reads a file of 32 MB in 40 ms, and the same as 900 records in 400; a small one is not worth a file.
 */
const FILED_CHUNKS = 32;

/**
 * Heads that stand in files. A file cannot be read inside a transaction: who meets a segment whose file was not read yet
 * throws HeadsMissing, and `retrying` reads it and runs the whole again. Segments never change, so what was read stays
 * true for as long as there is such a segment.
 */
export interface HeadFiles {
  /** Throws HeadsMissing. */
  of(segment: number): readonly Head[];
  /** Part of a transaction: where the files of these segments are, so that `read` need not look for them. */
  find(segments: readonly number[]): Promise<void>;
  /** Read those not read yet. Whoever asks meanwhile waits for them. Not inside a transaction. */
  read(): Promise<void>;
  retrying<T>(run: () => Promise<T>): Promise<T>;
  forget(): void;
}

class HeadsMissing extends Error {}

/** Key of what says that a file could not be read: none is made any more, lest the index be made anew for ever. */
const NO_FILES = 'no-files';

/** Segments may be joined while their files are read: so often it is tried again. */
const TRIES = 4;

export function headFiles(store: Store): HeadFiles {
  let held = new Map<number, readonly Head[]>();
  let found: Found | null = null;
  // Calls that overlap wait for one reading.
  let reading: Promise<void> | null = null;
  const read = () => {
    const ahead = found;
    found = null;
    // What was found a while ago may be gone by now: only files that are found at once tell of damage.
    reading ??= (ahead ? readFiles(store, held, ahead).catch(() => readAnew(store, held)) : readAnew(store, held))
      .then((files) => {
        held = files;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  return {
    of(segment) {
      const heads = held.get(segment);
      if (!heads) throw new HeadsMissing();
      return heads;
    },
    async find(segments) {
      const files = await findFiles(store, segments, held);
      found = files.records.length ? files : null;
    },
    read,
    async retrying(run) {
      // What goes wrong in it is for whoever began it: this tries for itself.
      await reading?.catch(() => undefined);
      for (let tries = 1; ; tries++) {
        try {
          return await run();
        } catch (error) {
          if (!(error instanceof HeadsMissing) || tries === TRIES) throw error;
        }
        await read();
      }
    },
    forget() {
      held = new Map();
      found = null;
    },
  };
}

type Held = ReadonlyMap<number, readonly Head[]>;

interface Found {
  /** Every segment whose heads are a file. */
  readonly filed: readonly number[];
  /** Of those that were not read yet. */
  readonly records: readonly (HeadsRecord | undefined)[];
}

/** Part of a transaction. */
async function findFiles(store: Store, filed: readonly number[], held: Held): Promise<Found> {
  const unread = filed.filter((segment) => !held.has(segment));
  return { filed, records: unread.length ? await store.heads.getMany(unread) : [] };
}

class Unreadable extends Error {}

/** What is held, and what was found. Throws IndexDamage; Unreadable where the browser does not give a file. */
async function readFiles(store: Store, held: Held, { filed, records }: Found): Promise<Map<number, readonly Head[]>> {
  const read = await Promise.all(
    records.map(async (record) => {
      if (!record) throw new IndexDamage('The heads of a segment are missing.');
      const bytes = await store.readFile(record.file).catch((cause: unknown) => {
        throw new Unreadable('', { cause });
      });
      return [record.segment, cut(bytes, record.sizes)] as const;
    }),
  );
  const all = new Map([...held, ...read]);
  return new Map(filed.flatMap((id) => (all.has(id) ? [[id, all.get(id)!] as const] : [])));
}

async function readAnew(store: Store, held: Held) {
  const found = await store.read(async () => {
    const filed = (await store.segments.all()).filter((one) => one.isFiled).map((one) => one.segment);
    return findFiles(store, filed, held);
  });
  try {
    return await readFiles(store, held, found);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    await store.write(() => store.meta.put([{ key: NO_FILES, value: true }]));
    throw new IndexDamage('The heads of a segment cannot be read.', { cause: error.cause });
  }
}

function cut(bytes: Uint8Array, sizes: Uint32Array): Head[] {
  let at = 0;
  return Array.from(sizes, (size) => {
    at += size;
    return headOf(bytes.subarray(at - size, at));
  });
}

/** Part of the transaction that finishes a segment: put its heads into a file if it is worth one. */
export async function fileHeads(store: Store, segment: number, { firsts }: SegmentRecord): Promise<boolean> {
  if (!store.keepsFiles || firsts.length < FILED_CHUNKS || (await store.meta.get(NO_FILES))) return false;
  const [from, to] = [partKey(segment, 0), partKey(segment, firsts.length)];
  const heads = (await store.chunks.range(from, to)).map((chunk) => chunk.head);
  await store.heads.put([{ segment, file: store.file(heads), sizes: Uint32Array.from(heads, (head) => head.length) }]);
  await store.chunks.deleteRange(from, to);
  return true;
}
