import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ENTRIES } from '../../../src/sources/feeds/entry.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { ATOM, JSON_FEED, NEWS_SITEMAP, RDF, RSS, SITEMAP_INDEX } from './samples.ts';

const AT = 'https://wire.example/index.xml';

describe('a feed', () => {
  test.each([
    ['RSS', RSS],
    ['Atom', ATOM],
    ['RDF', RDF],
    ['JSON Feed', JSON_FEED],
  ])('of %s gives its articles as text', (_, text) => {
    const content = parseFeed(text, AT);
    expect(content).toMatchObject({ kind: 'feed', title: 'Harbour & Wire' });
    expect(content.kind === 'feed' && content.entries[0]).toMatchObject({
      url: 'https://wire.example/ferry',
      title: 'Ferry talks end',
      author: 'Sanna Holm',
      published: '2026-10-13T21:52:00Z',
      html: '<p>The whole <em>text</em>.</p>',
    });
  });

  test('takes an address from a guid that is one, and leaves out what has none', () => {
    const content = parseFeed(RSS, AT);
    expect(content.kind === 'feed' && content.entries.map(({ url }) => url)).toEqual([
      'https://wire.example/ferry',
      'https://wire.example/guid',
    ]);
  });

  const item = (inside: string, language = '') =>
    `<rss version="2.0"><channel>${language && `<language>${language}</language>`}<item><link>/a</link>${inside}</item></channel></rss>`;
  const first = (text: string) => {
    const content = parseFeed(text, AT);
    return 'entries' in content ? content.entries[0] : undefined;
  };

  test.each([
    ['Tue, 13 Oct 2026 21:52:00 GMT', '2026-10-13T21:52:00Z'],
    ['Tue, 13 Oct 2026 21:52:00 -0500', '2026-10-13T21:52:00-05:00'],
    ['Tue, 13 Oct 2026 21:52:00 CEST', '2026-10-13T21:52:00+02:00'],
    ['Tue, 13 Oct 26 21:52 GMT', '2026-10-13T21:52:00Z'],
    ['2026-10-13', '2026-10-13'],
    ['2026-10-13T21:52:00', '2026-10-13T21:52:00'],
    ['2026-10-13 21:52', '2026-10-13T21:52:00'],
    ['Thu, 01 Jan 1970 00:00:00 +0000', null],
    ['Tue, 13 Oct 2126 21:52:00 GMT', null],
    ['soon', null],
  ])('gives no more of a date than it says: %s', (given, published) => {
    expect(first(item(`<pubDate>${given}</pubDate>`))).toMatchObject({ published });
  });

  test('names the months in its language', () => {
    const german = item('<pubDate>Di, 13 Okt 2026 21:52:00 +0200</pubDate>', 'de-DE');
    expect(first(german)).toMatchObject({ published: '2026-10-13T21:52:00+02:00' });
  });

  test('a day in a news sitemap is a day', () => {
    expect(first(NEWS_SITEMAP.replace(/2026-10-13T[^<]*/, '2026-10-13'))).toMatchObject({ published: '2026-10-13' });
  });

  test.each([
    ['“&lt;em&gt;Pier&lt;/em&gt;” stays', '“Pier” stays'],
    ['H&lt;sub&gt;2&lt;/sub&gt;O', 'H2O'],
    ['Pier stays&lt;br&gt;open', 'Pier stays open'],
    ['&lt;p&gt;Pier&lt;/p&gt;&lt;p&gt;Ferry&lt;/p&gt;', 'Pier Ferry'],
  ])('parts the words of a title only where it parts lines: %s', (given, title) => {
    expect(first(item(`<title>${given}</title>`))).toMatchObject({ title });
  });

  const atom = (inside: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>${inside}</entry></feed>`;

  test.each([
    [
      'a page before the data of it',
      '<link rel="alternate" type="application/json" href="/j"/><link rel="alternate" type="text/html" href="/a"/>',
      '/a',
    ],
    ['data where there is no page', '<link rel="alternate" type="application/json" href="/j"/>', '/j'],
    [
      'not its comments nor itself',
      '<link rel="self" href="/s.xml"/><link rel="replies" href="/r"/><link href="/a"/>',
      '/a',
    ],
    ['its id where that is an address', '<link rel="self" href="/s.xml"/><id>https://wire.example/a</id>', '/a'],
    ['nowhere where it has but a sound', '<id>urn:x</id><link rel="enclosure" href="/a.mp3"/>', null],
  ])('an entry of Atom stands at %s', (_, inside, path) => {
    expect(first(atom(inside))?.url ?? null).toBe(path && `https://wire.example${path}`);
  });

  test.each([
    ['HTML', '<content type="html">&lt;p&gt;The ferry.&lt;/p&gt;</content>', '<p>The ferry.</p>'],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry.</p></div></content>',
      '<p>The ferry.</p>',
    ],
    [
      'text, whose marks are none',
      '<content type="text">If a &lt;b&gt; is.\n\nThe ferry.</content>',
      '<p>If a &lt;b> is.</p><p>The ferry.</p>',
    ],
    ['markup of which it does not say so', '<content>&lt;p&gt;The ferry.&lt;/p&gt;</content>', '<p>The ferry.</p>'],
    [
      'text of which it does not say so',
      '<content>The ferry &amp; the pier.</content>',
      '<p>The ferry &amp; the pier.</p>',
    ],
    ['no picture', '<content type="image/png">iVBORw0KGgo</content>', null],
  ])('an entry of Atom carries %s', (_, content, html) => {
    expect(first(atom(`<link href="/a"/>${content}`))?.html).toBe(html);
  });

  test.each([
    [
      'RSS',
      '<rss version="2.0" xml:base="https://wire.example/2026/"><channel><item><link>a</link></item></channel></rss>',
    ],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/2026/"><entry><link href="a"/></entry></feed>'],
    [
      'an entry',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/"><entry xml:base="../2026/"><link href="a"/></entry></feed>',
    ],
    [
      'no address of the web',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="data:,x"><entry><link href="/2026/a"/></entry></feed>',
    ],
  ])('addresses begin where %s says that they do', (_, text) => {
    expect(first(text)?.url).toBe('https://wire.example/2026/a');
  });

  test('of RSS gives the address that stands in a link of Atom alone', () => {
    const text =
      '<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><item><a:link rel="self" href="/s"/><a:link href="/a"/></item></channel></rss>';
    expect(first(text)?.url).toBe('https://wire.example/a');
  });

  test('keeps no characters of control in a title', () => {
    expect(first(item('<title>Fer\u0008ry&#x1b;[2J talks\tend</title>'))?.title).toBe('Ferry[2J talks end');
  });

  test('a news sitemap is read by its namespaces, whatever its prefixes', () => {
    const text = `<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:i="http://www.google.com/schemas/sitemap-image/1.1">
      <s:url><s:loc>https://wire.example/a</s:loc><i:image><i:loc>https://wire.example/b.png</i:loc><i:title>A goat</i:title></i:image>
      <n:news><n:title>Ferry talks</n:title><n:publication_date>2026-10-13</n:publication_date></n:news></s:url></s:urlset>`;
    expect(first(text)).toMatchObject({ url: 'https://wire.example/a', title: 'Ferry talks', published: '2026-10-13' });
  });

  test('a news sitemap lists what is news; pictures in it are not articles', () => {
    expect(parseFeed(NEWS_SITEMAP, AT)).toEqual({
      kind: 'news-sitemap',
      title: null,
      entries: [
        {
          url: 'https://wire.example/ferry',
          title: 'Ferry talks & ends',
          author: null,
          published: '2026-10-13T21:52:00Z',
          language: 'en',
          html: null,
        },
      ],
    });
  });

  test('an index of sitemaps gives those of its own site, news first, then the newest', () => {
    expect(parseFeed(SITEMAP_INDEX, AT)).toEqual({
      kind: 'sitemap-index',
      children: [
        'https://www.wire.example/news.xml',
        'https://wire.example/pages-2.xml',
        'https://wire.example/pages-1.xml',
      ],
    });
  });
});

