import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/page/extract.ts';

const ADDRESS = 'https://news.example/2031/bridge';

function isArticle(body: string, head = ''): boolean {
  const html = `<!doctype html><head><title>A bridge</title>${head}</head><body>${body}</body>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), ADDRESS).isArticle;
}

describe('a page that declares nothing is an article by its text', () => {
  const CHINESE = [
    '港口委员会周二决定，自三月一日起旧桥禁止货车通行，因工程师在主轴承上发现裂缝，修理需要持续到秋天。',
    '委员会主席在会后对记者说：“我们研究过所有保持通行的办法，一个也没有。”她表示，委员会将再次开会。',
    '司机须绕行洛米尔公路，从码头到高速公路的路程将增加约二十分钟，商户担心夏季生意受到影响。',
    '工会批评这一计划过于草率，要求举行会谈，委员会已答应在本周末之前举行。',
  ];

  test('also one in Chinese, whose characters say more than letters', () => {
    expect(isArticle(`<h1>旧桥</h1>${CHINESE.map((text) => `<p>${text}</p>`).join('')}`)).toBe(true);
    expect(isArticle(`<h1>旧桥</h1><div>${CHINESE.join('<br><br>')}</div>`)).toBe(true);
  });

  test('not labels in Chinese, however many', () => {
    expect(isArticle('<p><a href="/1">港口委员会周二决定旧桥</a></p>'.repeat(60))).toBe(false);
  });
});

describe('where the words stand', () => {
  const TYPED = '<meta property="og:type" content="article">';
  const texts = Array.from(
    { length: 8 },
    (_, i) => `Sentence ${i} says that the bridge stays shut until spring, and that the ferry runs instead of it.`,
  );
  const each = (before: string, after: string) => texts.map((text) => before + text + after).join('');

  test.each([
    ['list items', `<ol>${each('<li>', '</li>')}</ol>`],
    ['small elements', each('<div><span>', '</span></div>')],
    ['elements of its own', each('<story-line>', '</story-line>')],
  ])('is all one for a page that says it is an article: %s', (_, body) => {
    expect(isArticle(`<h1>A bridge</h1>${body}`, TYPED)).toBe(true);
  });

  test('but links and buttons hold no text', () => {
    expect(isArticle(each('<div><a href="/x">', '</a></div>') + each('<button>', '</button>'), TYPED)).toBe(false);
  });

  test('frames round each paragraph are no entries of a list', () => {
    expect(isArticle(`<h1>A bridge</h1><div>${each('<div><div><p>', '</p></div></div>')}</div>`)).toBe(true);
    expect(isArticle(`<div>${each('<div><h3><a href="/x">A bridge</a></h3><p>', '</p></div>')}</div>`)).toBe(false);
  });
});

describe('a review in the data of a page', () => {
  const text = Array.from(
    { length: 9 },
    (_, i) => `<p>It held well on day ${i}, and whoever has tried it on the pier says much the same.</p>`,
  ).join('');
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const review = '{"@type":"Review","author":"Ido Elm"}';

  test('of the shop’s own product makes no article', () => {
    expect(isArticle(text, data(`{"@type":"Product","review":[${review}]}`))).toBe(false);
  });
  test('of a product is one where the page is the review', () => {
    expect(isArticle(text, data('{"@type":"Review","itemReviewed":{"@type":"Product"}}'))).toBe(true);
  });
  test('stands beside an article', () => {
    expect(isArticle(text, data(`[{"@type":"Product","review":${review}},{"@type":"NewsArticle"}]`))).toBe(true);
  });
});

describe('an archive that its template calls an article', () => {
  const teasers = Array.from(
    { length: 8 },
    (_, i) =>
      `<article><h2><a href="/${i}">A bridge</a></h2><p>Teaser ${i} says that the bridge stays shut until spring.</p></article>`,
  ).join('');
  const typed = '<meta property="og:type" content="article">';
  const data = (type: string) => `<script type="application/ld+json">{"@graph":[{"@type":"${type}"}]}</script>`;

  test('is none where its data say that it is a collection', () => {
    expect(isArticle(teasers, typed + data('CollectionPage'))).toBe(false);
  });

  test('a page that its data call an article is one, in whatever collection', () => {
    const text = Array.from(
      { length: 8 },
      (_, i) => `<p>Sentence ${i} says that the bridge stays shut until spring.</p>`,
    );
    expect(isArticle(text.join(''), typed + data('CollectionPage') + data('NewsArticle'))).toBe(true);
    expect(isArticle(text.join(''), typed + data('WebPage'))).toBe(true);
  });
});
