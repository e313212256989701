import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

/** Pages whose class names say nothing: structure alone tells what is the article's. */
const TEXT = Array.from(
  { length: 6 },
  (_, i) => `Sentence ${i} says that the bridge stays shut until spring, and that the ferry will run instead of it.`,
);
const said = 'I have waited a long time for somebody to write about the ferry and about those who run it.';
const comment = (name: string, time: string) =>
  `<li class="x3"><a href="/u/${name}">${name}</a> ${time}<p>${name}: ${said}</p><a href="#r">Answer</a></li>`;
const TIME = '<time datetime="2031-02-01">1 Feb</time>';

function wordsOf(between: string, below = '') {
  const [first, ...others] = TEXT.map((words) => `<p>${words}</p>`);
  const html = `<meta property="og:type" content="article"><div class="x0"><h1>A bridge</h1><div class="x1">${first}${between}${others.join('')}</div>${below}</div>`;
  const article = extractArticle(
    new DOMParser().parseFromString(html, 'text/html'),
    'https://news.example/2031/bridge',
  );
  const kept = article.blocks.filter(({ kind }) => kind !== 'caption');
  return kept.map(({ start, end }) => article.text.slice(start, end)).filter((words) => !TEXT.includes(words));
}

describe('what is nobody’s words, and what is the article’s after all', () => {
  test.each<[name: string, between: string, below: string, kept: number]>([
    [
      'an invitation that asks for an address',
      '<div class="x2"><p>Hver morgen får du de viktigste nyhetene rett i innboksen din.</p><input type="email"></div>',
      '',
      0,
    ],
    [
      'the same words without a field',
      '<div class="x2"><p>Hver morgen er det de samme nyhetene i byen.</p></div>',
      '',
      1,
    ],
    [
      'who signs a block quotation, in its footer',
      '<blockquote><p>Nobody would cross the bridge by night for nine years.</p><footer>— Ida Ash, mayor of the harbour town</footer></blockquote>',
      '',
      2,
    ],
    ['another footer', '<div class="x2"><footer>Ida Ash writes about bridges and the ferry.</footer></div>', '', 0],
    ['comments with times and links', '', `<ul class="x2">${comment('Ash', TIME)}${comment('Birch', TIME)}</ul>`, 0],
    [
      'a timeline of the article, with times and no links',
      `<ul class="x2"><li class="x3">${TIME}<p>1 ${said}</p></li><li class="x3">${TIME}<p>2 ${said}</p></li></ul>`,
      '',
      2,
    ],
    [
      'entries with times and links that the article goes on below',
      `<div class="x2">${comment('Ash', TIME)}${comment('Birch', TIME)}</div>`.replaceAll('li', 'div'),
      '',
      2,
    ],
    ['a picture’s credit in brackets', '<p>(foto Ida Frassino)</p>', '', 0],
    [
      'brackets that speak of a photo',
      '<p>(Photo albums burn well, and the council had a great many of them.)</p>',
      '',
      1,
    ],
  ])('%s', (_, between, below, kept) => {
    expect(wordsOf(between, below).filter((words) => words.length > 20)).toHaveLength(kept);
  });
});
