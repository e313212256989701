import { beforeAll, describe, expect, test } from 'vitest';
import { speakWith } from '../../src/ui/messages.ts';
import { apart, bytes, date, percent } from '../../src/ui/numbers.ts';
import { speakEnglish } from './speak-english.ts';

beforeAll(speakEnglish);

describe('shares', () => {
  test('English sets a no-break space before the sign', () => expect(percent(83)).toBe('83\u00a0%'));
  test('other languages write it their way', () => {
    speakWith({ locale: 'tr', message: () => '' });
    expect(percent(83)).toBe('%83');
    speakEnglish();
  });
});

describe('sizes', () => {
  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1500, '1.5 kB'],
    [48_000_000, '48 MB'],
    [1_000_000_000, '1 GB'],
  ])('%d is %s', (size, expected) => expect(bytes(size)).toBe(expected));
});

describe('dates', () => {
  test('a day without a time keeps its day wherever the reader is', () =>
    expect(date('2031-04-18')).toBe('Apr 18, 2031'));
  test('midnight is a day without a time', () => expect(date('2031-04-18T00:00:00Z')).toBe('Apr 18, 2031'));
  test('a time is shown where there is one', () => expect(date('2031-04-18T14:02:00Z')).toMatch(/Apr 1[789], 2031, /));
  test('Arabic names the month: its digits alone would stand in either order', () => {
    speakWith({ locale: 'ar', message: () => '' });
    expect(date('2031-04-18')).toBe('18 أبريل 2031');
    speakEnglish();
  });
  test.each([null, '', 'yesterday'])('%j is no date', (given) => expect(date(given)).toBeNull());
});

describe('how far apart two dates are', () => {
  test.each([
    ['2031-04-18T14:02:00Z', '2031-04-19T08:02:00Z', 'published 18 hours before this page'],
    ['2031-04-18T14:02:00Z', '2031-04-18T15:02:00Z', 'published 1 hour before this page'],
    ['2031-04-18T14:02:00Z', '2031-04-18T14:20:00Z', 'published within an hour of this page'],
    ['2031-04-19T08:02:00Z', '2031-04-18T14:02:00Z', 'published 18 hours after this page'],
    ['2031-04-10', '2031-04-19T08:02:00Z', 'published 9 days before this page'],
    ['2031-04-19', '2031-04-19T08:02:00Z', 'published on the same day as this page'],
    ['2031-04-19', null, null],
    ['soon', '2031-04-19', null],
  ])('%s and %s: %s', (original, page, expected) => expect(apart(original, page)).toBe(expected));
});
