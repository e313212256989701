import { expect, test } from 'vitest';
import { fuzzTexts } from './fuzz.ts';

test('texts of a few pieces without end are judged, in time that grows as they do; `npm run fuzz` judges two thousand', {
  timeout: 120_000,
}, () => {
  const { read, wrong } = fuzzTexts(40, 1);
  expect(wrong).toEqual([]);
  expect(read).toBe(40);
});