describe('a feed that means harm, or is none', () => {
  const many = `<rss version="2.0"><channel><title>t</title>${'<item><link>https://a.example/x</link></item>'.repeat(3_000)}</channel></rss>`;

  test.each([
    ['a page', '<!doctype html><title>No feed</title><p>Words</p>', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'not-a-feed'],
    ['entities of its own', `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(99)}">]>${RSS.slice(39)}`, 'forbidden'],
    ['entities that never end', '<!doctype rss [', 'forbidden'],
    [
      'entities behind a comment',
      `<!-- <!doctype a> --><?x <!doctype b> ?><!DOCTYPE rss [<!ENTITY a "b">]>${RSS.slice(39)}`,
      'forbidden',
    ],
    ['entities behind an address', `<!DOCTYPE rss SYSTEM "a>b" [<!ENTITY a "b">]>${RSS.slice(39)}`, 'forbidden'],
    ['more than anybody reads', `${RSS}${' '.repeat(5_000_000)}`, 'too-large'],
  ])('%s', (_, text, why) => {
    expect(parseFeed(text, AT)).toEqual({ kind: 'unreadable', why });
  });

  test('a document type without declarations is no harm', () => {
    expect(parseFeed(RSS.replace('<rss', '<!DOCTYPE rss>\n<rss'), AT).kind).toBe('feed');
  });

  test('nor is one that an article is about', () => {
    const about = '<item><link>/a</link><description><![CDATA[<!DOCTYPE a [ ]>]]></description></item>';
    expect(parseFeed(`<rss version="2.0"><channel>${about}</channel></rss>`, AT).kind).toBe('feed');
  });

  test('is read up to a number of articles', () => {
    const content = parseFeed(many, AT);
    expect(content.kind === 'feed' && content.entries.length).toBe(MOST_ENTRIES);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@wire.example/x', 'file:///etc/passwd'])(
    'names no article at %s',
    (link) => {
      const content = parseFeed(`<rss version="2.0"><channel><item><link>${link}</link></item></channel></rss>`, AT);
      expect(content).toMatchObject({ entries: [] });
    },
  );

  const samples = [RSS, ATOM, RDF, JSON_FEED, NEWS_SITEMAP, SITEMAP_INDEX];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '<',
        '>',
        ']]>',
        '<![CDATA[',
        '&',
        '&#x0;',
        '</item>',
        '<item>',
        '{',
        '"',
        '__proto__',
        'null',
        '[]',
      ),
    ),
  });

  test('whatever became of it on the way, it is read or refused, and every article has a web address', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(change, { minLength: 1, maxLength: 8 }), (sample, changes) => {
        let text = sample;
        for (const { at, cut, put } of changes) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + put + text.slice(place + cut);
        }
        const content = parseFeed(text, AT);
        if (content.kind === 'sitemap-index') for (const url of content.children) expect(url).toMatch(/^https?:/);
        if (!('entries' in content)) return;
        for (const { url, title } of content.entries) {
          expect(url).toMatch(/^https?:/);
          expect(title ?? '').not.toMatch(/\n/);
        }
      }),
      { numRuns: 1_500 },
    );
  });
});
