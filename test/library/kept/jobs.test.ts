import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';

let databases = 0;
const kinds: [string, () => Promise<Library>][] = [
  ['in memory', async () => memoryLibrary()],
  ['in IndexedDB', () => openLibrary({ name: `jobs-${databases++}` })],
];
const day = (n: number, year = 2026) => `${year}-03-${String(n).padStart(2, '0')}T00:00:00.000Z`;
const job = (id: string, due: string, kind = 'poll') => ({ id, kind, data: null, due });

describe.each(kinds)('Jobs %s', (_, open) => {
  const take = ({ jobs }: Library, now: string, kind?: string) =>
    jobs.take({ now, leaseMs: 60_000, ...(kind ? { kind } : {}) });

  test('are taken when due, by one at a time, again when the lease has run out, and end when done', async () => {
    const library = await open();
    const { jobs } = library;
    for (const each of [job('late', day(9)), job('early', day(1)), job('other', day(2), 'import')]) {
      await jobs.put(each, day(1));
    }
    const early = await take(library, day(3));
    expect(early).toMatchObject({ id: 'early', turn: 2 });
    expect(await take(library, day(3), 'poll')).toBeNull();
    const other = await take(library, day(3));
    expect(other?.id).toBe('other');
    expect(await take(library, day(3))).toBeNull();
    expect(await jobs.nextDue(day(3))).toBe('2026-03-03T00:01:00.000Z');
    // The worker that held it was stopped.
    const again = await take(library, day(4));
    expect(again).toMatchObject({ id: 'early', turn: 3 });
    expect(await jobs.done(early!)).toBe(false);
    expect(await jobs.done(again!)).toBe(true);
    expect(await jobs.done(other!)).toBe(true);
    expect(await take(library, day(8))).toBeNull();
    expect(await jobs.nextDue(day(8))).toBe(day(9));
    expect(await take(library, day(10))).toMatchObject({ id: 'late' });
  });

  test('remember where they got, with counts', async () => {
    const library = await open();
    await library.jobs.put({ ...job('import', day(1)), progress: { done: 0, total: 10 } }, day(1));
    const held = (await take(library, day(1)))!;
    const step = { data: { line: 4 }, progress: { done: 4, total: 10 } };
    expect(await library.jobs.step(held, step, day(1))).toBe(true);
    expect(await take(library, day(1))).toMatchObject({ ...step, state: 'waiting' });
  });

  test('stay where they are while paused, also when the pause comes in the midst of a step', async () => {
    const library = await open();
    await library.jobs.put(job('a', day(1)), day(1));
    const held = (await take(library, day(1)))!;
    await library.jobs.pause('a');
    expect(await library.jobs.step(held, { data: 1 }, day(1))).toBe(true);
    expect(await take(library, day(5))).toBeNull();
    expect(await library.jobs.nextDue(day(5))).toBeNull();
    await library.jobs.resume('a', day(6));
    expect(await take(library, day(6))).toMatchObject({ data: 1 });
  });

  test('that were cancelled or put anew write down nothing more', async () => {
    const library = await open();
    await library.jobs.put(job('a', day(1)), day(1));
    await library.jobs.put(job('b', day(1)), day(1));
    const [a, b] = [(await take(library, day(1)))!, (await take(library, day(1)))!];
    await library.jobs.cancel([a.id]);
    await library.jobs.put({ ...job(b.id, day(1)), data: 'anew' }, day(1));
    expect(await library.jobs.step(a, { data: 'old' }, day(1))).toBe(false);
    expect(await library.jobs.step(b, { data: 'old' }, day(1))).toBe(false);
    expect(await library.jobs.list({ now: day(1) })).toMatchObject([{ id: b.id, data: 'anew', isHeld: false }]);
  });

  test('go on by a clock that was put back a year, or forward', async () => {
    const library = await open();
    await library.jobs.put(job('a', day(1)), day(1));
    const held = (await take(library, day(1)))!;
    await library.jobs.step(held, { due: day(2) }, day(1));
    expect(await take(library, day(1))).toBeNull();
    expect(await library.jobs.nextDue(day(1, 2025))).toBe(day(1, 2025));
    expect(await take(library, day(1, 2025))).toMatchObject({ id: 'a' });
    // Held for a minute of last year's clock; this year's finds the lease run out.
    expect(await take(library, day(1, 2027))).toMatchObject({ id: 'a' });
    // And a lease of next year's clock binds nobody.
    expect(await take(library, day(1, 2026))).toMatchObject({ id: 'a' });
  });
});

describe.each(kinds)('Followed sources %s', (_, open) => {
  test('entries are new once, by any spelling of their address, until they are forgotten', async () => {
    const { followed } = await open();
    const [a, b] = ['https://wire.example/a', 'https://wire.example/b'];
    expect(await followed.unseen([a, b], day(1))).toEqual([a, b]);
    await followed.saw([a], day(1));
    expect(await followed.unseen(['https://www.wire.example/a?utm_source=feed', b], day(5))).toEqual([b]);
    await followed.forgetBefore(day(3));
    expect(await followed.unseen([a], day(6))).toEqual([]);
    await followed.forgetBefore(day(9));
    expect(await followed.unseen([a], day(9))).toEqual([a]);
  });
});
