import { describe, expect, it } from 'vitest';
import { SITES } from '../../demo/sites.ts';
import { extractArticle } from '../../src/page/extract.ts';
import { readArticle } from '../../src/shared/article-schema.ts';

const address = (site: string, path = '/') => `http://${site}.localhost:8000${path}`;

const pages = SITES.flatMap((site) =>
  Object.entries(site.pages).flatMap(([path, make]) => {
    const content = make(address);
    return typeof content === 'string' ? [{ url: address(site.name, path), html: content }] : [];
  }),
);

describe('what is read of a page', () => {
  it.each(pages)('of $url is what the background takes', ({ url, html }) => {
    const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), url);
    expect(readArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });
});
