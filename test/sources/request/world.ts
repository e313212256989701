import type { Library } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { fence, type Hop, type HopInit } from '../../../src/sources/request/fence.ts';
import type { RequestOptions } from '../../../src/sources/request/result.ts';

type Server = (url: URL, init: HopInit) => Hop | Promise<Hop>;

export const PAGE = { cause: 'reader', accept: ['html'] } as const satisfies RequestOptions;

export const answer = (body: BodyInit | null, type = 'text/html', init: ResponseInit = {}): Hop => {
  const headers = { 'content-type': type, ...(init.headers as Record<string, string>) };
  return { kind: 'answer', response: new Response(body, { ...init, headers }) };
};
export const to = (location: string | null): Hop => ({ kind: 'redirect', location });

/** The fence over a server of our own making; the clock moves only when somebody sleeps. */
export function setUp(server: Server, allowed: (host: string) => boolean = () => true) {
  const library: Library = memoryLibrary();
  const asked: string[] = [];
  const slept: number[] = [];
  const clock = { now: Date.parse('2026-10-05T12:00:00Z') };
  const guard = { up: 0, fails: false };
  const fetchPublic = fence({
    hop: async (url, init) => {
      asked.push(url.href);
      return server(url, init);
    },
    isPermitted: async (url) => allowed(url.hostname),
    guard: async () => {
      if (guard.fails) throw new Error('no rules here');
      guard.up++;
    },
    records: async () => library,
    now: () => clock.now,
    sleep: async (ms) => {
      slept.push(ms);
      clock.now += ms;
    },
  });
  const log = async () =>
    (await library.requests.list()).map(({ address, result }) => `${address} ${result}`).reverse();
  return { fetchPublic, asked, slept, clock, guard, log, library };
}
