import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/engine/model.ts';
import type { Library } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { restOf } from '../../../src/library/page-rest.ts';
import { article } from '../../engine/invented.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary()],
  ['in IndexedDB', () => openLibrary({ name: `reports-${databases++}` })],
];
const report = (id: string, url: string | null) => ({ id, url }) as Report;
const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T00:00:00.000Z`;

describe.each(kinds)('Reports %s', (_, open) => {
  test('are kept by id, found by any spelling of the address, newest first', async () => {
    const { reports } = await open();
    await reports.put(report('a', 'https://a.example/1'), { at: day(1) });
    await reports.put(report('b', 'https://www.a.example/1?utm_source=x'), { at: day(3) });
    await reports.put(report('c', null), { at: day(2) });
    expect((await reports.get('a'))?.at).toBe(day(1));
    const versions = async (url: string) => (await reports.versions(url, { limit: 9 })).map((r) => r.id);
    expect(await versions('http://a.example/1#top')).toEqual(['b', 'a']);
    expect(await versions('https://a.example/2')).toEqual([]);
    expect(await versions('no address')).toEqual([]);
    expect((await reports.list()).map((r) => r.id)).toEqual(['b', 'c', 'a']);
    expect((await reports.list({ limit: 1 })).map((r) => r.id)).toEqual(['b']);
    await reports.put(report('a', 'https://a.example/1'), { at: day(9) });
    expect((await reports.list()).map((r) => r.id)).toEqual(['a', 'b', 'c']);
    await reports.remove(['a', 'nobody']);
    expect(await reports.get('a')).toBeNull();
    await reports.clear();
    expect(await reports.list()).toEqual([]);
  });

  test('of a page that is judged anew are kept only as long as the one before it was not deleted', async () => {
    const { reports } = await open();
    const put = (id: string, before: string | null) =>
      reports.put(report(id, 'https://a.example/1'), { at: day(1), before });
    expect(await put('a', null)).toBe(true);
    expect(await put('b', 'a')).toBe(true);
    await reports.clear();
    expect(await put('c', 'b')).toBe(false);
    expect(await put('d', 'c')).toBe(false);
    expect(await reports.count()).toBe(0);
  });

  test('of one site are found by its host, and nobody else’s with them', async () => {
    const { reports } = await open();
    const pages = [
      'https://a.example/',
      'https://www.a.example/2',
      'https://m.a.example/3?p=1',
      'https://a.example?p=2',
    ];
    const others = ['https://b.a.example/1', 'https://a.example.net/1', 'https://aa.example/1', null];
    for (const [i, url] of [...pages, ...others].entries()) await reports.put(report(`r${i}`, url), { at: day(i + 1) });
    expect((await reports.ofSite('a.example')).map((r) => r.id)).toEqual(['r3', 'r2', 'r1', 'r0']);
    expect((await reports.ofSite('http://www.a.example/other')).map((r) => r.id)).toEqual(['r3', 'r2', 'r1', 'r0']);
    for (const site of ['nowhere.example', 'no site', '']) expect(await reports.ofSite(site)).toEqual([]);
    expect(await reports.count()).toBe(8);
    expect((await reports.list({ limit: 2, offset: 1 })).map((r) => r.id)).toEqual(['r6', 'r5']);
  });

  test('keep the rest of their pages beside them, which goes with them and comes back with them', async () => {
    const library = await open();
    const { reports } = library;
    const rest = restOf(article(['A text.']));
    const at = day(1);
    await reports.put(report('a', 'https://a.example/1'), { at, rest });
    await reports.put(report('b', 'https://a.example/2'), { at });
    expect(await reports.rest('a')).toEqual(rest);
    expect(await reports.rest('b')).toBeNull();
    const { restBytes } = await library.stats();
    expect(restBytes).toBeGreaterThan(100);
    const putBack = await reports.remove(['a']);
    expect(await reports.rest('a')).toBeNull();
    expect((await library.stats()).restBytes).toBe(0);
    await putBack();
    expect(await reports.get('a')).toMatchObject({ id: 'a', at });
    expect(await reports.rest('a')).toEqual(rest);
    expect((await library.health()).bytes.rests).toBe(restBytes);
    // A Report kept anew without it has none.
    await reports.put(report('a', 'https://a.example/1'), { at });
    expect(await reports.rest('a')).toBeNull();
    await reports.put(report('a', 'https://a.example/1'), { at, rest });
    await reports.clear();
    expect(await reports.rest('a')).toBeNull();
  });

  test('keep it of the newest two hundred pages, of none that is huge, and a fortnight at most', async () => {
    const library = await open();
    const rest = restOf(article(['A text.']));
    const random = Array.from({ length: 60_000 }, (_, i) => (Math.imul(i, 2_654_435_761) >>> 0).toString(36)).join(' ');
    await library.reports.put(report('huge', null), { at: day(1), rest: { ...rest, language: random } });
    expect(await library.reports.rest('huge')).toBeNull();
    for (let n = 0; n < 203; n++) {
      await library.reports.put(report(`r${n}`, null), {
        at: new Date(Date.parse(day(2)) + n * 1000).toISOString(),
        rest,
      });
    }
    expect(await Promise.all(['r0', 'r2'].map(library.reports.rest))).toEqual([null, null]);
    expect(await library.reports.rest('r3')).toEqual(rest);
    await library.applyRetention({ now: day(17), maxBytes: null, maxAgeDays: null, reportDays: null });
    expect(await library.reports.rest('r202')).toBeNull();
    expect(await library.reports.count()).toBe(204);
  });

  test('are put in the place of an older judgement, and never brought back by one', async () => {
    const { reports } = await open();
    await reports.put(report('a', 'https://a.example/1'), { at: day(1) });
    const again = { ...report('a', 'https://a.example/1'), quotient: null } as Report;
    expect(await reports.redo(again, { redone: day(2) })).toBe(true);
    expect(await reports.get('a')).toEqual({ id: 'a', url: again.url, at: day(1), redone: day(2), report: again });
    await reports.remove(['a']);
    expect(await reports.redo(again, { redone: day(3) })).toBe(false);
    expect(await reports.count()).toBe(0);
  });

  test('go when they are too old, all of them where none is to be kept', async () => {
    const library = await open();
    for (let n = 1; n <= 5; n++) await library.reports.put(report(`r${n}`, null), { at: day(n) });
    const rule = { now: day(6), maxBytes: null, maxAgeDays: null };
    expect(await library.applyRetention({ ...rule, reportDays: null })).toEqual({ originals: [], reports: 0 });
    expect((await library.applyRetention({ ...rule, reportDays: 3 })).reports).toBe(2);
    expect((await library.applyRetention({ ...rule, reportDays: 0 })).reports).toBe(3);
    expect((await library.stats()).reports).toBe(0);
  });
});
