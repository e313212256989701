import type { Address, Site } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const story = (address: Address) => address('wire', FERRY_TALKS.path);
const { title, paragraphs, published: date } = FERRY_TALKS;

/** What the agency publishes for programs: a feed of teasers in two formats, a news sitemap, and what robots may ask. */
export const published: Site['pages'] = {
  '/feed.xml': (address) => ({
    type: 'application/rss+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Meridian Wire</title><link>${address('wire')}</link><language>en</language>
<item><title>${escaped(title)}</title><link>${story(address)}</link><pubDate>${new Date(date).toUTCString()}</pubDate>
<description>${escaped(paragraphs[0]!.slice(0, 160))}…</description></item>
</channel></rss>`,
  }),
  '/feed.json': (address) => ({
    type: 'application/feed+json; charset=utf-8',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Meridian Wire',
      home_page_url: address('wire'),
      language: 'en',
      items: [
        { id: '1', url: story(address), title, date_published: date, summary: `${paragraphs[0]!.slice(0, 160)}…` },
      ],
    }),
  }),
  '/news-sitemap.xml': (address) => ({
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>${story(address)}</loc><news:news><news:publication><news:name>Meridian Wire</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${date}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url></urlset>`,
  }),
  '/robots.txt': (address) => ({
    type: 'text/plain; charset=utf-8',
    body: `User-agent: *\nDisallow: /internal/\nSitemap: ${address('wire', '/news-sitemap.xml')}\n`,
  }),
};
