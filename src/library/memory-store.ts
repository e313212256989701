import type { Store, Table } from './store.ts';

interface TableOptions<Row> {
  /** Field of the key; one that is missing is numbered. */
  readonly key: keyof Row & string;
  readonly indexes?: readonly (keyof Row & string)[];
}

/** A table in memory, with the same order and the same answers as IndexedDB's. */
function memoryTable<Row, Key extends number | string>(options: TableOptions<Row>): Table<Row, Key> {
  const rows = new Map<Key, Row>();
  const indexes = new Map(options.indexes?.map((index) => [index as string, new Map<string, Set<Key>>()]));
  let last = 0;
  // The keys in their order; null where it must be found anew. Almost all come in order.
  let order: Key[] | null = [];
  const valuesOf = (row: Row, index: string) => {
    const value = (row as Record<string, unknown>)[index];
    return (Array.isArray(value) ? value : [value]) as string[];
  };
  const forget = (key: Key) => {
    const row = rows.get(key);
    if (row === undefined) return;
    for (const [index, entries] of indexes) {
      for (const value of valuesOf(row, index)) {
        const keys = entries.get(value);
        keys?.delete(key);
        if (keys?.size === 0) entries.delete(value);
      }
    }
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
  /** Place of the first key that is `least` or behind it. */
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
  const inOrder = (index: string, wanted: (value: string) => boolean): Key[] => {
    const field = (key: Key) => String((rows.get(key) as Record<string, unknown>)[index]);
    const keys = sortedKeys().filter((key) => wanted(field(key)));
    return keys.sort((a, b) => (field(a) < field(b) ? -1 : field(a) > field(b) ? 1 : 0));
  };
  return {
    get: async (key) => rows.get(key),
    getMany: async (keys) => keys.map((key) => rows.get(key)),
    put: async (added) =>
      added.map((given) => {
        const had = (given as Record<string, unknown>)[options.key] as Key | undefined;
        const key = had ?? ((last + 1) as Key);
        if (typeof key === 'number') last = Math.max(last, key);
        const row = had === undefined ? { ...given, [options.key]: key } : given;
        if (rows.has(key)) forget(key);
        else if (order && (order.length === 0 || order.at(-1)! < key)) order.push(key);
        else order = null;
        rows.set(key, row);
        for (const [index, entries] of indexes) {
          for (const value of valuesOf(row, index)) {
            const keys = entries.get(value);
            if (keys) keys.add(key);
            else entries.set(value, new Set([key]));
          }
        }
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
      for (const entries of indexes.values()) entries.clear();
    },
    count: async () => rows.size,
    keys: async () => [...sortedKeys()],
    all: async () => sortedKeys().map((key) => rows.get(key)!),
    where: async (index, values) => {
      const keys = new Set(values.flatMap((value) => [...(indexes.get(index)?.get(value) ?? [])]));
      return [...keys].map((key) => rows.get(key)!);
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
    ordered: async (index, { descending, offset, limit, below }) => {
      const keys = inOrder(index, (value) => below === undefined || value < below);
      if (descending) keys.reverse();
      return keys.slice(offset, offset + limit).map((key) => rows.get(key)!);
    },
    keysFrom: async (index, from, to) => inOrder(index, (value) => value >= from && (to === undefined || value < to)),
  };
}

/** A Library's tables for as long as the process lasts: the command line's, and the tests'. */
export function memoryStore(): Store {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };
  return {
    originals: memoryTable({ key: 'doc', indexes: ['id', 'keys', 'added'] }),
    catalogue: memoryTable({ key: 'group' }),
    log: memoryTable({ key: 'seq' }),
    segments: memoryTable({ key: 'segment' }),
    chunks: memoryTable({ key: 'key' }),
    heads: memoryTable({ key: 'segment' }),
    blocks: memoryTable({ key: 'key' }),
    meta: memoryTable({ key: 'key' }),
    reports: memoryTable({ key: 'id', indexes: ['address', 'at'] }),
    jobs: memoryTable({ key: 'id', indexes: ['due'] }),
    followed: memoryTable({ key: 'key' }),
    entries: memoryTable({ key: 'key', indexes: ['at'] }),
    staged: memoryTable({ key: 'n' }),
    requests: memoryTable({ key: 'n', indexes: ['at'] }),
    pace: memoryTable({ key: 'key' }),
    arrivals: memoryTable({ key: 'key' }),
    write: inTurn,
    read: inTurn,
    pause: async () => undefined,
    pack: (text) => ({ text, bytes: text.length }),
    unpack: (packed) => packed as string,
    file: (parts) => {
      const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
      }
      return bytes;
    },
    readFile: async (file) => file as Uint8Array,
    close: () => undefined,
  };
}
