import { beforeEach, describe, expect, it } from 'vitest';
import { BUDGETS, GAP_MS } from '../../../src/sources/request/budgets.ts';
import type { HopInit } from '../../../src/sources/request/fence.ts';
import { answer, PAGE, setUp } from './world.ts';

describe('a server', () => {
  it('that says nothing changed is believed', async () => {
    const heard: HopInit['headers'][] = [];
    const { fetchPublic } = setUp((_, { headers }) => {
      heard.push(headers);
      return answer(null, 'text/html', { status: 304 });
    });
    const known = { ...PAGE, etag: '"7"', lastModified: 'Mon, 05 Oct 2026 10:00:00 GMT' };
    expect(await fetchPublic('https://news.com/', known)).toEqual({
      result: 'not-modified',
      finalUrl: 'https://news.com/',
    });
    expect(heard[0]).toMatchObject({ 'if-none-match': '"7"', 'if-modified-since': 'Mon, 05 Oct 2026 10:00:00 GMT' });
    expect(Object.keys(heard[0]!).sort()).toEqual(['accept', 'if-modified-since', 'if-none-match']);
  });

  it('that is asked for the first time is told of no earlier answer', async () => {
    let heard: HopInit['headers'] = {};
    const { fetchPublic } = setUp((_, { headers }) => {
      heard = headers;
      return answer('x');
    });
    await fetchPublic('https://news.com/', { ...PAGE, etag: null, lastModified: null });
    expect(Object.keys(heard)).toEqual(['accept']);
  });

  it('that has not got it says so, and may be asked for something else at once', async () => {
    const { fetchPublic } = setUp((url) =>
      url.pathname === '/gone' ? answer('', 'text/html', { status: 410 }) : answer('x'),
    );
    expect(await fetchPublic('https://news.com/gone', PAGE)).toEqual({
      result: 'failed',
      why: 'status',
      status: 410,
      retryAfter: null,
    });
    expect(await fetchPublic('https://news.com/there', PAGE)).toMatchObject({ result: 'ok' });
  });

  it('that says when to come back is not asked before, not even by a click', async () => {
    const { fetchPublic, asked, clock } = setUp(() =>
      answer('', 'text/html', { status: 429, headers: { 'retry-after': '120' } }),
    );
    const now = clock.now;
    expect(await fetchPublic('https://news.com/', PAGE)).toMatchObject({ status: 429, retryAfter: now + 120_000 });
    expect(await fetchPublic('https://news.com/', PAGE)).toEqual({
      result: 'refused',
      why: 'resting',
      until: now + 120_000,
    });
    clock.now += 120_000;
    await fetchPublic('https://news.com/', PAGE);
    expect(asked).toHaveLength(2);
  });

  it('that has been asked too often is left alone too where it does not say for how long', async () => {
    const { fetchPublic } = setUp(() => answer('', 'text/html', { status: 429 }));
    const poll = { ...PAGE, cause: 'poll' } as const;
    expect(await fetchPublic('https://news.com/', poll)).toMatchObject({ status: 429, retryAfter: null });
    expect(await fetchPublic('https://news.com/', poll)).toMatchObject({ why: 'resting' });
  });

  it('that fails is left alone, longer each time, by all but the reader; nobody else is', async () => {
    const { fetchPublic, asked, clock } = setUp((url) =>
      url.hostname === 'news.com' ? answer('', 'text/html', { status: 503 }) : answer('x'),
    );
    const poll = { ...PAGE, cause: 'poll' } as const;
    const rests: number[] = [];
    for (let i = 0; i < 4; i++) {
      expect(await fetchPublic('https://news.com/', poll)).toMatchObject({ status: 503 });
      const refusal = await fetchPublic('https://news.com/', poll);
      if (refusal.result !== 'refused' || refusal.why !== 'resting') throw new Error('asked again at once');
      rests.push(refusal.until - clock.now);
      clock.now = refusal.until;
    }
    expect(rests).toEqual([1, 2, 4, 8].map((minutes) => minutes * 60_000 + GAP_MS));
    expect(await fetchPublic('https://other.com/', poll)).toMatchObject({ result: 'ok' });
    expect(await fetchPublic('https://news.com/', PAGE)).toMatchObject({ status: 503 });
    expect(asked.filter((url) => url === 'https://news.com/')).toHaveLength(5);
  });

  it('whose name is nobody’s is told from a network that is down', async () => {
    expect(await setUp(() => ({ kind: 'error', noSuchHost: true })).fetchPublic('https://news.com/', PAGE)).toEqual({
      result: 'failed',
      why: 'no-such-host',
    });
    expect(await setUp(() => ({ kind: 'error', noSuchHost: false })).fetchPublic('https://news.com/', PAGE)).toEqual({
      result: 'failed',
      why: 'network',
    });
  });
});

describe('how often', () => {
  let world: ReturnType<typeof setUp>;
  beforeEach(() => {
    world = setUp(() => answer('x'));
  });

  it('one host is asked: every two seconds; another is asked at once', async () => {
    for (const host of ['news.com', 'news.com', 'other.com', 'news.com'])
      await world.fetchPublic(`https://${host}/`, PAGE);
    expect(world.slept).toEqual([GAP_MS, GAP_MS]);
  });

  it('whoever stands too far behind in the row of one host is told when to come back', async () => {
    const many = await Promise.all(
      Array.from({ length: 15 }, (_, i) =>
        world.library.pace.take({
          host: 'news.com',
          now: world.clock.now,
          gapMs: GAP_MS,
          patienceMs: 20_000,
          isEager: true,
          budget: { name: `b${i}`, most: 1, perMs: 1000 },
        }),
      ),
    );
    expect(many.filter((turn) => turn.ok)).toHaveLength(11);
    expect(many.at(-1)).toEqual({ ok: false, why: 'rate', until: world.clock.now + 22_000 });
  });

  it('pages cause requests is bounded for each hour; what the reader asks for and polls has budgets of its own', async () => {
    const page = { ...PAGE, cause: 'page' } as const;
    for (let i = 0; i < BUDGETS.page.most; i++) {
      expect(await world.fetchPublic(`https://news${i}.com/`, page)).toMatchObject({ result: 'ok' });
    }
    const start = world.clock.now;
    expect(await world.fetchPublic('https://last.com/', page)).toEqual({
      result: 'refused',
      why: 'budget',
      until: start + BUDGETS.page.perMs,
    });
    expect(await world.fetchPublic('https://last.com/', { ...PAGE, cause: 'poll' })).toMatchObject({ result: 'ok' });
    expect(await world.fetchPublic('https://last.com/', PAGE)).toMatchObject({ result: 'ok' });
    world.clock.now = start + BUDGETS.page.perMs;
    expect(await world.fetchPublic('https://last.com/', page)).toMatchObject({ result: 'ok' });
  });

  it('is not forgotten when the list of requests is wiped, nor is anybody shut out by a clock that was set back', async () => {
    const page = { ...PAGE, cause: 'page' } as const;
    for (let i = 0; i < BUDGETS.page.most; i++) await world.fetchPublic(`https://news${i}.com/`, page);
    await world.library.requests.clear();
    expect(await world.library.requests.count()).toBe(0);
    expect(await world.fetchPublic('https://last.com/', page)).toMatchObject({ why: 'budget' });
    world.clock.now -= 365 * 86_400_000;
    expect(await world.fetchPublic('https://news1.com/', page)).toMatchObject({ result: 'ok' });
  });
});
