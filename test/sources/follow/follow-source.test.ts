import { describe, expect, test } from 'vitest';
import type { Fetched } from '../../../src/sources/request/result.ts';
import { ATOM } from '../feeds/samples.ts';
import { HOME, html, ok, rss, START, site, status } from './site.ts';

const HOUR = 3_600_000;
const OTHER = { path: null, otherNames: [], kind: null, trust: 'trusted', feeds: [] } as const;
const named = (href: string) =>
  `<html><head><link rel="alternate" type="application/rss+xml" href="${href}"></head><body>Front</body></html>`;
const news = (numbers: readonly number[]) =>
  `<urlset xmlns:news="n">${numbers
    .map((n) => `<url><loc>${HOME}/${n}</loc><news:news><news:title>S</news:title></news:news></url>`)
    .join('')}</urlset>`;

describe('the feeds of a source are found', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['where its front page names them', { '/': named('/rss'), '/rss': rss([1]) }, ['/rss']],
    [
      'in the sitemaps that its robots.txt names',
      { '/': html(9), '/robots.txt': `Sitemap: ${HOME}/s/news.xml`, '/s/news.xml': news([1]) },
      ['/s/news.xml'],
    ],
    ['where news sitemaps stand', { '/': html(9), '/news-sitemap.xml': news([1]) }, ['/news-sitemap.xml']],
    [
      'behind an index of sitemaps',
      {
        '/': html(9),
        '/sitemap.xml': `<sitemapindex><sitemap><loc>${HOME}/all.xml</loc></sitemap><sitemap><loc>${HOME}/news.xml</loc></sitemap></sitemapindex>`,
        '/news.xml': news([1]),
        '/all.xml': `<urlset><url><loc>${HOME}/imprint</loc></url></urlset>`,
      },
      ['/sitemap.xml'],
    ],
    ['where feeds mostly stand, last of all', { '/': html(9), '/feed.xml': rss([1]) }, ['/feed.xml']],
    [
      'both where there are both',
      { '/': named('/rss'), '/rss': rss([1]), '/robots.txt': 'Sitemap: /news.xml', '/news.xml': news([2]) },
      ['/rss', '/news.xml'],
    ],
  ])('%s', async (_, pages, feeds) => {
    const post = site({ '/1': html(1), '/2': html(2), ...pages });
    await post.start();
    const state = await post.state();
    expect(state.feeds.map(({ url }) => url.replace(HOME, ''))).toEqual(feeds);
    expect(state.result).toEqual({ word: 'ok' });
    expect(await post.titles()).toContain('Story 1');
  });

  test('and only those that the list names, where it names some', async () => {
    const post = site(
      { '/mine': rss([1]), '/': named('/rss'), '/rss': rss([2]), '/1': html(1), '/2': html(2) },
      { feeds: [`${HOME}/mine`] },
    );
    await post.start();
    expect(await post.titles()).toEqual(['Story 1']);
    expect(post.asked).not.toContain('/rss');
  });

  test('also where the server calls them a page', async () => {
    const called = (text: string, path: string): Fetched =>
      ({ ...ok(text, HOME + path), type: 'text/html' }) as Fetched;
    const post = site({
      '/': named('/rss'),
      '/rss': called(`<?xml version="1.0"?>\n<!-- made by hand -->\n${rss([1])}`, '/rss'),
    });
    post.pages.set('/1', html(1));
    await post.start();
    expect((await post.state()).feeds.map(({ url }) => url)).toEqual([`${HOME}/rss`]);
    post.pages.set('/rss', called(rss([2, 1]), '/rss'));
    post.pages.set('/2', html(2));
    await post.next();
    expect(await post.titles()).toEqual(['Story 1', 'Story 2']);
  });

  test('a page in the place of a known feed is not looked into', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1]), '/1': html(1) });
    await post.start();
    post.pages.set('/rss', named('/elsewhere'));
    await post.next();
    expect(post.asked).toEqual(['/rss']);
    expect((await post.state()).result).toEqual({ word: 'unreadable' });
  });

  test('a site without any is asked again a day later', async () => {
    const post = site({ '/': html(9) });
    await post.start();
    expect((await post.state()).result).toEqual({ word: 'no-feed' });
    expect(await post.next()).toBe(24 * HOUR);
  });
});

