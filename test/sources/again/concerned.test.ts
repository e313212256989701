import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/engine/model.ts';
import { concernOf, foundSince, newestOfEachPage } from '../../../src/sources/again/concerned.ts';
import { reportOf } from '../../ui/reports.ts';

const words = (from: number) => Array.from({ length: 200 }, (_, i) => `word${from + i}`).join(' ');
const ORIGINAL = {
  id: 'o1',
  url: 'https://wire.example/ferry',
  addresses: [],
  publisher: 'Meridian Wire',
  text: words(0),
};
const domainOf = (url: string) => (url.startsWith('https://wire.example') ? 'wire.example' : null);
const page = (text: string, url = 'https://lantern.example/a') => {
  const report = reportOf({ url });
  return { ...report, candidates: [], article: { ...report.article, text } };
};
const candidate = (publisher: string | null, url: string | null): Candidate => ({
  ...{ id: 'c', publisher, url, why: 'credit', quotation: null, sentence: null },
});

describe('a page that was read is judged again where an original came in', () => {
  test.each([
    ['that it shares words with', page(`Our own words first. ${words(60)}`), true],
    ['whose publisher it credits by name', { ...page('Own.'), candidates: [candidate('meridian wire', null)] }, true],
    [
      'whose publisher it links',
      { ...page('Own.'), candidates: [candidate(null, 'https://www.wire.example/x')] },
      true,
    ],
  ])('%s', (_, report, expected) => {
    expect(concernOf([ORIGINAL], domainOf).concerns(report)).toBe(expected);
  });

  test.each([
    ['of another matter', page(words(5_000))],
    ['that is the page itself', page(words(0), 'https://wire.example/ferry?utm_source=feed')],
    ['whose publisher is not the one it credits', { ...page('Own.'), candidates: [candidate('Harbour Times', null)] }],
  ])('but not one %s', (_, report) => {
    expect(concernOf([ORIGINAL], domainOf).concerns(report)).toBe(false);
  });

  test('once, however often it was read', () => {
    const read = (id: string, url: string | null) => ({ id, url });
    const reports = [read('3', 'https://a.example/x?utm_source=y'), read('2', 'https://a.example/x'), read('1', null)];
    expect(newestOfEachPage([...reports, read('0', null)]).map(({ id }) => id)).toEqual(['3', '1', '0']);
  });

  test('and what is told is what came in, not what was known', () => {
    const [before, after] = [page('a'), page('a')];
    const original = (id: string) => ({ ...reportOf().originals[0]!, id });
    const known = { ...before, originals: [original('o0')] };
    const now = { ...after, originals: [original('o0'), original('o1'), original('o2')] };
    expect(foundSince(known, now)).toEqual(['o1', 'o2']);
  });
});
