import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/engine/model.ts';
import type { Retention } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { restOf } from '../../../src/library/page-rest.ts';
import { article } from '../../engine/invented.ts';
import { invented } from '../invented.ts';

const day = (n: number) => `2026-03-${String(n).padStart(2, '0')}T00:00:00.000Z`;
const KEEP_ALL: Retention = { now: day(10), maxBytes: null, maxAgeDays: null, reportDays: null };
const report = (id: string) => ({ id, url: null }) as Report;

describe('Reports that are not to be kept', () => {
  test('go with the rest of their pages', async () => {
    const library = memoryLibrary();
    const rest = restOf(article(['A text.']));
    for (const [id, n] of [['old', 4] as const, ['new', 9] as const])
      await library.reports.put(report(id), { at: day(n), rest });
    expect((await library.applyRetention({ ...KEEP_ALL, reportDays: 3 })).reports).toBe(1);
    expect(await library.reports.rest('old')).toBeNull();
    expect(await library.reports.rest('new')).toEqual(rest);
    expect((await library.stats()).restBytes).toBeGreaterThan(0);
  });

  test('all go where none is to be kept, also what a clock that was set back dates later', async () => {
    const library = memoryLibrary();
    for (const n of [9, 10, 20]) await library.reports.put(report(`r${n}`), { at: day(n) });
    expect((await library.applyRetention({ ...KEEP_ALL, reportDays: 0 })).reports).toBe(3);
    expect(await library.reports.count()).toBe(0);
  });

  test('go by their age alone: one of exactly that age stays', async () => {
    const library = memoryLibrary();
    for (const n of [6, 7, 8]) await library.reports.put(report(`r${n}`), { at: day(n) });
    await library.applyRetention({ ...KEEP_ALL, reportDays: 3 });
    expect((await library.reports.list()).map(({ id }) => id)).toEqual(['r8', 'r7']);
  });
});

describe('Originals that are not to be kept', () => {
  const held = async (count: number) => {
    const library = memoryLibrary();
    await library.addAll(
      Array.from({ length: count }, (_, n) => ({ ...invented(n, 20), id: `o${n}`, added: day(n + 1) })),
    );
    return library;
  };

  test('go where they are too old, however much room there is', async () => {
    const library = await held(5);
    const rule = { ...KEEP_ALL, now: day(5), maxAgeDays: 2, maxBytes: 1_000_000_000 };
    expect((await library.applyRetention(rule)).originals).toEqual(['o0', 'o1']);
    expect(await library.count()).toBe(3);
  });

  test('go where there is no room, however new they are, and no more of them than must', async () => {
    const library = await held(5);
    const { textBytes, indexBytes } = await library.stats();
    const all = textBytes + indexBytes;
    expect((await library.applyRetention({ ...KEEP_ALL, maxAgeDays: 365, maxBytes: all })).originals).toEqual([]);
    expect((await library.applyRetention({ ...KEEP_ALL, maxAgeDays: 365, maxBytes: all - 1 })).originals).toEqual([
      'o0',
    ]);
    expect((await library.applyRetention({ ...KEEP_ALL, maxBytes: 0 })).originals).toEqual(['o1', 'o2', 'o3', 'o4']);
    expect(await library.stats()).toMatchObject({ originals: 0, textBytes: 0, oldest: null, newest: null });
  });

  test('are none where the Library is empty, or all may stay', async () => {
    expect(await memoryLibrary().applyRetention({ ...KEEP_ALL, maxBytes: 0, maxAgeDays: 0 })).toEqual({
      originals: [],
      reports: 0,
    });
    expect((await (await held(2)).applyRetention(KEEP_ALL)).originals).toEqual([]);
  });
});
