import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const ADDRESS = 'https://news.example/2031/bridge';
const HEADLINES = ['A bridge that stays shut', 'A ferry for the summer', 'A roof for the school'];
const [BRIDGE, FERRY, SCHOOL] = ['bridge', 'ferry', 'school'].map((thing) =>
  Array.from(
    { length: 5 },
    (_, i) =>
      `Sentence ${i} says of the ${thing} that it stays shut until spring, and that nobody in Harn is glad of it.`,
  ),
);
const TEXTS = [BRIDGE!, FERRY!, SCHOOL!];
const SIGNED = '<p>By Ida Ash</p>';
const DATED = '<p>3 May 2031</p>';
const paragraphs = (text: readonly string[]) => text.map((words) => `<p>${words}</p>`).join('');

/** Three texts one after another, `part` of each: its headline as it stands there, and its paragraphs. */
function page(part: (headline: string, text: string, i: number) => string): string {
  return `<main>${HEADLINES.map((headline, i) => part(headline, paragraphs(TEXTS[i]!), i)).join('')}</main>`;
}

function read(body: string, title = HEADLINES[0]!) {
  const html = `<!doctype html><head><title>${title} – The Gazette</title><meta property="og:type" content="article"></head><body>${body}</body>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), ADDRESS);
}

/** Of how many texts something was read. */
const textsIn = ({ text }: { text: string }) =>
  TEXTS.map((sentences) => sentences.filter((one) => text.includes(one)).length);
const FIRST = [5, 0, 0];
const ALL = [5, 5, 5];

describe('a page that goes on with the next article is the first one', () => {
  const box = (level: string, inside: string) => `<div class="story">${inside}</div>`.replaceAll('h#', level);
  test.each<[name: string, part: (headline: string, text: string, i: number) => string]>([
    ['each in a box, with a byline', (headline, text) => box('h1', `<h#>${headline}</h#>${SIGNED}${text}`)],
    ['each in a box, with a date', (headline, text) => box('h1', `<h#>${headline}</h#>${DATED}${text}`)],
    [
      'each in a box, with a byline by its class',
      (headline, text) => box('h1', `<h#>${headline}</h#><div class="byline">Ida Ash</div>${text}`),
    ],
    [
      'each in a box with a column beside it',
      (headline, text) =>
        `<div class="row"><div>${box('h1', `<h#>${headline}</h#>${SIGNED}${text}`)}</div><div><h3>Latest</h3><a href="/9">A goat</a></div></div>`,
    ],
    ['one under another in one box, with bylines', (headline, text) => `<h1>${headline}</h1>${SIGNED}${text}<hr>`],
    [
      'the next ones lead to their own pages',
      (headline, text, i) => box('h1', `<h#>${i ? `<a href="/2031/${i}">${headline}</a>` : headline}</h#>${text}`),
    ],
    [
      'the next ones with a lesser headline',
      (headline, text, i) => box(i ? 'h2' : 'h1', `<h#>${headline}</h#>${SIGNED}${text}`),
    ],
    [
      'the next ones dated and leading to their own pages',
      (headline, text, i) =>
        box(i ? 'h2' : 'h1', `<h#>${i ? `<a href="/2031/${i}">${headline}</a>` : headline}</h#>${DATED}${text}`),
    ],
    [
      'the next ones in a box of their own',
      (headline, text, i) => `${i === 1 ? '<div id="next">' : ''}<div><h1>${headline}</h1>${SIGNED}${text}</div>`,
    ],
  ])('%s', (_, part) => {
    const article = read(page(part));
    expect(textsIn(article)).toEqual(FIRST);
    expect(article.title).toBe(HEADLINES[0]);
  });

  test('and the one that its title names by now, where the reader has gone on', () => {
    const body = page((headline, text, i) => `<div><h1>${headline}</h1><p>By Ida Ash${'abc'[i]}</p>${text}</div>`);
    const article = read(body, HEADLINES[1]);
    expect(textsIn(article)).toEqual([0, 5, 0]);
    expect([article.title, article.byline]).toEqual([HEADLINES[1], 'Ida Ashb']);
  });

  test('whose labels are its own alone', () => {
    const label = '<p class="fact-check">Fact checked</p>';
    const part = (at: number) => (headline: string, text: string, i: number) =>
      `<div class="story"><h1>${headline}</h1>${SIGNED}${i === at ? label : ''}${text}</div>`;
    const scopes = (at: number) =>
      read(page(part(at)))
        .notices.filter(({ text }) => text === 'Fact checked')
        .map(({ scope }) => scope);
    expect(scopes(0)).toEqual(['header']);
    expect(scopes(1)).toEqual(['nav']);
  });
});

describe('one article is all of it', () => {
  test.each<[name: string, part: (headline: string, text: string, i: number) => string]>([
    ['whose chapters have headings of the first level', (headline, text) => `<h1>${headline}</h1>${text}`],
    ['whose chapters stand in boxes', (headline, text) => `<section><h1>${headline}</h1>${text}</section>`],
    [
      'signed at its beginning, with chapters in boxes',
      (headline, text, i) => `<section><h1>${headline}</h1>${i ? '' : SIGNED + DATED}${text}</section>`,
    ],
    [
      'a diary with dated chapters',
      (headline, text, i) => `<h1>${headline}</h1>${i ? `<p>${i} May 2031</p>` : SIGNED}${text}`,
    ],
    [
      'a live blog with dated entries',
      (headline, text, i) => `<div class="entry"><h${i ? 2 : 1}>${headline}</h${i ? 2 : 1}>${DATED}${text}</div>`,
    ],
    [
      'a round-up whose parts lead to the pages they tell of',
      (headline, text, i) =>
        `<div class="item"><h${i ? 2 : 1}>${i ? `<a href="/2031/${i}">${headline}</a>` : headline}</h${i ? 2 : 1}>${i ? '' : SIGNED}${text}</div>`,
    ],
    [
      'a list of things that other sites sell',
      (headline, text, i) =>
        `<div class="item"><h1>${i ? `<a href="https://shop.example/${i}">${headline}</a>` : headline}</h1>${text}</div>`,
    ],
  ])('%s', (_, part) => expect(textsIn(read(page(part)))).toEqual(ALL));

  test('a round-up signed part by part, whose title names none of them', () => {
    const body = page((headline, text) => `<div><h1>${headline}</h1>${SIGNED}${text}</div>`);
    expect(textsIn(read(body, 'Three things that Harn waits for'))).toEqual(ALL);
  });
});
