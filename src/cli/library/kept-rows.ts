import { deserialize, serialize } from 'node:v8';
import { nameHash } from '../../library/originals/identity.ts';
import type { Rows, ValueIndex } from '../../library/store/memory-table.ts';
import type { KeptBytes } from './kept-bytes.ts';

/** Rows that are kept as bytes outside memory, which holds only their places. */
export function keptRows<Row>(kept: KeptBytes): Rows<number, Row> {
  const places = new Map<number, number>();
  const release = (key: number) => {
    const place = places.get(key);
    if (place !== undefined) kept.free(place);
  };
  return {
    get(key) {
      const place = places.get(key);
      return place === undefined ? undefined : (deserialize(kept.read(place)) as Row);
    },
    has: (key) => places.has(key),
    set(key, row) {
      const place = kept.keep(serialize(row));
      release(key);
      places.set(key, place);
    },
    delete(key) {
      release(key);
      return places.delete(key);
    },
    clear() {
      for (const place of places.values()) kept.free(place);
      places.clear();
    },
    keys: () => places.keys(),
    get size() {
      return places.size;
    },
  };
}

/** An index by 32 bits of a hash of the values. It takes a fifth of their memory, and now and then finds a key too many. */
export function hashedIndex(): ValueIndex<number> {
  const keys = new Map<number, number | number[]>();
  // As a signed 32-bit number the engine can store it unboxed.
  const hashOf = (value: string) => nameHash(value) | 0;
  const all = (hash: number): number[] => {
    const held = keys.get(hash);
    return held === undefined ? [] : typeof held === 'number' ? [held] : held;
  };
  return {
    add(value, key) {
      const hash = hashOf(value);
      const held = all(hash);
      if (!held.includes(key)) keys.set(hash, held.length ? [...held, key] : key);
    },
    remove(value, key) {
      const hash = hashOf(value);
      const left = all(hash).filter((one) => one !== key);
      if (left.length) keys.set(hash, left);
      else keys.delete(hash);
    },
    keysOf: (value) => all(hashOf(value)),
    clear: () => keys.clear(),
  };
}
