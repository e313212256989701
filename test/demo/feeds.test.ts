import { expect, test } from 'vitest';
import type { Content } from '../../demo/site.ts';
import { newsroom } from '../../demo/sites/newsroom.ts';
import { wire } from '../../demo/sites/wire.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';
import { FERRY_TALKS_GERMAN } from '../../demo/stories/ferry-talks-german.ts';
import { parseSourceList } from '../../src/lists/list-files.ts';
import { feedLinks } from '../../src/sources/feeds/feed-links.ts';
import { parseFeed } from '../../src/sources/feeds/parse-feed.ts';
import { isAllowed, parseRobots } from '../../src/sources/feeds/robots.ts';

const address = (site: string, path = '/') => `http://${site}.localhost:4127${path}`;
const story = address('wire', FERRY_TALKS.path);
const textOf = (content: Content) => (typeof content === 'string' ? content : content.body);
const page = (path: string) => textOf(wire.pages[path]!(address));

test.each([
  ['/feed.xml', 'feed'],
  ['/feed.json', 'feed'],
  ['/news-sitemap.xml', 'news-sitemap'],
])('the agency’s %s lists its stories, and leaves the words to the pages', (path, kind) => {
  const stories = [FERRY_TALKS, FERRY_TALKS_GERMAN];
  const feed = parseFeed(page(path), address('wire', path));
  const entries = stories.map(({ title, path: at }) => ({ url: address('wire', at), title, html: null }));
  expect(feed).toMatchObject({ kind, entries });
  const moments = 'entries' in feed ? feed.entries.map(({ published }) => Date.parse(published ?? '')) : [];
  expect(moments).toEqual(stories.map(({ published }) => Date.parse(published)));
});

test('its front page names its feeds, its robots.txt the sitemap, and neither forbids the story', () => {
  expect(feedLinks(page('/'), address('wire'))).toEqual([address('wire', '/feed.xml'), address('wire', '/feed.json')]);
  const robots = parseRobots(page('/robots.txt'), address('wire', '/robots.txt'));
  expect(robots.sitemaps).toEqual([address('wire', '/news-sitemap.xml')]);
  expect([isAllowed(robots, story), isAllowed(robots, address('wire', '/internal/desk'))]).toEqual([true, false]);
});

test('the newsroom has a list of sources to subscribe to', () => {
  const parsed = parseSourceList(textOf(newsroom.pages['/sources.json']!(address)));
  expect(parsed).toMatchObject({
    ok: true,
    list: { sources: [{ domain: 'wire.localhost', feeds: [address('wire', '/feed.xml')] }] },
  });
});
