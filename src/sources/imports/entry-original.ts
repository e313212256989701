import { analyze } from '../../engine/analyze.ts';
import type { Article, Publishers } from '../../engine/model.ts';
import { articleFromText } from '../../engine/text/plain.ts';
import type { NewOriginal } from '../../library/library.ts';
import { isoDate } from '../../page/metadata/published.ts';
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
  const url = webAddress(given.url);
  const article = kind === 'text' ? plainArticle(text, given, url) : await readPage(text, url ?? savedFrom(text));
  if (article.text.trim() === '') return null;
  const nothing = { originals: [], publishers, trust: () => null, now: started };
  const original = originalFrom(article, analyze(article, nothing, 'imported'), publishers, 'import');
  const kept = original.text.trim() === '' ? article.text : original.text;
  const published = isoDate(given.published ?? '', given.language ?? article.language) ?? original.published ?? null;
  return {
    ...original,
    text: kept,
    title: given.title ?? original.title ?? null,
    publisher: given.publisher ?? original.publisher ?? null,
    byline: given.byline ?? original.byline ?? null,
    published,
    publishedFrom: published === null ? 'first-seen' : 'declared',
    language: given.language ?? original.language ?? 'und',
    added: started,
  };
}

function plainArticle(text: string, { title, publisher }: GivenFacts, url: string | null): Article {
  const article = articleFromText({
    text,
    url,
    title: title ?? null,
    site: publisher ?? null,
  });
  return article.title === null ? { ...article, title: firstLine(text) } : article;
}

/** The first line of a text, where it stands alone as a title does. */
function firstLine(text: string): string | null {
  const [first = '', second = ''] = text.trimStart().slice(0, 400).split(/\r?\n/, 2);
  return first.length <= 200 && second.trim() === '' && text.trim().length > first.length ? first.trim() : null;
}

/** An address that a file gives, where it is one of the web; a bare host is one. No scheme has a dot. */
function webAddress(given: string | undefined): string | null {
  const typed = given?.trim() ?? '';
  if (typed === '') return null;
  const parsed = URL.parse(/^[a-z][a-z0-9+-]*:/i.test(typed) ? typed : `https://${typed}`);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** Where browsers say that they saved a page from; null where they do not. */
function savedFrom(html: string): string | null {
  const said = /<!-- saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>"]{1,2000}) -->/.exec(html.slice(0, 3_000))?.[1];
  return said !== undefined && URL.parse(said) ? said : null;
}
