import type { Site } from '../site.ts';
import { FERRY_TALKS } from '../stories/ferry-talks.ts';
import { FERRY_TALKS_GERMAN } from '../stories/ferry-talks-german.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Its English story, and that of its German service. */
const STORIES = [
  { ...FERRY_TALKS, language: 'en' },
  { ...FERRY_TALKS_GERMAN, language: 'de' },
];
const teaser = ({ paragraphs }: (typeof STORIES)[number]) => `${paragraphs[0].slice(0, 160)}…`;

/** What the agency publishes for programs: a feed of teasers in two formats, a news sitemap, and what robots may ask. */
export const published: Site['pages'] = {
  '/feed.xml': (address) => ({
    type: 'application/rss+xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Meridian Wire</title><link>${address('wire')}</link>
${STORIES.map(
  (
    story,
  ) => `<item><title>${escaped(story.title)}</title><link>${address('wire', story.path)}</link><pubDate>${new Date(story.published).toUTCString()}</pubDate>
<description>${escaped(teaser(story))}</description></item>`,
).join('\n')}
</channel></rss>`,
  }),
  '/feed.json': (address) => ({
    type: 'application/feed+json; charset=utf-8',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Meridian Wire',
      home_page_url: address('wire'),
      items: STORIES.map((story, i) => ({
        id: `${i + 1}`,
        url: address('wire', story.path),
        title: story.title,
        date_published: story.published,
        language: story.language,
        summary: teaser(story),
      })),
    }),
  }),
  '/news-sitemap.xml': (address) => ({
    type: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${STORIES.map(
  (
    story,
  ) => `<url><loc>${address('wire', story.path)}</loc><news:news><news:publication><news:name>Meridian Wire</news:name><news:language>${story.language}</news:language></news:publication>
<news:publication_date>${story.published}</news:publication_date><news:title>${escaped(story.title)}</news:title></news:news></url>`,
).join('\n')}
</urlset>`,
  }),
  '/robots.txt': (address) => ({
    type: 'text/plain; charset=utf-8',
    body: `User-agent: *\nDisallow: /internal/\nSitemap: ${address('wire', '/news-sitemap.xml')}\n`,
  }),
};
