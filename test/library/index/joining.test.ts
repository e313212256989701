import { expect, test } from 'vitest';
import { indexCache } from '../../../src/library/index/cache.ts';
import { locate } from '../../../src/library/index/lookup.ts';
import { beginRebuild } from '../../../src/library/index/rebuild.ts';
import { writeSegment } from '../../../src/library/index/segments.ts';
import { dexieStore } from '../../../src/library/store/dexie.ts';
import { memoryStore } from '../../../src/library/store/memory.ts';
import type { Store } from '../../../src/library/store/store.ts';
import { upkeepStep } from '../../../src/library/upkeep/upkeep.ts';
import { hashAt, type Pair, postingsOf } from './pairs.ts';

const stores: [string, () => Promise<Store>][] = [
  ['in memory', async () => memoryStore()],
  ['in IndexedDB', () => dexieStore('joining')],
];

test.each(stores)(
  'segments of many chunks are joined in steps %s; all that is left out is what was removed',
  async (_, open) => {
    const store = await open();
    const cache = indexCache(store);
    const each = 300_000;
    const ownHash = (segment: number, i: number) => hashAt(segment * each + i);
    // One hash is carried by very many: its postings lie across the borders of chunks.
    const common = 0x800000000;
    for (let segment = 0; segment < 4; segment++) {
      const docs = Array.from({ length: each }, (_, i) => segment * each + i + 1);
      const pairs = docs.map((doc, i): Pair => [i % 3 ? ownHash(segment, i) : common, doc]);
      await store.write(() => writeSegment(store, docs, postingsOf(pairs)));
    }
    const [first] = await store.segments.all();
    await store.segments.put([{ ...first!, dead: [2] }]);
    let steps = 0;
    while (await upkeepStep(store)) steps++;
    expect(steps).toBeGreaterThan(4);
    const segments = await store.segments.all();
    expect(segments).toHaveLength(1);
    expect(segments[0]!.postings).toBe(4 * each - 1);
    // So many heads are one file.
    expect(segments[0]!.isFiled).toBe(true);
    expect(await store.chunks.count()).toBe(0);
    expect((await store.heads.all())[0]!.sizes).toHaveLength(segments[0]!.firsts.length);
    const asked = [
      [0, 1],
      [0, 2],
      [1, each - 2],
      [2, 70_000],
      [3, each - 1],
    ] as const;
    const hashes = asked.map(([segment, i]) => ownHash(segment, i));
    const look = () =>
      cache.files.retrying(() =>
        store.read(async () => {
          const located = await locate(await cache.snapshot(), [...hashes, common, 12345]);
          return located.resolve(located.hashes);
        }),
      );
    const found = await look();
    for (const [n, [segment, i]] of asked.entries()) {
      const isDead = segment === 0 && i === 1;
      const wanted = i % 3 && !isDead ? segment * each + i + 1 : undefined;
      if (i % 3) expect(found.get(hashes[n]!)?.[0]).toBe(wanted);
    }
    expect(found.get(common)).toHaveLength(64);
    // A segment made of it reads the file; one whose file is gone is told of.
    await store.write(() => store.segments.put([{ ...segments[0]!, dead: [3] }]));
    while (await upkeepStep(store));
    expect((await store.segments.all())[0]!.postings).toBe(4 * each - 2);
    await store.write(async () => {
      await store.heads.clear();
      cache.forget();
    });
    await expect(look()).rejects.toThrow(/heads of a segment/);
  },
);

test('where a file cannot be read, none is made any more', async () => {
  const store: Store = { ...memoryStore(), readFile: () => Promise.reject(new DOMException('', 'NotReadableError')) };
  const cache = indexCache(store);
  const segmentOf = async (from: number) => {
    const docs = Array.from({ length: 250_000 }, (_, i) => from + i);
    await store.write(() => writeSegment(store, docs, postingsOf(docs.map((doc): Pair => [hashAt(doc), doc]))));
  };
  const filed = async () => (await store.segments.all()).map((segment) => segment.isFiled);
  for (let n = 0; n < 4; n++) await segmentOf(1 + n * 250_000);
  while (await upkeepStep(store));
  expect(await filed()).toEqual([true]);
  const look = () => cache.files.retrying(() => store.read(async () => locate(await cache.snapshot(), [1, 2])));
  await expect(look()).rejects.toThrow(/cannot be read/);
  // As a look-up of the Library does: the index is begun anew.
  await beginRebuild(store);
  for (let n = 0; n < 4; n++) await segmentOf(1 + n * 250_000);
  while (await upkeepStep(store));
  expect(await filed()).toEqual([false]);
  expect((await look()).hashes).toEqual([]);
});

test('a file that was found a while ago and is gone tells of no damage', async () => {
  const whole = memoryStore();
  let isGone = false;
  let reads = 0;
  const readFile: Store['readFile'] = (file) => {
    reads++;
    return isGone ? Promise.reject(new DOMException('', 'NotFoundError')) : whole.readFile(file);
  };
  const store: Store = { ...whole, readFile };
  for (let n = 0; n < 4; n++) {
    const docs = Array.from({ length: 250_000 }, (_, i) => 1 + n * 250_000 + i);
    await store.write(() => writeSegment(store, docs, postingsOf(docs.map((doc): Pair => [hashAt(doc), doc]))));
  }
  while (await upkeepStep(store));
  const cache = indexCache(store);
  await store.read(() => cache.foresee());
  // Nothing was read that need not be: what foresees may be about to do nothing else.
  expect(reads).toBe(0);
  isGone = true;
  const reading = cache.files.read();
  isGone = false;
  await reading;
  const look = () => cache.files.retrying(() => store.read(async () => locate(await cache.snapshot(), [hashAt(7)])));
  expect((await look()).hashes).toEqual([hashAt(7)]);
  expect(reads).toBe(2);
  expect(await store.read(() => store.meta.get('no-files'))).toBeUndefined();
});
