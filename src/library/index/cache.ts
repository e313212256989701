import { partKey, type Store } from '../store.ts';
import { type OpenSegment, openSegment, type Snapshot } from './lookup.ts';

/** Key of the counter that each change of the index raises, so that other workers and pages see that theirs is old. */
const GENERATION = 'generation';

async function generationOf(store: Store): Promise<number> {
  return Number((await store.meta.get(GENERATION))?.value ?? 0);
}

/** Part of every transaction that changes what the index holds. */
export async function raiseGeneration(store: Store): Promise<void> {
  await store.meta.put([{ key: GENERATION, value: (await generationOf(store)) + 1 }]);
}

/** The index as held in memory; a cache, no more: it may be thrown away at any time. */
export interface IndexCache {
  /** Call inside a transaction: what it gives is true for as long as that lasts. */
  snapshot(): Promise<Snapshot>;
}

export function indexCache(store: Store): IndexCache {
  let generation = -1;
  let snapshot: Snapshot = { segments: [], log: new Float64Array(0) };
  const open = new Map<number, OpenSegment>();
  return {
    async snapshot() {
      const now = await generationOf(store);
      if (now === generation) return snapshot;
      const live = (await store.segments.all()).filter((s) => s.state === 'live');
      const ids = new Set(live.map((s) => s.segment!));
      for (const id of open.keys()) if (!ids.has(id)) open.delete(id);
      for (const { segment, chunks } of live) {
        if (open.has(segment!)) continue;
        const keys = Array.from({ length: chunks }, (_, n) => partKey(segment!, n));
        const records = await store.chunks.getMany(keys);
        if (records.some((r) => !r)) throw new RangeError('A part of the index is missing.');
        open.set(
          segment!,
          openSegment(
            segment!,
            records.filter((r) => r !== undefined),
          ),
        );
      }
      snapshot = { segments: [...open.values()], log: merged((await store.log.all()).map((row) => row.postings)) };
      generation = now;
      return snapshot;
    },
  };
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
