import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/engine/model.ts';
import { createLibrary } from '../../src/library/create.ts';
import { checkFormat } from '../../src/library/index/rebuild.ts';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { openLibrary } from '../../src/library/open.ts';
import { dexieStore } from '../../src/library/store/dexie.ts';
import type { Store } from '../../src/library/store/store.ts';
import { type Fault, failing } from './faults.ts';
import { invented } from './invented.ts';

const article = (n: number) => ({ ...invented(n, 24), id: `o${n}` });
const many = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => article(from + i));

let exported: string | null = null;
async function anExport(): Promise<string> {
  if (exported !== null) return exported;
  const source = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
  await source.addAll(many(200, 240));
  exported = '';
  for await (const line of source.exportAll()) exported += line;
  return exported;
}
async function* pieces(text: string) {
  for (let i = 0; i < text.length; i += 5000) yield text.slice(i, i + 5000);
}

/** What may be killed at any step, and which Originals it takes away. */
const works: [string, (library: Library, store: Store) => Promise<unknown>, string[]][] = [
  ['adding one', (library) => library.add(article(100)), []],
  ['adding few', (library) => library.addAll(many(100, 110)), []],
  ['adding many', (library) => library.addAll(many(100, 230)), []],
  ['a copy at another address', (library) => library.add({ ...invented(3, 24), url: 'https://mirror.example/3' }), []],
  ['removing', (library) => library.remove(['o3', 'o61']), ['o3', 'o61']],
  [
    'removing, and the upkeep it asks for',
    async (library) => {
      await library.remove(['o5']);
      while (await library.upkeep());
    },
    ['o5'],
  ],
  ['an import', async (library) => library.importAll(pieces(await anExport())), []],
  [
    'making the index anew',
    async (library, store) => {
      await store.write(() => store.meta.put([{ key: 'index-format', value: 'old' }]));
      await checkFormat(store);
      while (await library.upkeep());
    },
    [],
  ],
  ['a check that repairs', (library) => library.verify({ repair: true }), []],
  ['a Report', (library) => library.reports.put({ id: 'r', url: null } as Report, { at: '2026-03-01' }), []],
];
const faults: Fault[] = ['QuotaExceededError', 'AbortError', 'UnknownError'];

describe.each(works)('%s, killed at any step', { timeout: 120_000 }, (what, work, taken) => {
  test('leaves every Original that was acknowledged, none by half, and can be done again', async () => {
    let kills = 0;
    for (let nth = 0; ; nth++) {
      const name = `killed-${what}-${nth}`;
      (await openLibrary({ name })).close();
      const store = await dexieStore(name);
      const before = createLibrary(store);
      await before.addAll(many(0, 60));
      await before.addAll(many(60, 63));
      const faulty = failing(store, nth, faults[nth % 3]);
      const done = await work(createLibrary(faulty), faulty).then(
        () => true,
        (error: unknown) => error,
      );
      store.close();
      const after = await openLibrary({ name });
      while (await after.upkeep());
      expect(await after.verify(), `step ${nth}`).toMatchObject({ found: 0 });
      for (const { id } of many(0, 63)) {
        if (!taken.includes(id)) expect(await after.get(id), `${id} after step ${nth}`).not.toBeNull();
      }
      if (!faulty.failed()) {
        expect(done).toBe(true);
        after.close();
        break;
      }
      kills++;
      const again = await dexieStore(name);
      await work(createLibrary(again), again);
      while (await createLibrary(again).upkeep());
      expect(await after.verify(), `step ${nth}, again`).toMatchObject({ found: 0 });
      again.close();
      after.close();
    }
    expect(kills).toBeGreaterThan(what === 'a check that repairs' || what === 'a Report' ? 0 : 1);
  });
});
