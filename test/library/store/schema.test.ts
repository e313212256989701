import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { database, SCHEMAS } from '../../../src/library/store/schema.ts';
import { invented } from '../invented.ts';

/** Names of the tables that are there once all schemas have been gone through. */
function tablesNow(): string[] {
  const tables = Object.assign({}, ...SCHEMAS.map((schema) => schema.tables)) as Record<string, string | null>;
  return Object.keys(tables).filter((name) => tables[name] !== null);
}

test('versions rise, and every table of the newest schema is there', async () => {
  expect(SCHEMAS.map((s) => s.version)).toEqual([...SCHEMAS.keys()].map((i) => i + 1));
  const library = await openLibrary({ name: 'tables' });
  library.close();
  const db = database('tables');
  await db.open();
  expect(db.tables.map((t) => t.name).sort()).toEqual(tablesNow().sort());
  db.close();
});

test('a database of an earlier schema comes to the newest with its rows', async () => {
  const early = database('early', [{ version: 0.1, tables: { jobs: 'id', reports: 'id' } }]);
  await early.open();
  await early
    .table('jobs')
    .add({ id: 'j', kind: 'feed', data: null, due: '2026-01-01T00:00:00.000Z', attempts: 0, leased: '' });
  early.close();
  const library = await openLibrary({ name: 'early' });
  expect(await library.jobs.list({ now: '2026-01-01T00:00:00.000Z' })).toMatchObject([{ id: 'j', kind: 'feed' }]);
  expect((await library.add(invented(1))).fresh).toBe(true);
  library.close();
});

test('a Library of version 1 comes to the newest schema and loses nothing', async () => {
  const library = await openLibrary({ name: 'first' });
  await library.addAll(Array.from({ length: 30 }, (_, n) => ({ ...invented(n), title: n ? `Story ${30 - n}` : null })));
  const due = '2026-01-01T00:00:00.000Z';
  await library.jobs.put({ id: 'j', kind: 'feed', data: null, due }, due);
  let before = '';
  for await (const line of library.exportAll()) before += line;
  library.close();
  const rows = await asVersion1('first');
  expect(rows.every((row) => !('byTitle' in row))).toBe(true);
  const upgraded = await openLibrary({ name: 'first' });
  let after = '';
  for await (const line of upgraded.exportAll()) after += line;
  expect(after).toBe(before);
  expect(await upgraded.count()).toBe(30);
  while (await upgraded.upkeep());
  expect((await upgraded.add(invented(7))).fresh).toBe(false);
  expect((await upgraded.add(invented(31))).fresh).toBe(true);
  expect(await upgraded.jobs.list({ now: '2026-01-01T00:00:00.000Z' })).toHaveLength(1);
  expect((await upgraded.candidates(wordsOf(invented(7).text)))[0]?.title).toBe('Story 23');
  const page = await upgraded.rows({ offset: 0, limit: 31, sort: { by: 'title' } });
  expect(page.rows.slice(0, 2).map((row) => row.title)).toEqual(['Story 1', 'Story 10']);
  expect(page.rows.at(-1)?.title).toBeNull();
  upgraded.close();
});

/** Write a database anew as version 1 had it: texts apart, three counters, an index of another kind. */
async function asVersion1(name: string): Promise<Record<string, unknown>[]> {
  const now = database(name);
  await now.open();
  const held = new Map(await Promise.all(now.tables.map(async (t) => [t.name, await t.toArray()] as const)));
  now.close();
  await Dexie.delete(name);
  const early = database(name, SCHEMAS.slice(0, 1));
  await early.open();
  const rows = held.get('originals')!;
  held.set(
    'texts',
    rows.map(({ doc, text }) => ({ doc, text })),
  );
  held.set('meta', [{ key: 'originals', value: rows.length }]);
  held.set('segments', [{ level: 0, state: 'live', chunks: 1, dead: [] }]);
  for (const row of rows) for (const key of ['text', 'byPublished', 'byTitle', 'byPublisher']) delete row[key];
  for (const table of early.tables) await table.bulkAdd(held.get(table.name) ?? []);
  early.close();
  return rows;
}

test('the next schema will find the rows of this one, and can change them', async () => {
  const library = await openLibrary({ name: 'next' });
  const { id } = await library.add(invented(1));
  library.close();
  const next = database('next', [
    ...SCHEMAS,
    {
      version: SCHEMAS.length + 1,
      tables: { originals: '++doc, &id, *keys, added, publisher' },
      upgrade: (t) => t.table('originals').toCollection().modify({ seen: 1 }),
    },
  ]);
  await next.open();
  expect(await next.table('originals').where('publisher').equals('The Invented Paper').toArray()).toMatchObject([
    { id, seen: 1 },
  ]);
  next.close();
});

