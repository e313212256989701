import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { extractArticle } from '../../src/page/extract.ts';

interface Expected {
  readonly url: string | null;
  readonly article: Partial<Article>;
  readonly declared?: Partial<Article['declared']>;
  readonly blocks?: readonly (readonly [string, string, object?])[];
  readonly links?: readonly (readonly [string, string])[];
  readonly inlineQuotes?: readonly (readonly [string, string, string | null])[];
}

const FOLDER = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

describe('invented pages are read as a person would read them', () => {
  test.each(pages)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${basename(name, '.html')}.json`), 'utf8')) as Expected;
    const document = new DOMParser().parseFromString(readFileSync(join(FOLDER, name), 'utf8'), 'text/html');
    const article = extractArticle(document, expected.url);
    expect(article).toMatchObject({ url: expected.url, plain: false, cut: [], ...expected.article });
    if (expected.declared) expect(article.declared).toMatchObject(expected.declared);

    const cut = (span: { start: number; end: number }) => article.text.slice(span.start, span.end);
    const blocks = article.blocks.map(({ start, end, kind, ...rest }) => {
      const more = Object.keys(rest).length ? [rest] : [];
      return [kind, article.text.slice(start, end), ...more];
    });
    if (expected.blocks) expect(blocks).toEqual(expected.blocks);
    expect(article.text).toBe(article.blocks.map(cut).join('\n\n'));
    if (expected.links) expect(article.links.map((link) => [cut(link), link.url])).toEqual(expected.links);
    if (expected.inlineQuotes) {
      const quotes = article.inlineQuotes.map((quote) => [cut(quote), quote.element, quote.cite]);
      expect(quotes).toEqual(expected.inlineQuotes);
    }
  });
});
