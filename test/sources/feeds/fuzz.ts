import { type FeedContent, MOST_ENTRIES } from '../../../src/sources/feeds/entry.ts';
import { parseFeed } from '../../../src/sources/feeds/parse-feed.ts';
import { mutated, pick, type Tally, tallied } from '../../fuzz.ts';
import { ATOM, JSON_FEED, NEWS_SITEMAP, RDF, RSS, SITEMAP_INDEX } from './samples.ts';

const AT = 'https://wire.example/index.xml';
const SAMPLES = [RSS, ATOM, RDF, JSON_FEED, NEWS_SITEMAP, SITEMAP_INDEX];
const PIECES = [
  ...[
    '<',
    '>',
    '/>',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '&',
    '&#x0;',
    '&amp;',
    '&nbsp;',
    '</item>',
    '<item>',
    '<entry>',
  ],
  ...['<link>', '</channel>', '<?xml', '<!DOCTYPE', 'xmlns=', '{', '}', '[', ']', '"', "'", '__proto__', 'constructor'],
  ...['null', '[]', '1e999', 'javascript:', 'https://', '\0', '\ufeff', '\ud800', '\u202e', '\r\n', '<script>', 'NaN'],
];

/** What is wrong with an answer; null where nothing is. */
export function wrongIn(content: FeedContent): string | null {
  const addresses = content.kind === 'sitemap-index' ? content.children : [];
  const entries = 'entries' in content ? content.entries : [];
  if (entries.length > MOST_ENTRIES) return 'too many entries';
  for (const url of [...addresses, ...entries.map((entry) => entry.url)]) {
    if (!/^https?:/.test(url)) return `an address that is none of the web: ${url}`;
  }
  for (const { title, author } of entries) {
    if (/[\n\r]/.test(`${title ?? ''}${author ?? ''}`)) return `a title of several lines: ${title}`;
  }
  return null;
}

/** Read so many mutated feeds, each from a seed of its own beginning with `seed`. */
export function fuzzFeeds(count: number, seed: number): Tally {
  return tallied(count, seed, (random) => {
    const content = parseFeed(mutated(pick(SAMPLES, random), PIECES, random), AT);
    return { isRead: content.kind !== 'unreadable', wrong: wrongIn(content) };
  });
}
