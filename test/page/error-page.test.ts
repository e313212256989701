import { describe, expect, test } from 'vitest';
import { isErrorPage } from '../../src/page/error-page.ts';
import { extractArticle } from '../../src/page/extract.ts';

describe('a page that says it was not found', () => {
  test.each([
    '404',
    'Error 404',
    '404 Not Found',
    'Page not found',
    'Oops! Page not found.',
    'Page not found – Harn Gazette',
    'Seite nicht gefunden | Harner Bote',
    'Page introuvable',
    'Página no encontrada',
    'Página não encontrada',
    'الصفحة غير موجودة',
    'ページが見つかりません',
    'Страница не найдена',
  ])('is told by its title: %s', (title) => expect(isErrorPage(title, 500)).toBe(true));

  test.each([
    '404 people left Harn in May',
    'Page not found in the old register of Harn',
    'Error 404: the road that was never built',
    'Not found guilty, he walks free',
    'The page that was not found',
    '',
  ])('is none: %s', (title) => expect(isErrorPage(title, 500)).toBe(false));

  test('with a long text is an article about such pages', () => {
    expect(isErrorPage('Page not found', 4000)).toBe(false);
    expect(isErrorPage(null, 500)).toBe(false);
  });

  test('is no article', () => {
    const words = Array.from(
      { length: 6 },
      (_, i) =>
        `<p>What you look for was moved ${i} times, or its address has been mistyped by somebody on the way.</p>`,
    ).join('');
    const html = (title: string) =>
      `<!doctype html><head><title>${title}</title></head><body><main><h1>${title}</h1>${words}</main></body>`;
    const isArticle = (title: string) =>
      extractArticle(new DOMParser().parseFromString(html(title), 'text/html'), 'https://news.example/x').isArticle;
    expect(isArticle('Page not found')).toBe(false);
    expect(isArticle('What was not found in Harn')).toBe(true);
  });
});
