import { parseHtml } from '../../../src/cli/parse-html.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import type { Source } from '../../../src/lists/source-list.ts';
import { ownList, publishersWith, trustOf } from '../../../src/lists/source-list.ts';
import { extractArticle } from '../../../src/page/extract.ts';
import { firstRound, followSource } from '../../../src/sources/follow/follow-source.ts';
import { runJobs } from '../../../src/sources/jobs/run-jobs.ts';
import type { Fetched, RequestOptions } from '../../../src/sources/request/result.ts';

export const START = Date.parse('2026-10-13T22:00:00.000Z');
export const KEY = 'hallering-post.com';
export const HOME = `https://${KEY}`;

/** An invented report on the nth matter: long enough to be an article, and unlike the others. */
export function texts(n: number): string[] {
  const words = (from: number) =>
    Array.from({ length: 45 }, (_, i) => `matter${n}x${from + i}${i % 3 === 0 ? ' of the' : ''}`).join(' ');
  return [0, 100, 200, 300].map((from) => `On day ${n} the board ${words(from)}.`);
}

export const html = (n: number, head = '') =>
  `<!doctype html><html lang="en"><head><title>Story ${n}</title><meta property="og:type" content="article">${head}</head>
   <body><main><article><h1>Story ${n}</h1>${texts(n)
     .map((text) => `<p>${text}</p>`)
     .join('')}</article></main></body></html>`;

export const rss = (numbers: readonly number[], full = false) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title>${numbers
    .map(
      (n) =>
        `<item><title>Story ${n}</title><link>${HOME}/${n}</link><pubDate>${new Date(START - n * 3_600_000).toUTCString()}</pubDate>${
          full
            ? `<content:encoded><![CDATA[${texts(n)
                .map((text) => `<p>${text}</p>`)
                .join('')}]]></content:encoded>`
            : ''
        }</item>`,
    )
    .join('')}</channel></rss>`;

export type Answer = string | Fetched | ((options: RequestOptions) => string | Fetched);

export const status = (code: number, retryAfter: number | null = null): Fetched => ({
  result: 'failed',
  why: 'status',
  status: code,
  retryAfter,
});

export function ok(text: string, finalUrl: string, etag: string | null = null): Fetched {
  const type = /^\s*\{/.test(text) ? 'application/json' : /<html/.test(text) ? 'text/html' : 'application/xml';
  return { result: 'ok', status: 200, finalUrl, type, text, bytes: text.length, etag, lastModified: null };
}

/** A site that answers by path (others, trusted too, by their whole address), a Library, and the job that follows the one through to the other. */
export function site(answers: Record<string, Answer>, source: Partial<Source> = {}, others: readonly Source[] = []) {
  const library = memoryLibrary();
  const asked: string[] = [];
  const clock = { now: START };
  const pages = new Map(Object.entries(answers));
  const listed: Source = {
    ...{ domain: KEY, path: null, name: 'The Hallering Post', otherNames: [], kind: null, trust: 'trusted', feeds: [] },
    ...source,
  };
  const lists = ownList([listed, ...others]);
  const fresh: string[] = [];
  const kinds = {
    follow: followSource({
      fetchPublic: async (url, options) => {
        asked.push(url.replace(HOME, ''));
        const answer = pages.get(url.replace(HOME, '') || '/') ?? status(404);
        const given = typeof answer === 'function' ? answer(options) : answer;
        return typeof given === 'string' ? ok(given, url) : given;
      },
      readPage: async (page, url) => extractArticle(parseHtml(page, url), url),
      library: async () => library,
      known: async () => ({ publishers: publishersWith(lists), trust: trustOf(lists) }),
      source: async (key) => (key === KEY ? listed : null),
      onFresh: async (ids) => void fresh.push(...ids),
      random: () => 0.5,
    }),
  };
  const iso = () => new Date(clock.now).toISOString();
  const run = () => runJobs({ jobs: library.jobs, kinds, now: () => clock.now }, new AbortController().signal);
  return {
    ...{ library, asked, clock, pages, fresh, run },
    async start() {
      await library.jobs.put(firstRound(KEY, iso()), iso());
      await run();
    },
    /** Goes to the next round and through it; gives how long that took to come. */
    async next() {
      const [job] = await library.jobs.list({ now: iso() });
      const wait = Date.parse(job!.due) - clock.now;
      clock.now = Date.parse(job!.due);
      asked.length = 0;
      await run();
      return wait;
    },
    state: async () => (await library.followed.get(KEY))!,
    titles: async () => (await library.rows({ offset: 0, limit: 99 })).rows.map(({ title }) => title).sort(),
  };
}
