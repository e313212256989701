import { expect, test } from 'vitest';
import { feedLinks } from '../../../src/sources/feeds/feed-links.ts';

const AT = 'https://wire.example/world/';

test.each<[string, string, string[]]>([
  ['a feed', '<link rel="alternate" type="application/rss+xml" href="/rss">', ['https://wire.example/rss']],
  [
    'all kinds, each once, relative to the base of the page',
    `<base href="https://feeds.wire.example/"><link type="application/atom+xml" rel="alternate nofollow" href="a">
     <LINK REL=ALTERNATE TYPE="application/feed+json" HREF="b"><link rel="alternate" type="application/atom+xml" href="a">`,
    ['https://feeds.wire.example/a', 'https://feeds.wire.example/b'],
  ],
  ['not a style', '<link rel="stylesheet" type="application/rss+xml" href="/rss">', []],
  ['not another language of the page', '<link rel="alternate" hreflang="de" href="/de">', []],
  [
    'not what readers wrote',
    '<link rel="alternate" type="application/rss+xml" title="Comments" href="/x"><link rel="alternate" type="application/rss+xml" href="/comments/feed">',
    [],
  ],
  ['not a script', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">', []],
  ['not in a text', '<p>&lt;link rel="alternate" type="application/rss+xml" href="/rss"&gt;</p>', []],
])('a page names %s', (_, html, feeds) => {
  expect(feedLinks(html, AT)).toEqual(feeds);
});

test('a page that names thousands gets a few looked at', () => {
  const many = Array.from(
    { length: 3_000 },
    (_, n) => `<link rel="alternate" type="application/rss+xml" href="/${n}">`,
  );
  expect(feedLinks(many.join(''), AT)).toHaveLength(10);
});
