import { describe, expect, test } from 'vitest';
import { settle, wrongIn } from '../../../scripts/trials/left.ts';

const held = (numbers: number[], damage = 0) => ({ damage, numbers, set: new Set(numbers) });

describe('what is left after a kill', () => {
  test('is right where all that was acknowledged is there, and more', () => {
    expect(wrongIn(held([1, 2, 3, 9]), new Set([1, 2, 3]), new Set([4]))).toEqual([]);
  });

  test.each<[string, Parameters<typeof wrongIn>, RegExp]>([
    ['one acknowledged is gone', [held([1, 3]), new Set([1, 2, 3]), new Set()], /1 acknowledged and lost, 2 first/],
    ['one that was removed is back', [held([1, 2]), new Set([1]), new Set([2])], /1 removed and come back/],
    ['one is there twice', [held([1, 2, 2]), new Set([1, 2]), new Set()], /1 twice/],
    ['a check finds damage', [held([1], 2), new Set([1]), new Set()], /2 of the Library damaged/],
  ])('is wrong where %s', (_, given, says) => {
    expect(wrongIn(...given).join()).toMatch(says);
  });

  test('of removals nobody heard of, those next in turn may be gone, no other', () => {
    const [present, gone] = [new Set([12, 13, 14, 15]), new Set([10, 11])];
    const now = held([13, 15]);
    settle(now, [10, 16], present, gone);
    expect([...gone]).toEqual([10, 11, 12]);
    expect(wrongIn(now, present, gone)).toEqual(['1 acknowledged and lost, 14 first']);
  });
});
