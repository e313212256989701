import { expect, test } from 'vitest';
import { minutesUntil } from '../../../src/sources/jobs/next-alarm.ts';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;

test.each([
  ['long overdue', -YEAR, 0.5],
  ['due now', 0, 0.5],
  ['due sooner than any alarm rings', 6_000, 0.5],
  ['due in ten minutes', 10 * MINUTE, 10],
  ['due tomorrow: the clock is looked at before', 24 * 60 * MINUTE, 60],
  ['due in a year, by a clock that was put back', YEAR, 60],
  ['due at no time there is', Number.NaN, 60],
])('%s', (_, ahead, minutes) => {
  expect(minutesUntil(1e12 + ahead, 1e12)).toBe(minutes);
});