describe('articles', () => {
  test('are fetched where the feed carries a teaser, and taken from the feed where it carries them', async () => {
    const teasers = site({ '/': named('/rss'), '/rss': rss([1, 2]), '/1': html(1), '/2': html(2) });
    await teasers.start();
    expect(teasers.asked).toContain('/1');
    const full = site({ '/': named('/rss'), '/rss': rss([1, 2], true) });
    await full.start();
    expect(full.asked).not.toContain('/1');
    for (const post of [teasers, full]) {
      expect(await post.titles()).toEqual(['Story 1', 'Story 2']);
      const { rows } = await post.library.rows({ offset: 0, limit: 9 });
      expect(rows[0]).toMatchObject({ foundBy: 'feed', publisher: 'The Hallering Post' });
      expect(rows.every(({ published }) => published !== null)).toBe(true);
      expect(post.fresh).toHaveLength(2);
    }
  });

  test('of others than trusted sources are left alone, whoever lists them', async () => {
    const post = site({ '/': named('/atom'), '/atom': ATOM });
    await post.start();
    expect(post.asked.filter((url) => url.includes('wire.example'))).toEqual([]);
    expect((await post.state()).total).toBe(0);
  });

  test('of another trusted source are its own words, not what the feed says of them', async () => {
    const other = { ...OTHER, domain: 'starow-echo.com', name: 'The Starow Echo' };
    const at = 'https://starow-echo.com/1';
    const post = site({ '/': named('/rss'), '/rss': rss([2], true).replace(`${HOME}/2`, at), [at]: html(1) }, {}, [
      other,
    ]);
    await post.start();
    const { rows } = await post.library.rows({ offset: 0, limit: 9 });
    expect(rows).toMatchObject([{ url: at, title: 'Story 1', publisher: 'The Starow Echo', published: null }]);
  });

  test('are those that came last, whatever the feed leaves undated among them', async () => {
    const numbers = Array.from({ length: 120 }, (_, i) => 120 - i);
    const undated = rss(numbers).replace(
      /<pubDate>[^<]*<\/pubDate><\/item>(?=<item><title>Story (?:117|60)<)/g,
      '</item>',
    );
    const post = site({ '/': named('/rss'), '/rss': undated });
    await post.start();
    expect(post.asked.filter((path) => /^\/\d/.test(path)).slice(0, 3)).toEqual(['/1', '/2', '/3']);
  });

  test('of a day that is still to come carry no date', async () => {
    const at = (ms: number) => new Date(START + ms).toUTCString();
    const dated = (ms: number) => rss([1], true).replace(/<pubDate>[^<]*/, `<pubDate>${at(ms)}`);
    for (const [ms, known] of [
      [3 * HOUR, 'declared'],
      [72 * HOUR, 'first-seen'],
    ] as const) {
      const post = site({ '/': named('/rss'), '/rss': dated(ms) });
      await post.start();
      const { rows } = await post.library.rows({ offset: 0, limit: 9 });
      expect(rows).toMatchObject([{ publishedFrom: known }]);
    }
  });

  test('are left alone where robots.txt says so', async () => {
    const robots = ok('User-agent: *\nDisallow: /1', `${HOME}/robots.txt`);
    const post = site({ '/': named('/rss'), '/rss': rss([1, 2]), '/1': html(1), '/2': html(2), '/robots.txt': robots });
    await post.start();
    expect(post.asked).not.toContain('/1');
    expect(await post.titles()).toEqual(['Story 2']);
  });

  const unknown: Fetched[] = [
    status(503),
    status(429),
    { result: 'failed', why: 'network' },
    { result: 'refused', why: 'time' },
    { result: 'refused', why: 'resting', until: START + HOUR },
  ];
  test.each(unknown)('wait for a round in which the robots.txt can be read: %j', async (trouble) => {
    const post = site({
      '/': named('/rss'),
      '/rss': rss([1, 2]),
      '/1': html(1),
      '/2': html(2),
      '/robots.txt': trouble,
    });
    await post.start();
    expect(post.asked).not.toContain('/1');
    expect(post.asked).not.toContain('/2');
    post.pages.set('/robots.txt', ok('User-agent: *\nDisallow: /1', `${HOME}/robots.txt`));
    await post.next();
    expect(post.asked).not.toContain('/1');
    expect(await post.titles()).toEqual(['Story 2']);
  });

  test('are asked once the budget allows the robots.txt, and not before', async () => {
    const robots = ok('User-agent: *\nDisallow: /1', `${HOME}/robots.txt`);
    const post = site({
      ...{ '/': named('/rss'), '/rss': rss([1, 2]), '/1': html(1), '/2': html(2) },
      '/robots.txt': () =>
        post.clock.now < START + HOUR ? { result: 'refused', why: 'budget', until: START + HOUR } : robots,
    });
    await post.start();
    expect(await post.titles()).toEqual([]);
    await post.next();
    expect(post.asked).not.toContain('/1');
    expect(await post.titles()).toEqual(['Story 2']);
  });

  test.each<[string, Fetched]>([
    ['is not there', status(404)],
    ['is kept from us', status(403)],
    ['is a page', { result: 'refused', why: 'type', type: 'text/html' }],
  ])('are asked where the robots.txt %s', async (_, answer) => {
    const post = site({ '/': named('/rss'), '/rss': rss([1]), '/1': html(1), '/robots.txt': answer });
    await post.start();
    expect(await post.titles()).toEqual(['Story 1']);
  });

  test('that are none are asked once', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1]), '/1': '<html><body>A shop</body></html>' });
    await post.start();
    await post.next();
    expect(post.asked).toEqual(['/rss']);
  });

  test('that the feed carries and the page shows too are one, with both addresses', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1], true) });
    await post.start();
    const paper = site({ '/': named('/rss'), '/rss': rss([1]).replace('/1<', '/story-one<'), '/story-one': html(1) });
    await paper.start();
    post.pages.set('/rss', rss([1]).replace('/1<', '/story-one<'));
    post.pages.set('/story-one', html(1).replace('matter1x0', 'matter1xOther'));
    await post.next();
    expect(post.asked).toContain('/story-one');
    const { rows } = await post.library.rows({ offset: 0, limit: 9 });
    expect(rows).toHaveLength(1);
    expect([rows[0]!.url, ...rows[0]!.addresses]).toEqual(expect.arrayContaining([`${HOME}/1`, `${HOME}/story-one`]));
  });
});

