import { expect, test } from 'vitest';
import { indexCache } from '../../../src/library/index/cache.ts';
import { logRow } from '../../../src/library/index/log.ts';
import { locate, mayHold } from '../../../src/library/index/lookup.ts';
import { writeSegment } from '../../../src/library/index/segments.ts';
import { memoryStore } from '../../../src/library/store/memory.ts';
import { hashAt, LAST_HASH, type Pair, postingsOf } from './pairs.ts';

test('a segment too large to be held in memory is asked by reading, and gives the same answers', async () => {
  const store = memoryStore();
  const cache = indexCache(store);
  const docs = Array.from({ length: 500 }, (_, i) => i + 1);
  const pairs = Array.from({ length: 70_000 }, (_, i): Pair => [hashAt(i + 1), docs[i % 500]!]);
  await store.write(() => writeSegment(store, docs, postingsOf(pairs)));
  await store.read(async () => {
    const held = await cache.snapshot();
    const large = { ...held, segments: held.segments.map((segment) => ({ ...segment, heads: null })) };
    const asked = [...Array.from({ length: 300 }, (_, i) => hashAt(1 + i * 233)), 7, LAST_HASH];
    const [near, far] = [await locate(held, asked), await locate(large, asked)];
    expect(far.hashes).toEqual(near.hashes);
    expect(near.hashes).toHaveLength(300);
    const found = await near.resolve(near.hashes);
    expect(await far.resolve(far.hashes)).toEqual(found);
    for (let i = 0; i < 300; i++) expect(found.get(asked[i]!)).toEqual([docs[(i * 233) % 500]]);
    // What is not in memory may hold anything: the database is asked then.
    expect([mayHold(held, hashAt(5)), mayHold(held, 7), mayHold(large, 7)]).toEqual([true, false, true]);
  });
});

test('a fingerprint that only begins as another does is not taken for it', async () => {
  const store = memoryStore();
  const cache = indexCache(store);
  const near = Array.from({ length: 16 }, (_, n): Pair => [hashAt(500) - (hashAt(500) % 16) + n, n + 1]);
  // Every second one is held: in a segment, and in the log.
  const held = near.filter((_, n) => n % 2 === 0);
  const [first, second] = [held.slice(0, 4), held.slice(4)];
  const docsOf = (pairs: readonly Pair[]) => pairs.map(([, doc]) => doc);
  await store.write(() =>
    Promise.all([
      writeSegment(store, docsOf(first), postingsOf(first)),
      store.log.put([
        logRow(
          docsOf(second),
          second.map(([hash]) => Float64Array.of(hash)),
          second.map(() => ''),
        ),
      ]),
    ]),
  );
  await store.read(async () => {
    const located = await locate(
      await cache.snapshot(),
      near.map(([hash]) => hash),
    );
    const found = await located.resolve(located.hashes);
    for (const [n, [hash, doc]] of near.entries()) expect(found.get(hash) ?? []).toEqual(n % 2 === 0 ? [doc] : []);
  });
});
