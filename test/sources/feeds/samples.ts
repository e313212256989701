/** One invented story in each of the formats that feeds have. */
const DATE = '2026-10-13T21:52:00.000Z';

export const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour &amp; Wire</title><link>https://wire.example/</link><language>en-GB</language>
<item><title>Ferry &lt;b&gt;talks&lt;/b&gt; end</title><link>/ferry</link><dc:creator>Sanna Holm</dc:creator>
<pubDate>Tue, 13 Oct 2026 21:52:00 GMT</pubDate><description>A teaser</description>
<content:encoded><![CDATA[<p>The whole <em>text</em>.</p>]]></content:encoded></item>
<item><title>By its guid</title><guid>https://wire.example/guid</guid></item>
<item><title>No address</title><guid isPermaLink="false">4711</guid></item>
</channel></rss>`;

export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour &amp; Wire</title>
<author><name>Sanna Holm</name></author>
<entry><title type="html">Ferry &lt;b&gt;talks&lt;/b&gt; end</title><id>urn:1</id>
<link rel="self" href="/self"/><link rel="alternate" href="https://wire.example/ferry"/>
<updated>2026-10-14T21:52:00Z</updated><published>${DATE}</published>
<content type="html">&lt;p&gt;The whole &lt;em&gt;text&lt;/em&gt;.&lt;/p&gt;</content></entry></feed>`;

export const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour &amp; Wire</title><link>https://wire.example/</link><dc:language>en</dc:language></channel>
<item><title>Ferry talks end</title><link>https://wire.example/ferry</link><dc:creator>Sanna Holm</dc:creator>
<dc:date>${DATE}</dc:date><content:encoded>&lt;p&gt;The whole &lt;em&gt;text&lt;/em&gt;.&lt;/p&gt;</content:encoded></item></rdf:RDF>`;

export const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour & Wire',
  language: 'en',
  items: [
    {
      id: '1',
      url: '/ferry',
      title: 'Ferry talks end',
      authors: [{ name: 'Sanna Holm' }],
      date_published: DATE,
      content_html: '<p>The whole <em>text</em>.</p>',
    },
  ],
});

export const NEWS_SITEMAP = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://wire.example/ferry</loc><news:news><news:publication><news:name>Wire</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${DATE}</news:publication_date><news:title>Ferry talks &amp; ends</news:title></news:news>
<image:image><image:loc>https://wire.example/boat.jpg</image:loc><image:title>A boat</image:title></image:image></url>
<url><loc>https://wire.example/imprint</loc><lastmod>2026-01-01</lastmod></url>
</urlset>`;

export const SITEMAP_INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://wire.example/pages-1.xml</loc><lastmod>2026-10-01</lastmod></sitemap>
<sitemap><loc>https://wire.example/pages-2.xml</loc><lastmod>2026-10-09</lastmod></sitemap>
<sitemap><loc>https://www.wire.example/news.xml</loc><lastmod>2026-09-01</lastmod></sitemap>
<sitemap><loc>https://elsewhere.example/news.xml</loc></sitemap>
<sitemap><loc>https://wire.example/index.xml</loc></sitemap>
</sitemapindex>`;
