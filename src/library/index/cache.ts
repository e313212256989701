import { generationOf } from '../counters.ts';
import { partKey, type Store } from '../store.ts';
import { blockReader, type ReadBlocks } from './blocks.ts';
import { type OpenSegment, openSegment, type Snapshot } from './lookup.ts';

/** The index as held in memory; a cache, no more: it may be thrown away at any time. */
export interface IndexCache {
  /** Call inside a transaction: what it gives is true for as long as that lasts. */
  snapshot(): Promise<Snapshot>;
  /** The same: reads blocks of the segments that the snapshot names. */
  readonly blocks: ReadBlocks;
}

/** What was read at one generation; never changed, so that calls that overlap can not mix what they saw. */
interface Seen {
  readonly generation: number;
  readonly open: ReadonlyMap<number, OpenSegment>;
  /** Numbers of the rows of the log. */
  readonly rows: ReadonlySet<number>;
  readonly snapshot: Snapshot;
}

export function indexCache(store: Store): IndexCache {
  let seen: Seen = { generation: -1, open: new Map(), rows: new Set(), snapshot: { segments: [], log: merged([]) } };
  return {
    blocks: blockReader(store),
    async snapshot() {
      const generation = await generationOf(store);
      const before = seen;
      if (generation === before.generation) return before.snapshot;
      const [open, { rows, log }] = await Promise.all([openSegments(store, before.open), readLog(store, before)]);
      const snapshot = { segments: [...open.values()], log };
      seen = { generation, open, rows, snapshot };
      return snapshot;
    },
  };
}

async function openSegments(store: Store, before: Seen['open']): Promise<Map<number, OpenSegment>> {
  const live = (await store.segments.all()).filter((s) => s.state === 'live');
  const opened = live.map(async ({ segment, chunks }) => {
    const held = before.get(segment!);
    if (held) return held;
    const keys = Array.from({ length: chunks }, (_, n) => partKey(segment!, n));
    const records = (await store.chunks.getMany(keys)).filter((record) => record !== undefined);
    if (records.length < chunks) throw new RangeError('A part of the index is missing.');
    return openSegment(segment!, records);
  });
  return new Map((await Promise.all(opened)).map((one) => [one.segment, one]));
}

/** Rows of the log come and go whole, under numbers never given twice: only those not seen yet are read. */
async function readLog(store: Store, before: Seen): Promise<{ rows: Set<number>; log: Float64Array }> {
  const keys = await store.log.keys();
  const rows = new Set(keys);
  const fresh = keys.filter((key) => !before.rows.has(key));
  const allStay = before.rows.size + fresh.length === keys.length;
  const read = await store.log.getMany(allStay ? fresh : keys);
  const log = merged(read.flatMap((row) => (row ? [row.postings] : [])));
  return { rows, log: allStay ? mergedTwo(before.snapshot.log, log) : log };
}

/** Sorted lists of postings as one. */
export function merged(lists: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    out.set(list, at);
    at += list.length;
  }
  return out.sort();
}

function mergedTwo(a: Float64Array, b: Float64Array): Float64Array {
  if (!b.length) return a;
  const out = new Float64Array(a.length + b.length);
  for (let i = 0, j = 0; i + j < out.length; ) {
    if (j >= b.length || (i < a.length && a[i]! <= b[j]!)) out[i + j] = a[i++]!;
    else out[i + j] = b[j++]!;
  }
  return out;
}
