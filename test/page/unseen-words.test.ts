import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const SENTENCE =
  'The bridge over the harbour mouth stays shut until spring, and the ferry runs twice an hour instead of it.';
const OTHERS = Array.from(
  { length: 5 },
  (_, i) =>
    `Sentence ${i} says that the council has the money for the repairs, and that nobody was hurt when the wind came.`,
);

/** The paragraph as the Article has it, with an element behind every third word. */
function read(element: string): string {
  const words = SENTENCE.split(' ').map((word, i) => (i % 3 === 2 ? `${word}${element}` : word));
  const html = `<meta property="og:type" content="article"><h1>A bridge</h1><article>${[words.join(' '), ...OTHERS].map((text) => `<p>${text}</p>`).join('')}</article>`;
  const article = extractArticle(new DOMParser().parseFromString(html, 'text/html'), 'https://news.example/a/1');
  const [first] = article.blocks;
  return article.text.slice(first!.start, first!.end);
}

describe('words put between the words of a page where nobody sees them are none of its text', () => {
  test.each([
    ['not shown', '<span style="display:none">zebra</span>'],
    ['far off the page', '<span style="position:absolute; left: -9999px">zebra</span>'],
    ['indented off the page', '<i style="display:inline-block;text-indent:-10000px">zebra</i>'],
    ['cut to nothing', '<b style="position:absolute;clip:rect(0, 0, 0, 0)">zebra</b>'],
    ['cut to a point, as for screen readers', '<b style="position:absolute;clip:rect(1px 1px 1px 1px)">zebra</b>'],
    ['clipped', '<b style="clip-path: inset(50%)">zebra</b>'],
    ['how a word is read, set over it', '<ruby><rp>(</rp><rt>zebra</rt><rp>)</rp></ruby>'],
  ])('%s', (_, element) => expect(read(element)).toBe(SENTENCE));

  test.each([
    ['moved a little', '<span style="position:relative; left: -2px"> zebra</span>'],
    ['indented a little', '<span style="text-indent: -20px"> zebra</span>'],
    ['cut to a picture’s size', '<span style="clip:rect(0px, 120px, 80px, 0px)"> zebra</span>'],
    ['under a ruby, the word itself', ' <ruby>zebra<rt>ze-bra</rt></ruby>'],
  ])('but what is seen is: %s', (_, element) => expect(read(element).match(/zebra/g)).toHaveLength(6));
});