describe('rounds', () => {
  const etagged = (text: string) => (options: { etag?: string | null | undefined }) =>
    options.etag === '"1"'
      ? ({ result: 'not-modified', finalUrl: `${HOME}/rss` } as const)
      : ok(text, `${HOME}/rss`, '"1"');

  test('ask only whether anything changed, rarer while nothing does, sooner after something new', async () => {
    const post = site({ '/': named('/rss'), '/rss': etagged(rss([1])), '/1': html(1), '/2': html(2) });
    await post.start();
    const waits = [await post.next(), await post.next(), await post.next()];
    expect(post.asked).toEqual(['/rss']);
    expect((await post.state()).result).toEqual({ word: 'not-modified' });
    expect(waits).toEqual([0.5 * HOUR, 0.75 * HOUR, 1.125 * HOUR]);
    post.pages.set('/rss', rss([1, 2]));
    await post.next();
    expect(await post.titles()).toEqual(['Story 1', 'Story 2']);
    expect(await post.next()).toBeLessThan(1.125 * HOUR);
  });

  test('come back no sooner than the server says', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1], true) });
    await post.start();
    post.pages.set('/rss', () => status(503, post.clock.now + 9 * HOUR));
    await post.next();
    expect((await post.state()).result).toEqual({ word: 'status', status: 503 });
    expect(await post.next()).toBe(9 * HOUR);
  });

  test('come later and later while the server fails, and forget nothing', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1], true) });
    await post.start();
    post.pages.set('/rss', status(500));
    post.pages.set('/', status(500));
    const waits: number[] = [];
    for (let n = 0; n < 6; n++) waits.push(await post.next());
    expect(waits.slice(1)).toEqual([...waits.slice(1)].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeLessThanOrEqual(24 * HOUR);
    expect((await post.state()).feeds).toHaveLength(1);
    post.pages.set('/rss', rss([1, 2], true));
    post.pages.set('/', named('/rss'));
    await post.next();
    expect((await post.state()).failures).toBe(0);
    expect(await post.titles()).toEqual(['Story 1', 'Story 2']);
  });

  test('wait where the fence says that enough was asked, and go on where they were', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1, 2]), '/1': html(1), '/2': html(2) });
    post.pages.set('/2', { result: 'refused', why: 'budget', until: START + HOUR });
    await post.start();
    expect(await post.titles()).toEqual(['Story 1']);
    post.pages.set('/2', html(2));
    expect(await post.next()).toBe(HOUR);
    expect(post.asked).toEqual(['/2']);
    expect(await post.titles()).toEqual(['Story 1', 'Story 2']);
  });

  test('say which host is not allowed, and ask it no further', async () => {
    const post = site({ '/': { result: 'refused', why: 'permission', host: 'hallering-post.com' } });
    await post.start();
    expect((await post.state()).result).toEqual({ word: 'permission', host: 'hallering-post.com' });
    expect(post.asked).toEqual(['']);
  });

  test('end where the reader trusts the source no longer', async () => {
    const post = site({ '/': named('/rss'), '/rss': rss([1]) }, { trust: null });
    await post.start();
    expect(post.asked).toEqual([]);
    expect(await post.library.jobs.list({ now: new Date(START).toISOString() })).toEqual([]);
  });
});
