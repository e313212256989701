import type { Dexie, Table as DexieTable } from 'dexie';
import { isDiskFull } from '../browser-space.ts';
import { faultOf, libraryError } from '../errors.ts';
import { nextTask } from '../next-task.ts';
import { DATABASE, database, installedVersion, SCHEMAS } from './schema.ts';
import type { Store, Table, Tables } from './store.ts';
import { vocabulariesOf } from './vocabularies.ts';

function table<Row, Key extends number | string>(db: Dexie, name: string): Table<Row, Key> {
  const of = db.table(name) as DexieTable<Row, Key>;
  const keyOf = (row: Row) => row[of.schema.primKey.keyPath as keyof Row];
  return {
    get: (key) => of.get(key),
    getMany: (keys) => of.bulkGet([...keys]),
    put: (rows) => of.bulkPut([...rows], { allKeys: true }) as Promise<Key[]>,
    delete: (keys) => of.bulkDelete([...keys]),
    deleteRange: async (from, to) => {
      await of.where(':id').between(from, to, true, false).delete();
    },
    clear: () => of.clear(),
    count: () => of.count(),
    keys: () => of.toCollection().primaryKeys() as Promise<Key[]>,
    all: () => of.toArray(),
    // One request for each value. Dexie's `anyOf` walks a cursor instead: a round trip to the database for each row.
    where: async (index, values) => {
      const found = await Promise.all([...new Set(values)].map((value) => of.where(index).equals(value).toArray()));
      if (found.length <= 1) return found[0] ?? [];
      return [...new Map(found.flat().map((row) => [keyOf(row), row])).values()];
    },
    range: (from, to) => of.where(':id').between(from, to, true, false).toArray(),
    after: (key, limit) => (key === null ? of.toCollection() : of.where(':id').above(key)).limit(limit).toArray(),
    ordered: (index, { descending, offset, limit, below }) => {
      const rows = below === undefined ? of.orderBy(index) : of.where(index).below(below);
      return (descending ? rows.reverse() : rows).offset(offset).limit(limit).toArray();
    },
    keysFrom: (index, from, to) => {
      const rows = of.where(index);
      return (to === undefined ? rows.aboveOrEqual(from) : rows.between(from, to)).primaryKeys() as Promise<Key[]>;
    },
  };
}

/** A browser that finds no room may not say so: Chromium opens a database again in vain and knows no reason. Its estimate does. */
async function withReason(error: unknown): Promise<never> {
  throw libraryError(error).code === 'unknown' && (await isDiskFull()) ? faultOf('full', error) : error;
}

/**
 * Open the Library's tables in IndexedDB. If another context wants to upgrade or delete the database, this one gives way: it
 * closes and calls `closed`, and its later calls fail; so they do if the browser closed it and could not open it again. Rejects
 * with a LibraryError, `newer`, and changes nothing if the database has a newer schema.
 */
export async function dexieStore(name: string = DATABASE, closed?: () => void): Promise<Store> {
  const db = database(name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    closed?.();
    // Keeps Dexie's own handler from running, which would open it again at the next call.
    return false;
  });
  // Dexie does not try a second time, though the disk may have room again.
  db.on('close', () => {
    if (db.hasFailed()) closed?.();
  });
  // Dexie would open a newer database too and add the tables it misses, for which it counts versions in tenths.
  if (Math.floor(await installedVersion(name).catch(withReason)) > SCHEMAS.at(-1)!.version) throw faultOf('newer');
  await db.open().catch(withReason);
  const tables = {
    originals: table(db, 'originals'),
    catalogue: table(db, 'catalogue'),
    log: table(db, 'log'),
    segments: table(db, 'segments'),
    chunks: table(db, 'chunks'),
    heads: table(db, 'heads'),
    blocks: table(db, 'blocks'),
    meta: table(db, 'meta'),
    reports: table(db, 'reports'),
    rests: table(db, 'rests'),
    jobs: table(db, 'jobs'),
    followed: table(db, 'followed'),
    entries: table(db, 'entries'),
    staged: table(db, 'staged'),
    requests: table(db, 'requests'),
    pace: table(db, 'pace'),
    arrivals: table(db, 'arrivals'),
  } as Tables;
  const vocabularies = vocabulariesOf(tables.meta);
  const store: Store = {
    ...tables,
    // Dexie follows native promises through a transaction only where the function it is given is an async one.
    write: async (work) => db.transaction('rw', db.tables, async () => work()).catch(withReason),
    read: async (work) => db.transaction('r', db.tables, async () => work()).catch(withReason),
    pause: nextTask,
    pack: vocabularies.pack,
    unpack: vocabularies.unpack,
    learn: () => vocabularies.learn(store),
    keepsFiles: true,
    file: (parts) => new Blob([...parts] as Uint8Array<ArrayBuffer>[]),
    readFile: async (file) => new Uint8Array(await (file as Blob).arrayBuffer()),
    close: () => db.close({ disableAutoOpen: true }),
  };
  // Not awaited: texts packed before it is done are only a little larger.
  vocabularies.recall().catch(() => undefined);
  return store;
}
