import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const URL_HERE = 'https://news.example/2031/a-story';
const PROSE = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i} of the story goes on about the harbour, its bridge and the goat that nobody owns, for a while.</p>`,
).join('');
const ARTICLE = `<html><head><meta property="og:type" content="article"><title>A story</title></head><body><h1>A story</h1><article>${PROSE}</article></body></html>`;

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const inBody = (html: string) => ARTICLE.replace('<article>', `${html}<article>`);
const paragraphs = (html: string) => {
  const article = extractArticle(parse(html), URL_HERE);
  return article.text.match(/Paragraph \d of the story/g)?.length ?? 0;
};

describe('the page is only read', () => {
  test('its markup is the same before and after', () => {
    const page = parse(inBody('<div class="share" hidden>Share</div><img src="a.jpg" alt="">'));
    const before = page.documentElement.outerHTML;
    extractArticle(page, URL_HERE);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('no mutation observer is told anything', async () => {
    const page = parse(ARTICLE);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    expect(extractArticle(page, URL_HERE).isArticle).toBe(true);
    await Promise.resolve();
    observer.disconnect();
    expect(seen).toEqual([]);
  });
});

describe('names that a page gives to its elements do not hide the DOM', () => {
  const names = [
    'children',
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'attributes',
    'tagName',
    'getAttribute',
    'textContent',
  ];
  test.each(names)('a form with a field named %s around the article', (name) => {
    const html = ARTICLE.replace('<article>', `<form><input name="${name}"><img id="${name}" alt=""><article>`).replace(
      '</article>',
      '</article></form>',
    );
    expect(paragraphs(html)).toBe(6);
  });

  test.each(['body', 'querySelector', 'querySelectorAll', 'implementation', 'createRange', 'title', 'documentElement'])(
    'an image named %s in the document',
    (name) => {
      expect(paragraphs(inBody(`<img name="${name}" alt=""><form name="${name}"></form>`))).toBe(6);
    },
  );

  describe('own properties that throw', () => {
    const page = parse(ARTICLE);
    afterEach(() => expect(extractArticle(page, URL_HERE).blocks).toHaveLength(6));
    test.each(['firstChild', 'children', 'nodeType', 'getAttribute'])('%s', (name) => {
      for (const element of page.querySelectorAll('body, article, p')) {
        Object.defineProperty(element, name, {
          get() {
            throw new Error('trap');
          },
        });
      }
    });
  });
});

// jsdom parses and selects slowly: these pages need their time on a busy machine.
describe('large pages are read up to a bound, and say so', { timeout: 120_000 }, () => {
  test.each([
    ['600 elements deep', `${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}`, 'depth'],
    ['60,000 nodes', 'x<br>'.repeat(30_000), 'nodes'],
    ['a text of 1.6 MB', `<div>${'word '.repeat(320_000)}</div>`, 'characters'],
  ])('%s after the article', (_what, html, cut) => {
    const article = extractArticle(parse(ARTICLE.replace('</body>', `${html}</body>`)), URL_HERE);
    expect(article.cut.map(({ limit }) => limit)).toContain(cut);
  });

  test('letters of three bytes and hundreds of labels stay below 400 kB too', () => {
    const long = '港の橋は春まで閉ざされ、住民は遠回りを強いられていると市は伝えた。'.repeat(20);
    const body = Array.from({ length: 300 }, (_, i) => `<p>${i}${long}</p>`).join('');
    const labels = Array.from(
      { length: 600 },
      (_, i) => `<div>${i}番目の関連するお知らせ${'です'.repeat(60)}</div>`,
    ).join('');
    const html = ARTICLE.replace(PROSE, body).replace('</article>', `</article><section>${labels}</section>`);
    const article = extractArticle(parse(html), URL_HERE);
    expect(article.isArticle).toBe(true);
    expect(article.notices.length).toBeGreaterThan(50);
    expect(new TextEncoder().encode(JSON.stringify(article)).length).toBeLessThan(400_000);
  });

  test('an article of 1,000 long paragraphs stays below 400 kB, its beginning kept', () => {
    const long = Array.from(
      { length: 1_000 },
      (_, i) => `<p>Paragraph ${i}: ${'a sentence about the harbour. '.repeat(20)}<a href="/${i}">more</a></p>`,
    ).join('');
    const article = extractArticle(parse(ARTICLE.replace(PROSE, long)), URL_HERE);
    expect(new TextEncoder().encode(JSON.stringify(article)).length).toBeLessThan(400_000);
    expect(article.text.startsWith('Paragraph 0:')).toBe(true);
    const left = 1_000 - article.blocks.length;
    expect(article.cut).toContainEqual(expect.objectContaining({ limit: 'length', left }));
  });

  test.each([
    ['100,000 spaces in text', inBody(`<p>${' '.repeat(100_000)}</p>`)],
    ['100,000 spaces in the title', ARTICLE.replace('A story</title>', `A${' '.repeat(100_000)}story</title>`)],
    [
      '100,000 spaces in an attribute',
      inBody(`<div class="${' '.repeat(100_000)}" style="display${' '.repeat(100_000)}"></div>`),
    ],
    [
      '1,000 blocks of structured data',
      ARTICLE.replace(
        '</head>',
        `${'<script type="application/ld+json">{"@type":"Thing"}</script>'.repeat(1_000)}</head>`,
      ),
    ],
    [
      'structured data nested 50,000 deep',
      ARTICLE.replace(
        '</head>',
        `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script></head>`,
      ),
    ],
    [
      'structured data with a prototype',
      ARTICLE.replace(
        '</head>',
        '<script type="application/ld+json">{"__proto__":{"author":"x"},"@type":"NewsArticle","constructor":1}</script></head>',
      ),
    ],
    ['2,000 blockquotes', inBody('<blockquote>x</blockquote>'.repeat(2_000))],
    ['2,000 links', inBody('<a href="/x">x</a> '.repeat(2_000))],
  ])('%s', (_what, html) => {
    expect(paragraphs(html)).toBe(6);
  });
});

describe('what is no page is no article', () => {
  test.each([
    ['an empty document', ''],
    ['a document without a body', '<frameset><frame src="x"></frameset>'],
    ['hidden text alone', `<div hidden>${PROSE}</div>`],
  ])('%s', (_what, html) => {
    expect(extractArticle(parse(html), URL_HERE)).toMatchObject({ isArticle: false, text: '' });
  });

  test('an XML document, be it the first that is read', () => {
    const first = new new JSDOM('').window.DOMParser().parseFromString('<feed><body/></feed>', 'application/xml');
    expect(extractArticle(first, URL_HERE)).toMatchObject({ isArticle: false, text: '' });
  });

  test('an XML document', () => {
    const xml = new DOMParser().parseFromString('<feed><entry>text</entry></feed>', 'application/xml');
    expect(extractArticle(xml, URL_HERE)).toMatchObject({ isArticle: false, text: '' });
  });
});
