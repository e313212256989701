import { expect, test } from 'vitest';
import { indexCache } from '../../../src/library/index/cache.ts';
import { locate, mayHold } from '../../../src/library/index/lookup.ts';
import { posting } from '../../../src/library/index/postings.ts';
import { writeSegment } from '../../../src/library/index/segments.ts';
import { memoryStore } from '../../../src/library/memory-store.ts';

test('a segment too large to be held in memory is asked by reading, and gives the same answers', async () => {
  const store = memoryStore();
  const cache = indexCache(store);
  const docs = Array.from({ length: 500 }, (_, i) => i + 1);
  const hashAt = (i: number) => Math.imul(i + 1, 0x9e3779b1) >>> 0;
  const postings = Float64Array.from({ length: 70_000 }, (_, i) => posting(hashAt(i), docs[i % 500]!)).sort();
  await store.write(() => writeSegment(store, docs, postings));
  await store.read(async () => {
    const held = await cache.snapshot();
    const large = { ...held, segments: held.segments.map((segment) => ({ ...segment, heads: null })) };
    const asked = [...Array.from({ length: 300 }, (_, i) => hashAt(i * 233)), 7, 0xffffffff];
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
