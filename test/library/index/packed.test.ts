import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK, docAt, headOf, pack, unpack } from '../../../src/library/index/packed.ts';
import { rangeOf } from '../../../src/library/index/places.ts';
import { docOfPosting, hashOfPosting, MOST_DOCS, posting } from '../../../src/library/index/postings.ts';

const sorted = (pairs: readonly (readonly [number, number])[]) =>
  Float64Array.from(pairs, ([hash, doc]) => posting(hash, doc)).sort();
const hash = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.integer({ min: 0, max: 40 }),
  fc.constant(0xffffffff),
);
const doc = fc.oneof(fc.integer({ min: 1, max: MOST_DOCS - 1 }), fc.integer({ min: 1, max: 9 }));
const postings = fc.array(fc.tuple(hash, doc), { minLength: 1, maxLength: 600 }).map(sorted);

/** As if drawn by a generator: no two alike, spread over all. */
const spread = (count: number) =>
  sorted(Array.from({ length: count }, (_, i) => [Math.imul(i, 0x9e3779b1) >>> 0, 1 + (i % 5000)]));

describe('a chunk', () => {
  test('gives back the postings it was made of', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const { head, blocks } = pack(all);
        expect(unpack(headOf(head), blocks)).toEqual(all);
      }),
    );
    const many = spread(3 * BLOCK + 5);
    const { head, blocks } = pack(many);
    expect(blocks).toHaveLength(4);
    expect(unpack(headOf(head), blocks)).toEqual(many);
  });

  test('tells where each hash stands, and that others do not', () => {
    fc.assert(
      fc.property(postings, hash, (all, other) => {
        const packed = pack(all);
        const head = headOf(packed.head);
        for (const wanted of new Set([...Array.from(all, hashOfPosting), other])) {
          const range = rangeOf(head, wanted, 1000) ?? { from: 0, to: 0 };
          const docs: number[] = [];
          for (let i = range.from; i < range.to; i++) docs.push(docAt(head, packed.blocks[0]!, i));
          expect(docs).toEqual([...all].filter((p) => hashOfPosting(p) === wanted).map(docOfPosting));
        }
      }),
    );
  });

  test('gives no more of a hash that very many carry than it was asked for', () => {
    const all = sorted(Array.from({ length: 500 }, (_, i) => [i < 100 ? i : 4_000_000_000, i + 1]));
    const range = rangeOf(headOf(pack(all).head), 4_000_000_000, 64)!;
    expect(range.to - range.from).toBe(64);
  });

  test('takes about as many bits as its postings hold: 27 for a hash among 2^32 and a number below 5,000', () => {
    const many = spread(100_000);
    const { head, blocks } = pack(many);
    const bytes = head.length + blocks.reduce((sum, block) => sum + block.length, 0);
    // log2(2^32 / 100,000) for the gap, 1.5 for its code, 13 for the number, 0.75 for the places to begin at.
    expect((bytes * 8) / many.length).toBeLessThan(31);
  });

  test('that is damaged is refused, or gives other postings, but never hangs', () => {
    const { head, blocks } = pack(spread(500));
    expect(() => headOf(head.slice(0, 5))).toThrow(RangeError);
    expect(() => headOf(head.slice(0, 20))).toThrow(RangeError);
    expect(() => unpack(headOf(head), [])).toThrow(RangeError);
    expect(() => unpack(headOf(head), [blocks[0]!.slice(0, 10)])).toThrow(RangeError);
    fc.assert(
      fc.property(fc.nat({ max: head.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const other = head.slice();
        other[at] = byte;
        try {
          expect(unpack(headOf(other), blocks).length).toBeLessThan(2 ** 24);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
