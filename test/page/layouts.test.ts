import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/engine/model.ts';
import { extractArticle } from '../../src/page/extract.ts';

/** Layouts that content systems share, with as little text as tells what is read of them. */
const TEXT = Array.from(
  { length: 6 },
  (_, i) => `Sentence ${i} says that the bridge stays shut until spring, and that the ferry will run instead of it.`,
);
const PARAGRAPHS = TEXT.map((words) => `<p>${words}</p>`).join('');
const TYPED = '<meta property="og:type" content="article">';

function read(body: string, head = TYPED): Article {
  const html = `<!doctype html><head>${head}</head><body>${body}</body>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/2031/bridge');
}

const blocksOf = ({ text, blocks }: Article) => blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const textOf = (body: string, head?: string) => read(body, head).text.split('\n\n');

describe('a list of things with a picture each', () => {
  test('is text where each has a heading', () => {
    const list = TEXT.map(
      (words, i) => `<div class="item"><h3>${i}. A bridge</h3><img src="a.jpg"><p>${words}</p></div>`,
    );
    expect(textOf(`<h1>Six bridges</h1>${list.join('')}`)).toEqual(expect.arrayContaining(TEXT));
  });

  test('is captions where they have none', () => {
    const picture = `<div class="item"><img src="a.jpg"><p>${TEXT[0]} Again.</p></div>`;
    const article = read(`<h1>A bridge</h1><div>${PARAGRAPHS}${picture}<p>${TEXT[1]} Again.</p></div>`);
    expect(blocksOf(article)).toContainEqual(['caption', `${TEXT[0]} Again.`]);
  });
});

describe('what stands between headline and text', () => {
  const intro = 'From March the bridge is shut, and nobody knows for how long that will be.';
  const page = (between: string) => `<article><h1>A bridge</h1>${between}${PARAGRAPHS}</article>`;

  test.each([
    ['named a teaser, without a link', `<div class="teaser-text"><p>${intro}</p></div>`],
    ['set as a heading', `<h2>${intro.slice(0, -1)}</h2><p><a href="/authors/ash">Ida Ash</a></p>`],
  ])('introduces the article: %s', (_, between) => {
    const found = blocksOf(read(page(between)));
    expect(found[0]).toEqual(['paragraph', expect.stringContaining(intro.slice(0, -1))]);
  });

  test.each([['a teaser with a link', `<div class="teaser-text"><p>${intro} <a href="/2">To the ferry</a></p></div>`]])(
    'does not: %s',
    (_, between) => expect(textOf(page(between))).toEqual(TEXT),
  );
});

describe('between the paragraphs', () => {
  const page = (between: string) =>
    `<article><h1>A bridge</h1>${TEXT.slice(0, 3)
      .map((words) => `<p>${words}</p>`)
      .join('')}${between}${TEXT.slice(3)
      .map((words) => `<p>${words}</p>`)
      .join('')}</article>`;
  const long = 'said on Tuesday that nobody had asked the people of Harn about the pier';

  test.each([
    [
      'a sentence round a long link',
      `<p>The board <a href="/2">${long}</a>, which has moved.</p>`,
      `The board ${long}, which has moved.`,
    ],
    [
      'a correction, however its box is named',
      '<div class="correction"><p>Correction, 3 May: an earlier version said that the ferry was shut as well.</p></div>',
      'Correction, 3 May: an earlier version said that the ferry was shut as well.',
    ],
  ])('stands what is the article’s: %s', (_, between, words) => expect(textOf(page(between))).toContain(words));

  test.each([
    ['a line that begins with its link', `<p><a href="/2">The board ${long}</a>, 3 May.</p>`],
    ['a line that ends with its link', `<p>More here <a href="/2">The board ${long}.</a></p>`],
    ['a label and a link', `<p>Read also: <a href="/2">The board ${long}</a> today.</p>`],
    ['an advertisement of a page made for phones', `<amp-ad><p>The board ${long}, and sells boats.</p></amp-ad>`],
    ['a note that opens when it is asked for', `<div popover><p>The board ${long}, and it has moved.</p></div>`],
  ])('does not: %s', (_, between) => expect(textOf(page(between))).toEqual(TEXT));
});

describe('a footer', () => {
  const quote = 'We looked at every way of keeping it open, and in the end there was none at all.';
  const page = (inside: string) => `<h1>A bridge</h1><div>${PARAGRAPHS}${inside}<p>${TEXT[0]} Again.</p></div>`;

  test('under a quotation says whose words it is', () => {
    const said = `<blockquote><p>${quote}</p><footer>Ida Ash, chair of the board</footer></blockquote>`;
    expect(blocksOf(read(page(said)))).toContainEqual(['blockquote', 'Ida Ash, chair of the board']);
  });

  test('elsewhere is none of the text', () => {
    expect(
      textOf(page('<footer><p>Ida Ash is the chair of the board, and has been so for years.</p></footer>')),
    ).toEqual([...TEXT, `${TEXT[0]} Again.`]);
  });

  test('under a post names its author, one under the page does not', () => {
    const by = '<span class="author">Ida Ash</span>';
    const post = `<div class="post"><h3>A bridge</h3><div>${PARAGRAPHS}</div>`;
    expect(read(`${post}<div class="post-footer">Posted by ${by}</div></div>`).byline).toBe('Ida Ash');
    expect(read(`${post}</div><div class="site-footer">A site by ${by}</div>`).byline).toBeNull();
  });
});

describe('a page with several articles', () => {
  const articles = (tag: string, texts: readonly string[]) =>
    texts.map((text, i) => `<article><${tag}>A bridge, part ${i}</${tag}><div>${text}</div></article>`).join('');

  test('which it goes on with one after another is the first', () => {
    const other = PARAGRAPHS.replaceAll('bridge', 'ferry');
    expect(textOf(`<main>${articles('h1', [PARAGRAPHS, other, other])}</main>`)).toEqual(TEXT);
  });

  test('that are the entries of one is all of them', () => {
    const entries = TEXT.map((text) => `<p>${text}</p>`);
    expect(textOf(`<h1>Live: a bridge</h1><main>${articles('h2', entries)}</main>`)).toEqual(
      expect.arrayContaining(TEXT),
    );
  });
});
