import { Dexie } from 'dexie';
import { fromVersion1 } from './schema-1.ts';

export const DATABASE = 'quotient-library';

/**
 * Every schema that a released Quotient has had, oldest first. Add a new one at the end, with what it does to the rows of the
 * one before. Never change or remove one: a reader may upgrade from any of them.
 */
export const SCHEMAS: readonly {
  readonly version: number;
  /** Tables that are new or changed, in Dexie's notation: `++` numbered, `&` unique, `*` each element of a list; null: removed. */
  readonly tables: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: import('dexie').Transaction) => Promise<unknown>;
}[] = [
  {
    version: 1,
    tables: {
      originals: '++doc, &id, *keys, added',
      texts: 'doc',
      log: '++seq',
      segments: '++segment',
      chunks: 'key',
      blocks: 'key',
      meta: 'key',
      reports: 'id, address, at',
      jobs: 'id, due',
      staged: '++n',
    },
  },
  {
    version: 2,
    tables: {
      // An index for each order that the table of Originals can be shown in, so that only the rows shown are read.
      originals: '++doc, &id, *keys, added, byPublished, byTitle, byPublisher',
      requests: '++n, at',
      pace: 'key',
      followed: 'key',
      entries: 'key, at',
      catalogue: 'group',
      arrivals: 'key',
      heads: 'segment',
      // The text is in the Original's row now.
      texts: null,
    },
    upgrade: fromVersion1,
  },
  {
    version: 3,
    tables: {
      rests: 'id, at',
    },
  },
];

/** The schema version of a database; 0 if there is no such database. */
export async function installedVersion(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  // Dexie multiplies its versions by ten.
  return (found?.version ?? 0) / 10;
}

/** A database that can be upgraded from any of these schemas to the last. */
export function database(name: string, schemas: typeof SCHEMAS = SCHEMAS): Dexie {
  // It opens itself again after the browser has closed it: when its page is restored from the back/forward cache, when site data
  // is cleared, when a disk fails for a moment.
  const db = new Dexie(name);
  for (const { version, tables, upgrade } of schemas) {
    const declared = db.version(version).stores({ ...tables });
    if (upgrade) declared.upgrade(upgrade);
  }
  return db;
}
