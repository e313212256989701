import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK, docAt, headOf, pack, unpack } from '../../../src/library/index/packed.ts';
import { rangeOf } from '../../../src/library/index/places.ts';
import { checkOf, MOST_DOCS, prefixOf } from '../../../src/library/index/postings.ts';
import { hashAt, LAST_HASH, type Pair, postingsOf } from './pairs.ts';

const hash = fc.oneof(
  fc.integer({ min: 0, max: LAST_HASH }),
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: LAST_HASH - 40, max: LAST_HASH }),
);
const doc = fc.oneof(fc.integer({ min: 1, max: MOST_DOCS - 1 }), fc.integer({ min: 1, max: 9 }));
const pairs = fc.array(fc.tuple(hash, doc), { minLength: 1, maxLength: 600 });

const spread = (count: number) =>
  postingsOf(Array.from({ length: count }, (_, i): Pair => [hashAt(i), 1 + (i % 5000)]));

describe('a chunk', () => {
  test('gives back the postings it was made of', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const { head, blocks } = pack(postingsOf(all));
        expect(unpack(headOf(head), blocks)).toEqual(postingsOf(all));
      }),
    );
    const many = spread(3 * BLOCK + 5);
    const { head, blocks } = pack(many);
    expect(blocks).toHaveLength(4);
    expect(unpack(headOf(head), blocks)).toEqual(many);
  });

  test('tells where each hash stands, and that others do not', () => {
    fc.assert(
      fc.property(pairs, hash, (all, other) => {
        const packed = pack(postingsOf(all));
        const head = headOf(packed.head);
        for (const wanted of new Set([...all.map(([one]) => one), other])) {
          const range = rangeOf(head, prefixOf(wanted), 1000) ?? { from: 0, to: 0 };
          const docs: number[] = [];
          for (let i = range.from; i < range.to; i++) {
            const found = docAt(head, packed.blocks[0]!, i, checkOf(wanted));
            if (found !== null) docs.push(found);
          }
          const carriers = all.filter(([one]) => one === wanted).map(([, carrier]) => carrier);
          expect(docs).toEqual(carriers.sort((a, b) => a - b));
        }
      }),
    );
  });

  test('holds no prefix beside those it was made of', () => {
    const many = spread(20_000);
    const head = headOf(pack(many).head);
    const held = Array.from({ length: 20_000 }, (_, i) => prefixOf(hashAt(i)));
    expect(held.every((prefix) => rangeOf(head, prefix, 1) !== null)).toBe(true);
    const known = new Set(held);
    const others = held.map((prefix) => (prefix + 1) >>> 0).filter((prefix) => !known.has(prefix));
    expect(others.every((prefix) => rangeOf(head, prefix, 1) === null)).toBe(true);
  });

  test('gives no more of a hash that very many carry than it was asked for', () => {
    const all = postingsOf(Array.from({ length: 500 }, (_, i): Pair => [i < 100 ? i : 4_000_000_000, i + 1]));
    const range = rangeOf(headOf(pack(all).head), prefixOf(4_000_000_000), 64)!;
    expect(range.to - range.from).toBe(64);
  });

  test('takes about as many bits as its postings hold: 35 for a hash among 2^36 and a number below 5,000', () => {
    const many = spread(100_000);
    const { head, blocks } = pack(many);
    const bytes = head.length + blocks.reduce((sum, block) => sum + block.length, 0);
    // log2(2^32 / 100,000) for where a prefix stands, 2.7 for its code, 4 for the rest of the hash, 13 for the number.
    expect((bytes * 8) / many.length).toBeLessThan(35);
  });

  test('that is damaged is refused, or gives other postings, but never hangs', () => {
    const { head, blocks } = pack(spread(500));
    expect(() => headOf(head.slice(0, 5))).toThrow(RangeError);
    expect(() => headOf(head.slice(0, 20))).toThrow(RangeError);
    expect(() => unpack(headOf(head), [])).toThrow(RangeError);
    expect(() => unpack(headOf(head), [blocks[0]!.slice(0, 10)])).toThrow(RangeError);
    fc.assert(
      fc.property(fc.nat({ max: head.length - 1 }), fc.integer({ min: 0, max: 255 }), hash, (at, byte, asked) => {
        const other = head.slice();
        other[at] = byte;
        try {
          const damaged = headOf(other);
          const range = rangeOf(damaged, prefixOf(asked), 64);
          expect((range?.to ?? 0) - (range?.from ?? 0)).toBeLessThanOrEqual(64);
          expect(unpack(damaged, blocks).length).toBeLessThan(2 ** 24);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
