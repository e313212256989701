import { FINGERPRINT_BITS } from '../../../src/engine/reuse/fingerprints.ts';
import { sortedPostings } from '../../../src/library/index/postings.ts';
import { chunkSize, emptySegment, partsOf } from '../../../src/library/index/segments.ts';
import { countChange } from '../../../src/library/store/counters.ts';
import { dexieStore } from '../../../src/library/store/dexie.ts';
import type { SegmentRecord, Store } from '../../../src/library/store/store.ts';
import { seeded } from '../texts/articles.ts';

/** Fingerprints of a text of 640 words. */
const PRINTS = 181;
/** Shares of the texts in the segments that a Library of that size would have. */
const SHARES = [0.75, 0.19, 0.06];
/** Postings made and written at once. */
const PIECE = 1_000_000;
/** Numbers given out: far behind those of the texts that are really there. */
const FIRST_DOC = 1_000_000;

/** Put the postings of so many texts into the index, made up: their hashes and numbers are drawn, and no texts are stored. */
export async function simulate(texts: number): Promise<void> {
  const store = await dexieStore();
  for (const [i, share] of SHARES.entries()) await segmentOf(store, Math.round(texts * share), seeded(i + 1));
  store.close();
}

async function segmentOf(store: Store, texts: number, next: () => number): Promise<void> {
  const total = texts * PRINTS;
  const size = chunkSize(total);
  // A whole number of chunks at a time, so that none but the last is short.
  const most = Math.ceil(PIECE / size) * size;
  const empty = { ...emptySegment('building', FIRST_DOC, FIRST_DOC + texts - 1), postings: total };
  const [segment] = await store.write(() => store.segments.put([empty]));
  const firsts: number[] = [];
  let [bytes, headBytes] = [0, 0];
  for (let from = 0; from < total; from += most) {
    const count = Math.min(most, total - from);
    // Those of one piece stand behind those of the piece before.
    const hash = () => Math.floor(((from + next() * count) / total) * 2 ** FINGERPRINT_BITS);
    const all = Float64Array.from({ length: count }, hash);
    const docs = Array.from({ length: Math.ceil(count / PRINTS) }, () => FIRST_DOC + Math.floor(next() * texts));
    const hashes = docs.map((_, i) => all.subarray(i * PRINTS, (i + 1) * PRINTS));
    const parts = partsOf(segment!, sortedPostings(docs, hashes), firsts.length, size);
    firsts.push(...parts.firsts);
    bytes += parts.bytes;
    headBytes += parts.headBytes;
    await store.write(() => Promise.all([store.blocks.put(parts.blocks), store.chunks.put(parts.chunks)]));
  }
  const whole: SegmentRecord = {
    ...empty,
    segment: segment!,
    state: 'live',
    firsts: Uint32Array.from(firsts),
    bytes,
    headBytes,
  };
  await store.write(async () => {
    await store.segments.put([whole]);
    await countChange(store);
  });
}
