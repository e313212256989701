import { deserialize, serialize } from 'node:v8';
import { nameHash } from '../../library/originals/identity.ts';
import type { Rows, ValueIndex } from '../../library/store/memory-table.ts';
import type { KeptBytes } from './kept-bytes.ts';

/** Rows whose bytes are kept elsewhere: in memory stands where. */
export function keptRows<Row>(kept: KeptBytes): Rows<number, Row> {
  const places = new Map<number, number>();
  const take = (key: number) => {
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
      take(key);
      places.set(key, place);
    },
    delete(key) {
      take(key);
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

/** Keys of rows by 32 bits of a value: a fifth of the memory of the values, and now and then a row too many. */
export function hashedIndex(): ValueIndex<number> {
  const keys = new Map<number, number | number[]>();
  // Signed, it is a small integer to the machine.
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
