import type { Store } from '../store.ts';
import { decode } from './postings.ts';

/** Blocks kept decoded: 16 MB at 4 kB each, all of a Library of 8,000 Originals. */
const MOST_HELD = 4096;

/** The postings of each of these blocks. */
export type ReadBlocks = (keys: readonly number[]) => Promise<Float64Array[]>;

/** Reads blocks and keeps those used last: no block is ever changed, and no key given twice. */
export function blockReader(store: Store): ReadBlocks {
  const held = new Map<number, Float64Array>();
  return async (keys) => {
    const found = new Map(keys.flatMap((key) => (held.has(key) ? [[key, held.get(key)!] as const] : [])));
    const missing = keys.filter((key) => !found.has(key));
    const records = missing.length ? await store.blocks.getMany(missing) : [];
    for (const [i, key] of missing.entries()) {
      const record = records[i];
      if (!record) throw new RangeError('A block of the index is missing.');
      found.set(key, decode(record.bytes));
    }
    for (const key of keys) {
      held.delete(key);
      held.set(key, found.get(key)!);
    }
    for (const key of held.keys()) {
      if (held.size <= MOST_HELD) break;
      held.delete(key);
    }
    return keys.map((key) => found.get(key)!);
  };
}
