import { expect, test } from 'vitest';
import { fuzzLists } from './fuzz.ts';

test('mutated lists are read or refused; `npm run fuzz` reads fifty thousand', () => {
  const { read, refused, wrong } = fuzzLists(1_500, 1);
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(500);
});
