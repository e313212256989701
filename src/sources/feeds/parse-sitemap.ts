import { Parser } from 'htmlparser2';
import { dateOf, type FeedContent, type FeedEntry, MOST_ENTRIES, webAddress } from './entry.ts';
import { plainLine } from './plain-line.ts';

/** Characters handed to the parser at once: between two pieces it can be told to stop. */
const PIECE = 65_536;
/** Sitemaps of one index that are followed. */
const MOST_CHILDREN = 5;
/** An index may list tens of thousands; so many are looked at. */
const MOST_LISTED = 5_000;
const LONGEST_VALUE = 4_000;

interface Row {
  loc: string;
  lastmod: string;
  title: string;
  published: string;
  language: string;
  isNews: boolean;
}

const emptyRow = (): Row => ({ loc: '', lastmod: '', title: '', published: '', language: '', isNews: false });

/** Elements whose text is read, without their prefix. */
const FIELDS: Readonly<Record<string, keyof Omit<Row, 'isNews'>>> = {
  loc: 'loc',
  lastmod: 'lastmod',
  title: 'title',
  publication_date: 'published',
  language: 'language',
};

/** Names of the namespaces of sitemaps and of the news in them, whatever prefix a site gives them. */
const NAMESPACE = /\/schemas\/sitemap(?:-news)?\/0/;

/** Read a sitemap of articles, or an index of sitemaps. Null: the document is neither. */
export function parseSitemap(text: string, url: string): FeedContent | null {
  const isXml = /^[\s\ufeff]{0,999}</.test(text.slice(0, 1_000));
  if (!isXml) return null;
  const rows: Row[] = [];
  let root: 'urlset' | 'sitemapindex' | 'other' | null = null;
  let row: Row | null = null;
  let field: keyof Omit<Row, 'isNews'> | null = null;
  const prefixes = new Set(['', 'news']);
  const most = () => (root === 'sitemapindex' ? MOST_LISTED : MOST_ENTRIES);
  const parser = new Parser(
    {
      onopentagname(tag) {
        const [prefix, name] = split(tag);
        root ??= name === 'urlset' || name === 'sitemapindex' ? name : 'other';
        if (name === 'url' || name === 'sitemap') row = emptyRow();
        else if (row && name === 'news') row.isNews = true;
        // The place of a picture or a film is not the article's.
        else field = prefixes.has(prefix) ? (FIELDS[name] ?? null) : null;
      },
      onattribute(name, value) {
        if (name.startsWith('xmlns:') && NAMESPACE.test(value)) prefixes.add(name.slice(6).toLowerCase());
      },
      ontext(part) {
        if (row && field && row[field].length < LONGEST_VALUE) row[field] += part;
      },
      onclosetag(tag) {
        const [, name] = split(tag);
        field = null;
        if ((name === 'url' || name === 'sitemap') && row) {
          if (rows.length < most()) rows.push(row);
          row = null;
        }
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < text.length && root !== 'other' && rows.length < most(); at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
  }
  parser.end();
  const found = root as string | null;
  if (found === 'urlset') return articles(rows, url);
  return found === 'sitemapindex' ? { kind: 'sitemap-index', children: children(rows, url) } : null;
}

function split(tag: string): [prefix: string, name: string] {
  const at = tag.indexOf(':');
  return at < 0 ? ['', tag.toLowerCase()] : [tag.slice(0, at).toLowerCase(), tag.slice(at + 1).toLowerCase()];
}

function articles(rows: readonly Row[], url: string): FeedContent {
  // A sitemap of the whole site lists shops and imprints as well: of those only what is marked as news is of use.
  const entries = rows
    .filter((row) => row.isNews)
    .map((row): FeedEntry | null => {
      const address = webAddress(row.loc, url);
      if (address === null) return null;
      const given = row.language.trim();
      const language = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.test(given) ? given : null;
      return {
        url: address,
        title: plainLine(row.title),
        author: null,
        published: dateOf(row.published, language) ?? dateOf(row.lastmod, language),
        language,
        html: null,
      };
    })
    .filter((each) => each !== null);
  return { kind: 'news-sitemap', title: null, entries };
}

/** Those that call themselves news before the others, then the newest. */
function children(rows: readonly Row[], url: string): string[] {
  const host = new URL(url).hostname;
  return rows
    .map((row) => ({ address: webAddress(row.loc, url), at: Date.parse(dateOf(row.lastmod, null) ?? '') || 0 }))
    .filter((each): each is { address: string; at: number } => {
      const other = each.address === null ? null : new URL(each.address).hostname;
      return other !== null && each.address !== url && isSameSite(host, other);
    })
    .sort((a, b) => Number(isNews(b.address)) - Number(isNews(a.address)) || b.at - a.at)
    .slice(0, MOST_CHILDREN)
    .map(({ address }) => address);
}

const isNews = (address: string) => /news|latest|articles?/i.test(new URL(address).pathname);

function isSameSite(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^www\./, ''), b.replace(/^www\./, '')];
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`);
}
