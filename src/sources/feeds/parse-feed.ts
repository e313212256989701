import { parseFeed as parse } from 'feedsmith';
import { dateOf, type FeedContent, type FeedEntry, MOST_CHARACTERS, MOST_ENTRIES, webAddress } from './entry.ts';
import { parseSitemap } from './parse-sitemap.ts';
import { plainLine } from './plain-line.ts';

/** Read an RSS, Atom, RDF or JSON Feed, or a sitemap. Whatever the text is, this gives an answer and throws nothing. */
export function parseFeed(text: string, url: string): FeedContent {
  if (text.length > MOST_CHARACTERS) return { kind: 'unreadable', why: 'too-large' };
  if (hasOwnEntities(text)) return { kind: 'unreadable', why: 'forbidden' };
  const sitemap = parseSitemap(text, url);
  if (sitemap !== null) return sitemap;
  try {
    return contentOf(parse(text, { maxItems: MOST_ENTRIES }), url);
  } catch {
    return { kind: 'unreadable', why: 'not-a-feed' };
  }
}

/** Does its document type bring declarations of its own? No feed needs any; they are how a kilobyte becomes a gigabyte. */
function hasOwnEntities(text: string): boolean {
  let at = text.indexOf('<');
  // Before it stand comments and instructions, which may hold what looks like one; behind it an article may.
  while (text.startsWith('<!--', at) || text.startsWith('<?', at)) {
    const end = text.indexOf(text.startsWith('<?', at) ? '?>' : '-->', at + 2);
    at = end < 0 ? -1 : text.indexOf('<', end);
    if (at < 0) return false;
  }
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return false;
  for (let quote = ''; at < text.length; at++) {
    const c = text[at]!;
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '[' || c === '>') return c === '[';
  }
  return false;
}

type Parsed = ReturnType<typeof parse>;

function contentOf({ format, feed }: Parsed, base: string): FeedContent {
  const done = (title: unknown, entries: readonly (FeedEntry | null)[]): FeedContent => ({
    kind: 'feed',
    title: plainLine(title),
    entries: entries.filter((entry) => entry !== null).slice(0, MOST_ENTRIES),
  });
  switch (format) {
    case 'rss': {
      const language = languageOf(feed.language);
      const rows = (feed.items ?? []).map((item) => {
        const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
        return entry(baseOf(item, feed, base), {
          url: item.link ?? addressIn(item.atom?.links) ?? ifAddress(permanent),
          title: item.title,
          author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
          published: item.pubDate ?? item.dc?.dates?.[0],
          language,
          html: item.content?.encoded,
        });
      });
      return done(feed.title, rows);
    }
    case 'atom': {
      const language = languageOf(feed.xml?.lang);
      const rows = (feed.entries ?? []).map((item) =>
        entry(baseOf(item, feed, base), {
          url: addressIn(item.links) ?? ifAddress(item.id),
          title: item.title?.value,
          author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
          published: item.published ?? item.updated,
          language: languageOf(item.xml?.lang) ?? language,
          html: htmlOf(item.content),
        }),
      );
      return done(feed.title?.value, rows);
    }
    case 'rdf': {
      const language = languageOf(feed.dc?.languages?.[0]);
      const rows = (feed.items ?? []).map((item) =>
        entry(base, {
          url: item.link,
          title: item.title,
          author: item.dc?.creators?.[0],
          published: item.dc?.dates?.[0],
          language,
          html: item.content?.encoded,
        }),
      );
      return done(feed.title, rows);
    }
    case 'json': {
      const language = languageOf(feed.language);
      const rows = (feed.items ?? []).map((item) =>
        entry(base, {
          url: item.url ?? ifAddress(item.id),
          title: item.title,
          author: item.authors?.[0]?.name ?? feed.authors?.[0]?.name,
          published: item.date_published ?? item.date_modified,
          language: languageOf(item.language) ?? language,
          html: item.content_html ?? paragraphsOf(item.content_text),
        }),
      );
      return done(feed.title, rows);
    }
  }
}

interface Given {
  readonly url: string | undefined;
  readonly title: unknown;
  readonly author: unknown;
  readonly published: unknown;
  readonly language: string | null;
  readonly html: string | undefined;
}

function entry(base: string, { url, title, author, published, language, html }: Given): FeedEntry | null {
  const address = webAddress(url, base);
  if (address === null) return null;
  return {
    url: address,
    title: plainLine(title),
    author: plainLine(author),
    published: dateOf(published, language),
    language,
    html: html?.trim() ? html : null,
  };
}

interface InXml {
  readonly xml?: { readonly base?: string };
}

/** What the relative addresses of an entry begin at: `xml:base` of its own, of its feed, else where the feed was found. */
function baseOf(item: InXml, feed: InXml, found: string): string {
  const ofFeed = webAddress(feed.xml?.base, found) ?? found;
  return webAddress(item.xml?.base, ofFeed) ?? ofFeed;
}

interface Link {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

/** Where the article itself stands: not its sound, its comments or its data. Of several addresses, that of the page. */
function addressIn(links: readonly Link[] | undefined): string | undefined {
  const own = links?.filter(({ rel }) => rel === undefined || rel === 'alternate') ?? [];
  return (own.find(({ type }) => type === undefined || /html/i.test(type)) ?? own[0])?.href;
}

/** An id, where it is an address as well. */
const ifAddress = (id: string | undefined) => (id !== undefined && /^https?:/i.test(id) ? id : undefined);

/** What an Atom entry carries, as HTML. Feeds that do not say its type have markup in it as often as none. */
function htmlOf(content: { readonly value?: string; readonly type?: string } | undefined): string | undefined {
  if (content?.value === undefined) return undefined;
  const type = (content.type ?? '').toLowerCase();
  if (/html/.test(type)) return content.value;
  if (type === '' && /<\/?(?:p|br|div|a|em|strong|b|i|ul|li|h[1-6]|blockquote)[\s/>]/i.test(content.value))
    return content.value;
  // Anything else is a picture, a sound or data.
  return type === '' || type.startsWith('text') ? paragraphsOf(content.value) : undefined;
}

const languageOf = (given: unknown) =>
  typeof given === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/i.test(given) ? given : null;

/** Plain text as HTML: each of its paragraphs in one. */
function paragraphsOf(text: string | undefined): string | undefined {
  return text
    ?.split(/\n\s{0,99}\n/)
    .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}
