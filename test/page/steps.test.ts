import { describe, expect, test } from 'vitest';
import { readPage, readPageInSteps } from '../../src/page/extract.ts';

const URL_HERE = 'https://news.example/2031/a-bridge';
const PARAGRAPHS = Array.from(
  { length: 5 },
  (_, i) =>
    `<p>Paragraph ${i} says that the bridge stays shut until spring, <b>and that</b> the ferry runs instead.</p>`,
);
const HTML = `<meta property="og:type" content="article"><h1>A bridge</h1><article>${PARAGRAPHS.join('')}</article><p class="badge">Fact checked</p>`;
const page = () => new DOMParser().parseFromString(HTML, 'text/html');

/** Read a page to which something happens in the pause of that number, from 0. */
async function readWhile(document: Document, at: number, happens: () => void) {
  let pauses = 0;
  const read = await readPageInSteps(document, URL_HERE, async () => {
    if (pauses++ === at) happens();
  });
  return { ...read, pauses };
}

describe('a page that is read in steps', () => {
  test('gives what it gives when it is read at once', async () => {
    const { article, pauses } = await readWhile(page(), -1, () => {});
    expect(article).toEqual(readPage(page(), URL_HERE).article);
    expect(article.blocks).toHaveLength(5);
    expect(pauses).toBeGreaterThan(1);
  });

  test('that is no article is read in one step', async () => {
    const { article, pauses } = await readWhile(new DOMParser().parseFromString('<p>Hello', 'text/html'), -1, () => {});
    expect(article.isArticle).toBe(false);
    expect(pauses).toBe(0);
  });

  const changes: [string, (document: Document) => void][] = [
    ['a text shrinks', (document) => (document.querySelector('p')!.firstChild as Text).deleteData(4, 30)],
    ['a paragraph goes', (document) => document.querySelector('p')!.remove()],
    ['the article goes', (document) => document.querySelector('article')!.remove()],
    ['all goes', (document) => document.body.replaceChildren()],
  ];
  test.each(changes.flatMap(([what, change]) => [0, 1, 2].map((at) => [what, at, change] as const)))(
    'and where %s in pause %i gives the text of before, and no range of what has gone',
    async (_, at, change) => {
      const document = page();
      const { article, text } = await readWhile(document, at, () => change(document));
      for (const { start, end } of article.blocks) {
        const range = text.rangeOf(start, end);
        if (range) expect(range.toString()).toBe(article.text.slice(start, end));
      }
      const [first] = article.blocks;
      expect(first && text.rangeOf(first.start, first.end)).toBeFalsy();
    },
  );
});
