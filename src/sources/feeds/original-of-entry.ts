import { analyze } from '../../engine/analyze.ts';
import type { Publishers } from '../../engine/model.ts';
import { wordsOf } from '../../engine/text/words.ts';
import type { NewOriginal } from '../../library/library.ts';
import type { ReadPage } from '../inert/read-page.ts';
import { originalFrom } from '../original-from.ts';
import type { FeedEntry } from './entry.ts';

/** What is shorter is the beginning of an article, or a line on it. */
const FEWEST_WORDS = 150;
const FEWEST_BLOCKS = 3;
/** Ends of a text that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read|continue)\s(?:more|reading|on)[^.]{0,60}|weiterlesen|lire la suite|seguir leyendo|leer más)\s{0,9}[»›>→]?$/iu;

/** What an entry says of its article, where the article itself does not say it. */
export function withEntry(original: NewOriginal, entry: Omit<FeedEntry, 'html'>): NewOriginal {
  const published = original.published ?? entry.published;
  return {
    ...original,
    title: original.title ?? entry.title,
    byline: original.byline ?? entry.author,
    published,
    publishedFrom: published === null ? 'first-seen' : 'declared',
    addresses: [...new Set([...(original.addresses ?? []), entry.url])].filter((each) => each !== original.url),
  };
}

/** The Original that an entry carries whole; null where it carries only a teaser, and the page must be asked. */
export async function originalOfEntry(
  entry: FeedEntry,
  { readPage, publishers, now }: { readonly readPage: ReadPage; readonly publishers: Publishers; readonly now: string },
): Promise<NewOriginal | null> {
  const { html, ...plain } = entry;
  if (html === null) return null;
  const article = await readPage(pageOf(entry), entry.url);
  const { text, blocks } = article;
  if (
    wordsOf(text).length < FEWEST_WORDS ||
    blocks.length < FEWEST_BLOCKS ||
    GOES_ON.test(text.trimEnd().slice(-120))
  ) {
    return null;
  }
  const nothing = { originals: [], publishers, trust: () => null, now };
  const original = originalFrom(article, analyze(article, nothing, 'feed'), publishers, 'feed');
  return original.partial ? null : withEntry(original, plain);
}

const escaped = (text: string | null) =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What an entry carries as a page of its own, so that the reader of pages can read it. */
function pageOf({ title, author, published, language, html }: FeedEntry): string {
  const meta = (name: string, content: string | null) =>
    content === null ? '' : `<meta property="${name}" content="${escaped(content)}">`;
  return `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
${meta('og:type', 'article')}${meta('og:title', title)}${meta('article:published_time', published)}${meta('author', author)}</head>
<body><article><h1>${escaped(title)}</h1>${html}</article></body></html>`;
}
