import { describe, expect, it } from 'vitest';
import { archivedOn } from '../../../src/engine/report/archived.ts';

describe('the day of the web archive’s copy', () => {
  it.each([
    ['stands in its address', ['https://web.archive.org/web/20261003120000id_/https://post.com/a'], '2026-10-03'],
    ['wherever that stands among others', ['https://post.com/b', 'http://c.com/web/20261003120000id_/x'], '2026-10-03'],
    ['is unknown of a page that is no copy', ['https://post.com/web/20261003/a'], null],
    ['is unknown where there is no address', [], null],
  ])('%s', (_, addresses, day) => {
    expect(archivedOn(addresses)).toBe(day);
  });
});
