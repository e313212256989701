import type { Table } from './store.ts';

/** What a table keeps its rows in: the methods of a Map that it uses. */
export interface Rows<Key, Row> {
  get(key: Key): Row | undefined;
  has(key: Key): boolean;
  set(key: Key, row: Row): unknown;
  delete(key: Key): boolean;
  clear(): void;
  keys(): Iterable<Key>;
  readonly size: number;
}

/** Finds the keys of rows by a value that they have. */
export interface ValueIndex<Key> {
  add(value: string, key: Key): void;
  remove(value: string, key: Key): void;
  /** The keys of all rows that have the value, and possibly of some that do not. */
  keysOf(value: string): Iterable<Key>;
  clear(): void;
}

interface TableOptions<Row, Key> {
  /** The field of the key. A row without one is given the next number. */
  readonly key: keyof Row & string;
  readonly indexes?: readonly (keyof Row & string)[];
  readonly rows?: Rows<Key, Row>;
  readonly index?: () => ValueIndex<Key>;
}

/** A table in memory that orders its rows and answers as IndexedDB does. */
export function memoryTable<Row, Key extends number | string, Unkeyed = Row>(
  options: TableOptions<Row, Key>,
): Table<Row, Key, Unkeyed> {
  const rows: Rows<Key, Row> = options.rows ?? new Map<Key, Row>();
  const indexes = new Map(
    options.indexes?.map((field) => [field as string, (options.index ?? mapIndex<Key>)()] as const),
  );
  let last = 0;
  // The keys, sorted; null if they must be sorted again. Almost all rows come in order.
  let order: Key[] | null = [];
  const valuesOf = (row: Row, field: string) => {
    const value = (row as Record<string, unknown>)[field];
    return (Array.isArray(value) ? value : [value]) as string[];
  };
  const eachValue = (row: Row, each: (index: ValueIndex<Key>, value: string) => void) => {
    for (const [field, index] of indexes) for (const value of valuesOf(row, field)) each(index, value);
  };
  const forget = (key: Key) => {
    const row = indexes.size ? rows.get(key) : undefined;
    if (row !== undefined) eachValue(row, (index, value) => index.remove(value, key));
    rows.delete(key);
  };
  const remove = (key: Key) => {
    if (!rows.has(key)) return;
    forget(key);
    order = null;
  };
  const sortedKeys = (): readonly Key[] => {
    order ??= [...rows.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return order;
  };
  /** Index of the first key that is not less than `least`. */
  const placeOf = (least: Key) => {
    const keys = sortedKeys();
    let [low, high] = [0, keys.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (keys[mid]! < least) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  const between = (from: Key, to: Key) => sortedKeys().slice(placeOf(from), placeOf(to));
  const inOrder = (field: string, wanted: (value: string) => boolean): Key[] => {
    const found: { key: Key; value: string }[] = [];
    for (const key of sortedKeys()) {
      const value = String((rows.get(key) as Record<string, unknown>)[field]);
      if (wanted(value)) found.push({ key, value });
    }
    return found.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)).map(({ key }) => key);
  };
  return {
    get: async (key) => rows.get(key),
    getMany: async (keys) => keys.map((key) => rows.get(key)),
    put: async (added) =>
      added.map((given) => {
        const had = (given as Record<string, unknown>)[options.key] as Key | undefined;
        const key = had ?? ((last + 1) as Key);
        if (typeof key === 'number') last = Math.max(last, key);
        const row = (had === undefined ? { ...given, [options.key]: key } : given) as Row;
        if (rows.has(key)) forget(key);
        else if (order && (order.length === 0 || order.at(-1)! < key)) order.push(key);
        else order = null;
        rows.set(key, row);
        eachValue(row, (index, value) => index.add(value, key));
        return key;
      }),
    delete: async (keys) => {
      for (const key of keys) remove(key);
    },
    deleteRange: async (from, to) => {
      for (const key of between(from, to)) remove(key);
    },
    clear: async () => {
      rows.clear();
      order = [];
      for (const index of indexes.values()) index.clear();
    },
    count: async () => rows.size,
    keys: async () => [...sortedKeys()],
    all: async () => sortedKeys().map((key) => rows.get(key)!),
    where: async (field, values) => {
      const found = new Map<Key, Row>();
      for (const value of values) {
        for (const key of indexes.get(field)!.keysOf(value)) {
          const row = found.get(key) ?? rows.get(key)!;
          if (valuesOf(row, field).includes(value)) found.set(key, row);
        }
      }
      return [...found.values()];
    },
    range: async (from, to) => between(from, to).map((key) => rows.get(key)!),
    after: async (key, limit) => {
      const from = key === null ? 0 : placeOf(key);
      const isThere = key !== null && sortedKeys()[from] === key;
      const begin = from + (isThere ? 1 : 0);
      return sortedKeys()
        .slice(begin, begin + limit)
        .map((one) => rows.get(one)!);
    },
    ordered: async (field, { descending, offset, limit, below }) => {
      const keys = inOrder(field, (value) => below === undefined || value < below);
      if (descending) keys.reverse();
      return keys.slice(offset, offset + limit).map((key) => rows.get(key)!);
    },
    keysFrom: async (field, from, to) => inOrder(field, (value) => value >= from && (to === undefined || value < to)),
  };
}

function mapIndex<Key>(): ValueIndex<Key> {
  const entries = new Map<string, Set<Key>>();
  return {
    add(value, key) {
      const keys = entries.get(value);
      if (keys) keys.add(key);
      else entries.set(value, new Set([key]));
    },
    remove(value, key) {
      const keys = entries.get(value);
      keys?.delete(key);
      if (keys?.size === 0) entries.delete(value);
    },
    keysOf: (value) => entries.get(value) ?? [],
    clear: () => entries.clear(),
  };
}
