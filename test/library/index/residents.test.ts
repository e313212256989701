import { expect, test } from 'vitest';
import { residentBlocks } from '../../../src/library/index/residents.ts';
import { deleteParts, writeSegment } from '../../../src/library/index/segments.ts';
import { memoryStore } from '../../../src/library/store/memory.ts';
import { partKey, type Store } from '../../../src/library/store/store.ts';
import { hashAt, type Pair, postingsOf } from './pairs.ts';

async function segmentsOf(store: Store) {
  const all = await store.segments.all();
  return all.map(({ segment, firsts, bytes, headBytes }) => ({
    segment: segment!,
    firsts,
    blockBytes: bytes - headBytes,
  }));
}

/** A segment of so many postings, spread over all hashes. */
async function write(store: Store, count: number) {
  const pairs = Array.from({ length: count }, (_, i): Pair => [hashAt(i + 1), 1 + (i % 900)]);
  await store.write(() => writeSegment(store, [1, 900], postingsOf(pairs)));
}

const heldOf = async (store: Store, residents: ReturnType<typeof residentBlocks>) =>
  (await store.blocks.all()).filter(({ key }) => residents.get(key));

test('blocks of a small index are all held, as they are stored', async () => {
  const store = memoryStore();
  await write(store, 90_000);
  await write(store, 3_000);
  const residents = residentBlocks(store);
  await residents.settle(await segmentsOf(store));
  const all = await store.blocks.all();
  expect((await heldOf(store, residents)).length).toBe(all.length);
  for (const { key, bytes } of all) expect(residents.get(key)).toEqual(bytes);
  expect(residents.bytes()).toBe(all.reduce((sum, { bytes }) => sum + bytes.length, 0));
});

test('of a larger one as many as there is room for, the lowest hashes of every segment', async () => {
  const store = memoryStore();
  await write(store, 290_000);
  await write(store, 290_000);
  const segments = await segmentsOf(store);
  const half = segments.reduce((sum, { blockBytes }) => sum + blockBytes, 0) / 2;
  const residents = residentBlocks(store, half);
  await residents.settle(segments);
  expect(residents.bytes()).toBeLessThanOrEqual(half);
  expect(residents.bytes()).toBeGreaterThan(half * 0.8);
  for (const { segment } of segments) expect(residents.get(partKey(segment, 0))).toBeDefined();
});

test('what is of no segment any more is let go, and room is made for others', async () => {
  const store = memoryStore();
  await write(store, 290_000);
  const [old] = await segmentsOf(store);
  const residents = residentBlocks(store, old!.blockBytes);
  await residents.settle([old!]);
  await write(store, 290_000);
  await residents.settle(await segmentsOf(store));
  expect(residents.bytes()).toBeLessThanOrEqual(old!.blockBytes);
  await deleteParts(store, old!.segment);
  await store.segments.delete([old!.segment]);
  await residents.settle(await segmentsOf(store));
  expect((await heldOf(store, residents)).length).toBe((await store.blocks.all()).length);
  expect(residents.get(partKey(old!.segment, 0))).toBeUndefined();
});

test('nothing is read twice', async () => {
  const store = memoryStore();
  await write(store, 90_000);
  let reads = 0;
  const counting = memoryStore({ ...store, read: (work) => store.read(() => work().finally(() => void reads++)) });
  const residents = residentBlocks(counting);
  const segments = await segmentsOf(store);
  await Promise.all([residents.settle(segments), residents.settle(segments)]);
  const once = reads;
  await residents.settle(segments);
  expect(once).toBeGreaterThan(0);
  expect(reads).toBe(once);
});
