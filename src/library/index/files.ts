import { type HeadsRecord, partKey, type SegmentRecord, type Store } from '../store/store.ts';
import { type Head, headOf, IndexDamage } from './packed.ts';

/**
 * A finished segment of at least so many chunks keeps its heads in one file in the database, instead of a record each.
 * Chromium reads a file of 32 MB in 40 ms, the same as 900 records in 400 ms. A small segment is not worth a file.
 */
const FILED_CHUNKS = 32;

/**
 * Heads that are kept in files. A file cannot be read inside a transaction. So `of` throws HeadsMissing for a segment whose
 * file has not been read yet, and `retrying` reads it and runs the transaction again. Segments never change: what was read
 * stays true for as long as the segment exists.
 */
export interface HeadFiles {
  /** The heads of a segment. Throws HeadsMissing if they have not been read yet. */
  of(segment: number): readonly Head[];
  /** Look up the files of these segments, so that `read` need not. Part of a transaction. */
  find(segments: readonly number[]): Promise<void>;
  /** Read the files not read yet. Calls that overlap share one reading. Not inside a transaction. */
  read(): Promise<void>;
  /** Run a transaction; when it meets heads that are missing, read them and run it again. */
  retrying<T>(run: () => Promise<T>): Promise<T>;
  forget(): void;
}

class HeadsMissing extends Error {}

/** Key of the mark that a file could not be read. No more files are made then, or the index would be rebuilt for ever. */
const NO_FILES = 'no-files';

/** How often a transaction is tried: segments may be joined while their files are read. */
const TRIES = 4;

export function headFiles(store: Store): HeadFiles {
  let held = new Map<number, readonly Head[]>();
  let found: Found | null = null;
  // Calls that overlap wait for one reading.
  let reading: Promise<void> | null = null;
  const read = () => {
    const ahead = found;
    found = null;
    // A file found earlier may be gone by now, which is no damage. Only one that is missing right after it was found is.
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
      // Whoever began that reading handles its errors; this call will try for itself.
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
  /** The records of those not read yet, in the same order. */
  readonly records: readonly (HeadsRecord | undefined)[];
}

/** Part of a transaction. */
async function findFiles(store: Store, filed: readonly number[], held: Held): Promise<Found> {
  const unread = filed.filter((segment) => !held.has(segment));
  return { filed, records: unread.length ? await store.heads.getMany(unread) : [] };
}

class Unreadable extends Error {}

/** The heads held already and those of the files found. Throws IndexDamage, or Unreadable if the browser cannot read a file. */
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

/** Move the heads of a segment into a file if it is worth one. Resolves to whether it was. Part of a transaction. */
export async function fileHeads(store: Store, segment: number, { firsts }: SegmentRecord): Promise<boolean> {
  if (!store.keepsFiles || firsts.length < FILED_CHUNKS || (await store.meta.get(NO_FILES))) return false;
  const [from, to] = [partKey(segment, 0), partKey(segment, firsts.length)];
  const heads = (await store.chunks.range(from, to)).map((chunk) => chunk.head);
  await store.heads.put([{ segment, file: store.file(heads), sizes: Uint32Array.from(heads, (head) => head.length) }]);
  await store.chunks.deleteRange(from, to);
  return true;
}
