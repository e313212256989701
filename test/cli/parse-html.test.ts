import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { extractArticle } from '../../src/page/extract.ts';

describe('a page from a file', () => {
  test('is parsed as a browser does', () => {
    const document = parseHtml('<p>one<p>two<table><tr><td>x', 'https://a.example/');
    expect(document.querySelectorAll('body > p')).toHaveLength(2);
    expect(document.querySelector('table > tbody > tr > td')?.textContent).toBe('x');
  });

  test('of XHTML ends what ends where it begins', () => {
    const xhtml =
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js" /></head><body><div id="a"/><p>x</p></body></html>';
    expect(parseHtml(xhtml, null).querySelector('body > p')?.textContent).toBe('x');
  });

  test('runs nothing and loads nothing', () => {
    const document = parseHtml(
      '<script>document.title = "ran"</script><link rel="stylesheet" href="https://a.example/x.css"><title>still</title>',
      'https://a.example/',
    );
    expect(document.title).toBe('still');
    expect(document.defaultView).toBeNull();
    expect(document.styleSheets).toHaveLength(0);
  });

  test('resolves addresses against its own, unless it names another base', () => {
    const prose =
      '<p>The <a href="../goat">goat</a> of the harbour rock has been seen on its rock again this morning, the office said.</p>'.repeat(
        6,
      );
    const links = (html: string) =>
      extractArticle(parseHtml(html, 'https://a.example/b/c'), 'https://a.example/b/c').links;
    const page = (head: string) => `<head>${head}<meta property="og:type" content="article"></head>${prose}`;
    expect(links(page(''))[0]?.url).toBe('https://a.example/goat');
    expect(links(page('<base href="https://b.example/x/y/">'))[0]?.url).toBe('https://b.example/x/goat');
  });

  test('is read also where its forms and pictures take the names of what reads it', () => {
    const names = ['querySelector', 'createElement', 'head', 'body', 'documentElement', 'implementation', 'title'];
    const taken = names.map((name) => `<form name="${name}"></form><img name="${name}">`).join('');
    const prose = '<p>The <a href="/goat">goat</a> of the harbour rock has been seen again, the office said today.</p>';
    const html = `<head><meta property="og:type" content="article"></head>${taken}<h1>Goat</h1>${prose.repeat(6)}`;
    const article = extractArticle(parseHtml(html, 'https://a.example/b'), 'https://a.example/b');
    expect(article.text).toContain('harbour rock');
    expect(article.links[0]?.url).toBe('https://a.example/goat');
  });
});

describe('a page that would stall a batch is refused before it is parsed', () => {
  test.each([
    ['too many elements', '<b>x</b>'.repeat(250_001)],
    ['elements nested too deep', '<div>'.repeat(1_501)],
  ])('%s', (_name, html) => {
    expect(() => parseHtml(html, null)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  test('paragraphs and list items that are never closed are not taken for depth', () => {
    expect(() => parseHtml(`<ul>${'<li>x<p>y<br>'.repeat(1_600)}`, null)).not.toThrow();
  });
});
