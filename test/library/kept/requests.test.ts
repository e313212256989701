import { describe, expect, it } from 'vitest';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { MOST_ENTRIES, type RequestEntry, type Turn } from '../../../src/library/requests.ts';

const entry = (n: number): RequestEntry => ({
  at: new Date(Date.UTC(2026, 9, 5) + n * 1000).toISOString(),
  address: `news.com/${n}`,
  cause: 'reader',
  result: 'ok',
  sent: true,
  status: 200,
  bytes: n,
});

const turn = (change: Partial<Turn> = {}): Turn => ({
  host: 'news.com',
  now: Date.UTC(2026, 9, 5),
  gapMs: 2000,
  patienceMs: 20_000,
  isEager: false,
  budget: { name: 'page', most: 60, perMs: 3_600_000 },
  ...change,
});

const KINDS = [
  ['memory', async (_name: string) => memoryLibrary()],
  ['IndexedDB', async (name: string) => openLibrary({ name })],
] as const;

describe.each(KINDS)('requests remembered in %s', (_, open) => {
  it('are listed newest first, part by part, and can be wiped', async () => {
    const library = await open('requests');
    for (let n = 0; n < 5; n++) await library.requests.log(entry(n));
    expect((await library.requests.list({ offset: 1, limit: 2 })).map(({ bytes }) => bytes)).toEqual([3, 2]);
    expect(await library.requests.count()).toBe(5);
    await library.requests.clear();
    expect(await library.requests.list()).toEqual([]);
    library.close();
  });

  it('give turns one after the other, though several ask at once', async () => {
    const library = await open('turns');
    const answers = await Promise.all(Array.from({ length: 4 }, () => library.pace.take(turn())));
    expect(answers.map((answer) => answer.ok && answer.waitMs)).toEqual([0, 2000, 4000, 6000]);
    expect(await library.pace.take(turn({ host: 'other.com' }))).toEqual({ ok: true, waitMs: 0 });
    library.close();
  });
});

describe('the list of requests', () => {
  it('is bounded: the oldest go first', async () => {
    const library = memoryLibrary();
    await Promise.all(Array.from({ length: MOST_ENTRIES + 201 }, (_, n) => library.requests.log(entry(n))));
    const kept = await library.requests.list({ limit: MOST_ENTRIES * 2 });
    expect(kept).toHaveLength(MOST_ENTRIES);
    expect(kept[0]!.bytes).toBe(MOST_ENTRIES + 200);
  });
});

describe('turns', () => {
  it('are remembered by a Library that is opened again', async () => {
    const budget = { name: 'page', most: 2, perMs: 3_600_000 };
    const first = await openLibrary({ name: 'again' });
    await first.pace.take(turn({ budget }));
    await first.pace.take(turn({ budget }));
    first.close();
    const second = await openLibrary({ name: 'again' });
    expect(await second.pace.take(turn({ budget, host: 'other.com' }))).toMatchObject({ ok: false, why: 'budget' });
    expect(await second.pace.take(turn({ budget: { ...budget, name: 'poll' } }))).toEqual({ ok: true, waitMs: 4000 });
    second.close();
  });

  it('are not given at a host that says to come back, for a day at most', async () => {
    const library = memoryLibrary();
    const { now } = turn();
    await library.pace.report({ host: 'news.com', now, isWell: false, until: now + 365 * 86_400_000 });
    expect(await library.pace.take(turn({ isEager: true }))).toEqual({
      ok: false,
      why: 'resting',
      until: now + 86_400_000,
    });
    await library.pace.report({ host: 'news.com', now, isWell: true, until: null });
    expect(await library.pace.take(turn())).toEqual({ ok: true, waitMs: 0 });
  });
});
