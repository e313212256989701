import { analyze } from '../../engine/analyze.ts';
import type { Article, Publishers } from '../../engine/model.ts';
import { articleFromText } from '../../engine/text/plain.ts';
import type { NewOriginal } from '../../library/library.ts';
import type { ReadPage } from '../inert/read-page.ts';
import { originalFrom } from '../original-from.ts';
import type { EntryContent, GivenFacts } from './entry.ts';

/** What entries are read with. */
export interface EntryReading {
  readonly readPage: ReadPage;
  readonly publishers: Publishers;
  /** ISO 8601: when the import began, which is when its Originals were added. */
  readonly started: string;
}

/** The Original that an entry makes; null where it has no text. What is given wins over what the page says. */
export async function entryOriginal(
  { kind, text, given }: Extract<EntryContent, { kind: 'html' | 'text' }>,
  { readPage, publishers, started }: EntryReading,
): Promise<NewOriginal | null> {
  const article = kind === 'text' ? plainArticle(text, given) : await readPage(text, given.url ?? savedFrom(text));
  if (article.text.trim() === '') return null;
  const nothing = { originals: [], publishers, trust: () => null, now: started };
  const original = originalFrom(article, analyze(article, nothing, 'imported'), publishers, 'import');
  const kept = original.text.trim() === '' ? article.text : original.text;
  return {
    ...original,
    text: kept,
    title: given.title ?? original.title ?? null,
    publisher: given.publisher ?? original.publisher ?? null,
    byline: given.byline ?? original.byline ?? null,
    published: given.published ?? original.published ?? null,
    language: given.language ?? original.language ?? 'und',
    added: started,
  };
}

function plainArticle(text: string, { url, title, publisher, published }: GivenFacts): Article {
  const article = articleFromText({
    text,
    url: url ?? null,
    title: title ?? null,
    site: publisher ?? null,
    published: published ?? null,
  });
  return article.title === null ? { ...article, title: firstLine(text) } : article;
}

/** The first line of a text, where it stands alone as a title does. */
function firstLine(text: string): string | null {
  const [first = '', second = ''] = text.trimStart().slice(0, 400).split(/\r?\n/, 2);
  return first.length <= 200 && second.trim() === '' && text.trim().length > first.length ? first.trim() : null;
}

/** Where browsers say that they saved a page from; null where they do not. */
function savedFrom(html: string): string | null {
  const said = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000}) -->/.exec(html.slice(0, 3_000))?.[1];
  return said !== undefined && URL.parse(said) ? said : null;
}
