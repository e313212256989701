import { stateOf } from '../store/counters.ts';
import type { SegmentRecord, Store } from '../store/store.ts';
import { type HeadFiles, headFiles } from './files.ts';
import { postingsOfLog } from './log.ts';
import type { OpenSegment, Snapshot } from './lookup.ts';
import { partReader, readHeads } from './parts.ts';
import { merged, type Postings } from './postings.ts';
import { residentBlocks } from './residents.ts';
import { LARGE } from './segments.ts';

/** What this context holds of the index in memory. It is only a cache, and may be thrown away at any time. */
export interface IndexCache {
  /** The index as it is now. Call it inside a transaction run by `files.retrying`; the answer holds until that ends. */
  snapshot(): Promise<Snapshot>;
  /**
   * Read what a snapshot is made of, and find its files, before anybody asks for one. Part of a transaction. Errors are left for
   * `snapshot` to meet and report.
   */
  foresee(): Promise<void>;
  /** The last snapshot, which may be out of date; null if there is none. */
  readonly held: Snapshot | null;
  /** Reads heads that are kept in files, and runs the transactions that need them. */
  readonly files: HeadFiles;
  /** Read the blocks of the last snapshot that are to stay in memory. Not inside a transaction. */
  settle(): Promise<void>;
  /** Throw everything away, because what was read turned out to be damaged. */
  forget(): void;
}

/** Most bytes of heads held in memory. The largest segments give way first: their heads are read when they are asked for. */
const HELD_BYTES = 64_000_000;

/** A segment as it was read, but for heads that are kept in a file. */
interface Opened extends OpenSegment {
  readonly isFiled: boolean;
}

/** What was read at one generation. It is never changed, so that overlapping calls cannot mix two states. */
interface Seen {
  readonly generation: number;
  readonly originals: number;
  readonly open: ReadonlyMap<number, Opened>;
  /** Numbers of the rows of the log. */
  readonly rows: ReadonlySet<number>;
  readonly log: Postings;
  /** null until the files have been read. */
  readonly snapshot: Snapshot | null;
}

const NOTHING: Seen = {
  generation: -1,
  originals: 0,
  open: new Map(),
  rows: new Set(),
  log: merged([]),
  snapshot: null,
};

export function indexCache(store: Store): IndexCache {
  const files = headFiles(store);
  let seen = NOTHING;
  let residents = residentBlocks(store);
  let parts = partReader(store, residents);
  const read = async () => {
    const { generation, originals } = await stateOf(store);
    const before = seen;
    if (generation === before.generation) return before;
    const [open, { rows, log }] = await Promise.all([openSegments(store, files, before.open), readLog(store, before)]);
    seen = { generation, originals, open, rows, log, snapshot: null };
    return seen;
  };
  return {
    files,
    get held() {
      return seen.snapshot;
    },
    async snapshot() {
      const now = await read();
      if (now.snapshot) return now.snapshot;
      const segments = [...now.open.values()].map((one) =>
        one.isFiled ? { ...one, heads: files.of(one.segment) } : one,
      );
      const snapshot = { segments, log: now.log, parts, originals: now.originals };
      seen = { ...now, snapshot };
      return snapshot;
    },
    async foresee() {
      await read().catch(() => undefined);
    },
    async settle() {
      if (seen.snapshot) await residents.settle(seen.snapshot.segments);
    },
    forget() {
      files.forget();
      seen = NOTHING;
      residents = residentBlocks(store);
      parts = partReader(store, residents);
    },
  };
}

async function openSegments(store: Store, files: HeadFiles, before: Seen['open']): Promise<Map<number, Opened>> {
  const live = (await store.segments.all()).filter((s) => s.state === 'live');
  live.sort((a, b) => a.postings - b.postings);
  let bytes = 0;
  const opened = live.map(async (record) => {
    bytes += record.headBytes;
    return openSegment(store, record, before, record.postings <= LARGE && bytes <= HELD_BYTES);
  });
  const filed = live.filter((one) => one.isFiled).map((one) => one.segment);
  const [all] = await Promise.all([Promise.all(opened), files.find(filed)]);
  return new Map(all.map((one) => [one.segment, one]));
}

async function openSegment(
  store: Store,
  { segment, firsts, isFiled, bytes, headBytes }: SegmentRecord,
  before: Seen['open'],
  hold: boolean,
): Promise<Opened> {
  const held = before.get(segment);
  const blockBytes = bytes - headBytes;
  if (held && held.isFiled === isFiled && (isFiled || (held.heads !== null) === hold)) return held;
  const heads = hold && !isFiled ? await readHeads(store, segment, firsts.length) : null;
  return { segment, firsts, blockBytes, isFiled, heads };
}

/** The log, of which only new rows are read: a row is never changed, and no number is given twice. */
async function readLog(store: Store, before: Seen): Promise<{ rows: Set<number>; log: Postings }> {
  const keys = await store.log.keys();
  const rows = new Set(keys);
  const fresh = keys.filter((key) => !before.rows.has(key));
  const allStay = before.rows.size + fresh.length === keys.length;
  const read = await store.log.getMany(allStay ? fresh : keys);
  const log = merged(read.flatMap((row) => (row ? [postingsOfLog(row)] : [])));
  return { rows, log: allStay ? merged([before.log, log]) : log };
}
