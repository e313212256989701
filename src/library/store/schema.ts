import { Dexie } from 'dexie';
import { fromVersion1 } from './schema-1.ts';

export const DATABASE = 'quotient-library';

/**
 * Every schema a released Quotient has had, oldest first. A new one is added below with what it does to the rows of the
 * one before; none is ever changed or taken out, for a reader may come from any of them.
 */
export const SCHEMAS: readonly {
  readonly version: number;
  /** What is new or other than before, in Dexie's notation: `++` numbered, `&` unique, `*` each element of a list; null: gone. */
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
      // Sorted by what the table of Originals can be sorted by; no row is then read but those shown.
      originals: '++doc, &id, *keys, added, byPublished, byTitle, byPublisher',
      requests: '++n, at',
      pace: 'key',
      followed: 'key',
      entries: 'key, at',
      catalogue: 'group',
      arrivals: 'key',
      heads: 'segment',
      // The text stands in its row now.
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

/** Version of the schema that a database has now; 0 where there is no such database. */
export async function installedVersion(name: string): Promise<number> {
  const found = (await indexedDB.databases()).find((each) => each.name === name);
  // Dexie counts in tenths.
  return (found?.version ?? 0) / 10;
}

/** A database that knows how to come from any of these schemas to the last. */
export function database(name: string, schemas: typeof SCHEMAS = SCHEMAS): Dexie {
  // It opens itself again where the browser has closed it: when the page it is open in is put away and shown again, when site
  // data is cleared, when a disk fails for a moment.
  const db = new Dexie(name);
  for (const { version, tables, upgrade } of schemas) {
    const declared = db.version(version).stores({ ...tables });
    if (upgrade) declared.upgrade(upgrade);
  }
  return db;
}
