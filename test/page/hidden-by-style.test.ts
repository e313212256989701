import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const TEXTS = Array.from(
  { length: 8 },
  (_, i) => `Sentence ${i} says that the bridge stays shut until spring, and that nobody in Harn is glad of it at all.`,
);
const SHEET = `
  .css-1 { display: none } .css-2 { position: absolute; clip: rect(0px, 0px, 0px, 0px) } .css-3 { font-size: 0px }
  .css-4 { position: absolute; left: -9999px } .css-5 { position: relative; left: -9999px } .css-6 { display: contents }
  .css-7 { opacity: 0 } .css-8 { position: absolute; left: -20px }`;

/** What a browser has, and jsdom has not: is an element drawn? */
function checkVisibility(this: Element): boolean {
  for (let at: Element | null = this; at; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return getComputedStyle(this).display !== 'contents';
}

beforeAll(() => Object.assign(Element.prototype, { checkVisibility }));
afterAll(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

function read(paragraphs: string, headline = 'A bridge') {
  const html = `<title>A bridge</title><meta property="og:type" content="article"><style>${SHEET}</style><body><h1>${headline}</h1><article>${paragraphs}</article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceWith(document.adoptNode(page.documentElement));
  return extractArticle(document, 'https://news.example/2031/bridge');
}
const all = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const extra = 'Zebras say that the bridge stays shut until spring, which is none of what a reader is shown.';

describe('where a page is shown, what its style sheets hide is none of its text', () => {
  const within = (name: string) =>
    TEXTS.map((text) => text.replace('bridge', `bridge<span class="${name}"> zebra</span>`));

  test.each(['css-1', 'css-2', 'css-3', 'css-4'])('words between others: %s', (name) =>
    expect(read(all(within(name))).text).toBe(TEXTS.join('\n\n')),
  );

  test.each(['css-5', 'css-6', 'css-7', 'css-8'])('but for what may be seen, or will be: %s', (name) =>
    expect(read(all(within(name))).text.match(/zebra/g)).toHaveLength(TEXTS.length),
  );

  test.each(['css-1', 'css-2', 'css-3', 'css-4'])('a paragraph among others: %s', (name) =>
    expect(read(`${all(TEXTS.slice(0, 4))}<p class="${name}">${extra}</p>${all(TEXTS.slice(4))}`).text).toBe(
      TEXTS.join('\n\n'),
    ),
  );

  test('a label in the headline', () =>
    expect(read(all(TEXTS), '<span class="css-2">Article: </span>A bridge').title).toBe('A bridge'));

  test('a link in such words is none of its links', () => {
    const link = '<span class="css-1"> <a href="https://ferry.example/">zebra</a></span>';
    const { links, text } = read(all(TEXTS.map((words) => `${words}${link} <a href="/2">More of it</a> is known.`)));
    expect(text).not.toContain('zebra');
    expect(new Set(links.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['More of it']));
  });
});

describe('what the page itself hides for now is', () => {
  test.each<[name: string, shown: number]>([
    ['the rest, until a reader asks for it', 4],
    ['all of it, until the page is ready', 0],
  ])('%s', (_, shown) => {
    const page = `${all(TEXTS.slice(0, shown))}<div class="css-1">${all(TEXTS.slice(shown))}</div>`;
    expect(read(page).text).toBe(TEXTS.join('\n\n'));
  });
});

test('a document that is not shown has no style', () => {
  const html = `<meta property="og:type" content="article"><style>${SHEET}</style><h1>A bridge</h1>${all(TEXTS)}<p class="css-1">${extra}</p>`;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  expect(extractArticle(parsed, 'https://news.example/2031/bridge').text).toContain(extra);
});
