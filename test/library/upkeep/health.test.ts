import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { createLibrary } from '../../../src/library/create.ts';
import type { Health } from '../../../src/library/health.ts';
import { checkFormat } from '../../../src/library/index/rebuild.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { dexieStore } from '../../../src/library/store/dexie.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { invented } from '../invented.ts';

let databases = 0;
const now = () => '2026-03-01T00:00:00.000Z';
async function filled(): Promise<{ name: string; store: Store; library: Library }> {
  const name = `health-${databases++}`;
  (await openLibrary({ name })).close();
  const store = await dexieStore(name);
  const library = createLibrary(store, { now });
  await library.addAll(Array.from({ length: 300 }, (_, n) => ({ ...invented(n, 40), id: `o${n}` })));
  for (let n = 300; n < 305; n++) await library.add({ ...invented(n, 40), id: `o${n}` });
  return { name, store, library };
}

describe('health', () => {
  test('tells counts, bytes, dates, and that nothing was checked yet', async () => {
    const { library } = await filled();
    expect(await library.health()).toEqual<Health>({
      counts: { originals: 305, reports: 0, jobs: 0 },
      bytes: { texts: expect.any(Number), index: expect.any(Number), catalogue: expect.any(Number), rests: 0 },
      oldest: now(),
      newest: now(),
      index: { segments: expect.any(Number), waiting: 5 },
      rebuilding: null,
      check: null,
      space: null,
    });
  });

  test.each([
    [799, false],
    [800, true],
  ])('says at four fifths that space runs short (%i of 1000: %s)', async (usage, isLow) => {
    const { store } = await filled();
    const library = createLibrary(store, { space: async () => ({ usage, quota: 1000, persisted: true }) });
    expect((await library.health()).space).toEqual({ usage, quota: 1000, persisted: true, isLow });
  });

  test('does without a browser that does not tell', async () => {
    const { store } = await filled();
    const library = createLibrary(store, { space: () => Promise.reject(new Error('no')) });
    expect((await library.health()).space).toBeNull();
  });
});

describe('a check', () => {
  test('of a whole Library finds nothing, and is remembered', async () => {
    const { library } = await filled();
    const seen: number[] = [];
    const check = await library.verify({ onProgress: (done) => seen.push(done) });
    expect(check).toEqual({ at: now(), originals: 305, damage: [], found: 0, repaired: false });
    expect(seen.at(-1)).toBe(305);
    expect((await library.health()).check).toEqual(check);
  });

  const harms: [string, string, (store: Store) => Promise<unknown>][] = [
    ['a missing part of the index', 'index', async (store) => store.blocks.delete([(await store.blocks.keys())[0]!])],
    ['a missing segment', 'index', async (store) => store.segments.delete([(await store.segments.keys())[0]!])],
    ['a log that is gone', 'index', (store) => store.log.clear()],
    ['a catalogue that is gone', 'catalogue', (store) => store.catalogue.clear()],
    [
      'sums that are wrong',
      'counts',
      async (store) => {
        const [state] = (await store.meta.all()).filter((row) => row.key === 'state');
        await store.meta.put([{ key: 'state', value: { ...(state!.value as object), originals: 7 } }]);
      },
    ],
    [
      'a text that cannot be read',
      'text',
      async (store) => {
        const [record] = await store.originals.where('id', ['o9']);
        await store.originals.put([{ ...record!, text: new Uint8Array([7, 7, 7]) }]);
      },
    ],
  ];
  test.each(harms)('tells of %s, and puts it right', async (_, kind, harm) => {
    const { name, store } = await filled();
    await store.write(async () => {
      await harm(store);
    });
    const library = createLibrary(store, { now });
    const told = await library.verify();
    expect(told.damage.map((one) => one.kind)).toContain(kind);
    expect(told.repaired).toBe(false);
    if (kind === 'text') expect(told.damage[0]).toMatchObject({ id: 'o9', title: 'Story 9' });
    expect((await library.verify({ repair: true })).repaired).toBe(true);
    while (await library.upkeep());
    library.close();
    const again = await openLibrary({ name, now });
    expect(await again.verify()).toMatchObject({ found: 0, originals: kind === 'text' ? 304 : 305 });
    expect((await again.candidates(wordsOf(invented(4, 40).text)))[0]?.id).toBe('o4');
    expect((await again.candidates(wordsOf(invented(303, 40).text)))[0]?.id).toBe('o303');
    again.close();
  });
});

test('a look-up that meets a damaged index says so once, and the index is made anew from the texts', async () => {
  const { store, library } = await filled();
  await store.write(() => store.blocks.clear());
  const words = wordsOf(invented(4, 40).text);
  await expect(library.candidates(words)).rejects.toMatchObject({ code: 'damaged', message: /no original is lost/ });
  while (await library.upkeep());
  expect((await library.candidates(words))[0]?.id).toBe('o4');
  expect((await library.health()).rebuilding).toBeNull();
});

test('an index that is being made anew tells how far it is, and takes in what comes meanwhile', async () => {
  const name = `anew-${databases++}`;
  const library = await openLibrary({ name });
  await library.addAll(Array.from({ length: 700 }, (_, n) => invented(n, 20)));
  library.close();
  const store = await dexieStore(name);
  await store.write(() => store.meta.put([{ key: 'index-format', value: 'of long ago' }]));
  await checkFormat(store);
  const opened = createLibrary(store);
  expect((await opened.health()).rebuilding).toEqual({ done: 0, total: 700 });
  expect((await opened.addAll([invented(5, 20), invented(900, 20)])).added).toBe(1);
  while (await opened.upkeep());
  for (const n of [5, 650, 900]) {
    expect((await opened.candidates(wordsOf(invented(n, 20).text)))[0]?.title).toBe(`Story ${n}`);
  }
  expect(await opened.verify()).toMatchObject({ found: 0, originals: 701 });
  opened.close();
});
