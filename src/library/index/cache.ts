import { stateOf } from '../counters.ts';
import type { SegmentRecord, Store } from '../store.ts';
import { type HeadFiles, headFiles } from './files.ts';
import { postingsOfLog } from './log.ts';
import type { OpenSegment, Snapshot } from './lookup.ts';
import { partReader, readHeads } from './parts.ts';
import { merged, type Postings } from './postings.ts';
import { residentBlocks } from './residents.ts';
import { LARGE } from './segments.ts';

/** The index as held in memory; a cache, no more: it may be thrown away at any time. */
export interface IndexCache {
  /** Call inside a transaction that `files.retrying` runs: what it gives is true for as long as that lasts. */
  snapshot(): Promise<Snapshot>;
  /** What it gave last: it may be old. null: nothing. */
  readonly held: Snapshot | null;
  /** What transactions that ask for a snapshot are run by, and what reads heads that are files. */
  readonly files: HeadFiles;
  /** Hold as many blocks of what `snapshot` gave last as are to stay in memory. Not inside a transaction. */
  settle(): Promise<void>;
  /** Throw it away: what was read from the store was damaged. */
  forget(): void;
}

/** Bytes of heads held at most; segments beyond are read where they are asked, the largest first. */
const HELD_BYTES = 64_000_000;

/** What was read at one generation; never changed, so that calls that overlap can not mix what they saw. */
interface Seen {
  readonly generation: number;
  readonly open: ReadonlyMap<number, OpenSegment>;
  /** Numbers of the rows of the log. */
  readonly rows: ReadonlySet<number>;
  readonly log: Postings;
  readonly snapshot: Snapshot | null;
}

const NOTHING: Seen = { generation: -1, open: new Map(), rows: new Set(), log: merged([]), snapshot: null };

export function indexCache(store: Store): IndexCache {
  const files = headFiles(store);
  let seen = NOTHING;
  let residents = residentBlocks(store);
  let parts = partReader(store, residents);
  return {
    files,
    get held() {
      return seen.snapshot;
    },
    async snapshot() {
      const { generation, originals } = await stateOf(store);
      const before = seen;
      if (generation === before.generation && before.snapshot) return before.snapshot;
      const [open, { rows, log }] = await Promise.all([
        openSegments(store, files, before.open),
        readLog(store, before),
      ]);
      const snapshot = { segments: [...open.values()], log, parts, originals };
      seen = { generation, open, rows, log, snapshot };
      return snapshot;
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

async function openSegments(store: Store, files: HeadFiles, before: Seen['open']): Promise<Map<number, OpenSegment>> {
  const live = (await store.segments.all()).filter((s) => s.state === 'live');
  live.sort((a, b) => a.postings - b.postings);
  let bytes = 0;
  const opened = live.map(async (record) => {
    bytes += record.headBytes;
    return openSegment(store, files, record, before, record.postings <= LARGE && bytes <= HELD_BYTES);
  });
  return new Map((await Promise.all(opened)).map((one) => [one.segment, one]));
}

async function openSegment(
  store: Store,
  files: HeadFiles,
  { segment, firsts, isFiled, bytes, headBytes }: SegmentRecord,
  before: Seen['open'],
  hold: boolean,
): Promise<OpenSegment> {
  const held = before.get(segment!);
  const blockBytes = bytes - headBytes;
  if (isFiled) return held ?? { segment: segment!, firsts, blockBytes, heads: files.of(segment!) };
  if (held && (held.heads !== null) === hold) return held;
  return {
    segment: segment!,
    firsts,
    blockBytes,
    heads: hold ? await readHeads(store, segment!, firsts.length) : null,
  };
}

/** Rows of the log come and go whole, under numbers never given twice: only those not seen yet are read. */
async function readLog(store: Store, before: Seen): Promise<{ rows: Set<number>; log: Postings }> {
  const keys = await store.log.keys();
  const rows = new Set(keys);
  const fresh = keys.filter((key) => !before.rows.has(key));
  const allStay = before.rows.size + fresh.length === keys.length;
  const read = await store.log.getMany(allStay ? fresh : keys);
  const log = merged(read.flatMap((row) => (row ? [postingsOfLog(row)] : [])));
  return { rows, log: allStay ? merged([before.log, log]) : log };
}