test('a Library of a newer Quotient is left alone', async () => {
  const newer = new Dexie('newer');
  newer.version(99).stores({ originals: '++doc, &id, *keys, added', wonders: 'id' });
  await newer.open();
  await newer.table('wonders').add({ id: 1 });
  newer.close();
  await expect(openLibrary({ name: 'newer' })).rejects.toMatchObject({ name: 'LibraryError', code: 'newer' });
  await newer.open();
  expect(await newer.table('wonders').count()).toBe(1);
  expect(newer.backendDB().version).toBe(990);
  newer.close();
});

test('two contexts see each other’s changes; one that a newer schema wants gone says that it is closed', async () => {
  const [first, second] = [await openLibrary({ name: 'two' }), await openLibrary({ name: 'two' })];
  expect(await second.candidates(wordsOf(invented(1).text))).toEqual([]);
  const { id } = await first.add(invented(1));
  expect((await second.candidates(wordsOf(invented(1).text))).map((o) => o.id)).toEqual([id]);
  await second.remove([id]);
  expect(await first.candidates(wordsOf(invented(1).text))).toEqual([]);
  const newer = new Dexie('two');
  newer.version(99).stores({});
  await newer.open();
  newer.close();
  await expect(first.count()).rejects.toMatchObject({ name: 'LibraryError', code: 'closed' });
  second.close();
  await expect(second.add(invented(2))).rejects.toMatchObject({ code: 'closed' });
});

test('one whose database the browser has closed goes on, with what was stored', async () => {
  const opening = vi.spyOn(indexedDB, 'open');
  const library = await openLibrary({ name: 'shut' });
  const { id } = await library.add(invented(1));
  const open = opening.mock.results.map(({ value }) => (value as IDBOpenDBRequest).result);
  opening.mockRestore();
  for (const each of open) forceCloseDatabase(each as never);
  expect((await library.get(id))?.title).toBe('Story 1');
  expect((await library.candidates(wordsOf(invented(1).text))).map((o) => o.id)).toEqual([id]);
  expect(await library.add(invented(2))).toMatchObject({ fresh: true });
  expect(await library.count()).toBe(2);
});

test('one whose database was deleted says that it is closed, and can be opened anew', async () => {
  const closed = vi.fn();
  const library = await openLibrary({ name: 'deleted', closed });
  await library.add(invented(1));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('deleted').onsuccess = resolve;
  });
  expect(closed).toHaveBeenCalledOnce();
  await expect(library.count()).rejects.toMatchObject({ name: 'LibraryError', code: 'closed' });
  const anew = await openLibrary({ name: 'deleted' });
  expect(await anew.count()).toBe(0);
  expect(await anew.add(invented(1))).toMatchObject({ fresh: true });
});

describe('one that the browser has closed and does not let be opened again', () => {
  const fails = () => {
    const request = { error: new DOMException('Internal error opening backing store.', 'UnknownError') };
    queueMicrotask(() =>
      (request as never as IDBOpenDBRequest).onerror?.({
        target: request,
        preventDefault() {},
        stopPropagation() {},
      } as never),
    );
    return request as never;
  };
  const shutFor = async (name: string) => {
    const closed = vi.fn();
    const opening = vi.spyOn(indexedDB, 'open');
    const library = await openLibrary({ name, closed });
    await library.add(invented(1));
    const open = opening.mock.results.map(({ value }) => (value as IDBOpenDBRequest).result);
    opening.mockImplementation(fails);
    for (const each of open) forceCloseDatabase(each as never);
    return { library, closed, letOpen: () => opening.mockRestore() };
  };

  test('says so at once, so that another is opened when it can be, with all that was stored', async () => {
    const { library, closed, letOpen } = await shutFor('shut for long');
    await expect(library.count()).rejects.toMatchObject({ code: 'unknown' });
    expect(closed).toHaveBeenCalledOnce();
    letOpen();
    expect(await (await openLibrary({ name: 'shut for long' })).count()).toBe(1);
  });

  test('is full where the browser has no room, whatever it says', async () => {
    const { library, letOpen } = await shutFor('shut and full');
    const estimate = async () => ({ usage: 1_897_427, quota: 1_897_427 });
    vi.stubGlobal('navigator', { storage: { estimate } });
    await expect(library.count()).rejects.toMatchObject({ code: 'full' });
    await expect(openLibrary({ name: 'shut and full' })).rejects.toMatchObject({ code: 'full' });
    vi.unstubAllGlobals();
    letOpen();
  });
});
