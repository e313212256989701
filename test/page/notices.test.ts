import { describe, expect, it } from 'vitest';
import type { Notice, Scope } from '../../src/engine/model.ts';
import { noticesOf } from '../../src/page/notices.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier, which has moved by some centimetres since the spring floods.';

function read(body: string, main = 'main') {
  const document = new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
  const before = document.documentElement.outerHTML;
  const found = noticesOf(document, {
    main: document.querySelector(main),
    offsetOf: () => null,
    base: 'https://town.example/a',
  });
  expect(document.documentElement.outerHTML).toBe(before);
  return found;
}
const find = (notices: readonly Notice[], text: string) => notices.find((notice) => notice.text === text);

const page = (parts: Partial<Record<'nav' | 'head' | 'text' | 'tail' | 'below' | 'footer', string>>) => `
  <header><nav><a href="/checks">Fact Check</a></nav>${parts.nav ?? ''}</header>
  <main><h1>The old bridge stays open</h1>${parts.head ?? ''}
    <p>${PROSE}</p>${parts.text ?? ''}<p>${PROSE}</p>${parts.tail ?? ''}</main>
  ${parts.below ?? ''}
  <footer><p>Town, a paper</p>${parts.footer ?? ''}</footer>`;

describe('where a short text stands', () => {
  const cases: [string, Parameters<typeof page>[0], string, Scope][] = [
    ['near the headline', { head: '<span class="pill">Fact checked</span>' }, 'Fact checked', 'header'],
    ['in the byline', { head: '<div class="byline"><span>Fact checked</span></div>' }, 'Fact checked', 'byline'],
    ['in the midst of the text', { text: '<p>Read also: three bridges</p>' }, 'Read also: three bridges', 'article'],
    ['after the text', { tail: '<p>Source: Harbour Post</p>' }, 'Source: Harbour Post', 'article-tail'],
    [
      'below the text',
      { below: '<div><p>Be the first to comment</p></div>' },
      'Be the first to comment',
      'article-tail',
    ],
    ['at the comments', { below: '<div id="comments"><h3>Leave a Reply</h3></div>' }, 'Leave a Reply', 'comments'],
    ['in the navigation', {}, 'Fact Check', 'nav'],
    ['in the footer', {}, 'Town, a paper', 'footer'],
    ['beside the text', { below: '<aside><p>Most read</p></aside>' }, 'Most read', 'aside'],
  ];
  it.each(cases)('%s', (_, parts, text, scope) => {
    expect(find(read(page(parts)).notices, text)?.scope).toBe(scope);
  });
  it('a text in Chinese, Japanese or Korean is prose with half as many characters', () => {
    const prose =
      '议会星期二投票决定让这座老桥再开放一年，与此同时工程师将检查北侧的桥墩，自从春天的洪水以来，它已经移动了几厘米，许多居民为此感到担心，希望尽快修好。';
    const short = '桥还开着。';
    const { notices } = read(
      `<main><h1>老桥继续开放</h1><p>${prose}</p><p>${short}</p><p>${prose}</p><p>发表评论</p></main>`,
    );
    expect(find(notices, short)?.scope).toBe('article');
    expect(find(notices, '发表评论')?.scope).toBe('article-tail');
  });
  it('an article’s own footer is its tail', () => {
    const found = read(page({ tail: '<footer><p>Comments are closed.</p></footer>' }));
    expect(find(found.notices, 'Comments are closed.')?.scope).toBe('article-tail');
  });
});

describe('what belongs to another article or to nobody on the page', () => {
  const label = '<span>Fact checked by Ann Roe</span>';
  const scopes = (parts: Parameters<typeof page>[0]) =>
    read(page(parts))
      .notices.filter((notice) => notice.text === 'Fact checked by Ann Roe')
      .map((notice) => notice.scope);

  it.each([
    ['a card', `<div class="card"><a href="/b"><h3>The mill fire is out</h3></a><p>A summary.</p>${label}</div>`],
    [
      'a card with its byline',
      `<div><h4><a href="/b">The mill fire is out</a></h4><p class="byline">${label}</p></div>`,
    ],
    ['a teaser in Chinese', `<div><h3><a href="/b">锯木厂的大火已经扑灭</a></h3>${label}</div>`],
    ['an advertisement', `<div class="ad"><p>Buy a boat</p>${label}</div>`],
    ['an advertisement by its name', `<section aria-label="Advertisement">${label}</section>`],
  ])('%s', (_, html) => {
    const more = '<h3><a href="/c">Two more benches at the harbour</a></h3>';
    expect(scopes({ below: `<section><h2>More</h2>${html}${more}</section>` })).toEqual(['nav']);
    expect(scopes({ text: html })).toEqual(['nav']);
  });

  it.each([
    ['the box of a person', `<div><h3><a href="/authors/roe">Ann Roe, editor at Town</a></h3>${label}</div>`],
    ['a name that is a link', `<div><h3><a href="/p/roe">Ann Roe</a></h3>${label}</div>`],
    ['a headline that links to the page itself', `<div><h2><a href="/a">The old bridge stays</a></h2>${label}</div>`],
    ['a heading with a place on the page', `<div><h3><a href="#top">The old bridge stays open</a></h3>${label}</div>`],
    ['a heading without a link', `<div><h3>How this story was made</h3>${label}</div>`],
    [
      'a part of the text with one linked heading',
      `<div><h3><a href="/b">The mill fire is out</a></h3>${'<p>Long.</p>'.repeat(200)}${label}</div>`,
    ],
  ])('but not %s', (_, html) => {
    expect(scopes({ tail: html })).toEqual(['article-tail']);
  });
  it('a name for advertisements on the whole page says nothing', () => {
    expect(scopes({ head: label }).concat(scopes({ head: `<div class="ads">${label}</div>` }))).toEqual([
      'header',
      'nav',
    ]);
    const { notices } = read(`<div class="ads">${page({ head: label })}</div>`);
    expect(find(notices, 'Fact checked by Ann Roe')?.scope).toBe('header');
  });
});

describe('what is out of sight gives no Notice', () => {
  it.each([
    '<p hidden>Leave a Reply</p>',
    '<div style="display:none"><p>Leave a Reply</p></div>',
    '<div style="color:red; display: none !important"><p>Leave a Reply</p></div>',
    '<p style="visibility: hidden">Leave a Reply</p>',
    '<div aria-hidden="true"><p>Leave a Reply</p></div>',
    '<template><p>Leave a Reply</p></template>',
    '<noscript><p>Leave a Reply</p></noscript>',
    '<script>Leave a Reply</script>',
    '<textarea>Leave a Reply</textarea>',
    '<dialog><p>Leave a Reply</p></dialog>',
    '<span class="screen-reader-text">Leave a Reply</span>',
    '<input type="hidden" name="akismet_comment_nonce" value="Leave a Reply">',
    '<ol class="comment-list"><li class="comment"><p>Leave a Reply</p></li></ol>',
  ])('%s', (tail) => {
    expect(find(read(page({ tail })).notices, 'Leave a Reply')).toBeUndefined();
  });
  it('a hidden part is left out of the text around it', () => {
    const tail =
      '<h3 id="reply-title">Leave a Reply <small><a href="#" style="display:none">Cancel reply</a></small></h3>';
    expect(find(read(page({ tail })).notices, 'Leave a Reply')).toBeDefined();
  });
});

describe('what is said of a Notice', () => {
  it('the signals of its element and of two above it, no more', () => {
    const tail =
      '<div class="fact-check"><div><div><p>Fact checked</p></div></div></div><div class="fact-check"><p>Checked</p></div>';
    const { notices, signals } = read(page({ tail }));
    expect(find(notices, 'Checked')?.signals).toEqual(['fact-check-label']);
    expect(find(notices, 'Fact checked')?.signals).toEqual([]);
    expect(signals).toContain('fact-check-label');
  });
  it('the name and the link beside it', () => {
    const head =
      '<div class="byline"><span>Fact checked by</span><div><a href="/people/dana">Dana Whitlock</a></div></div>';
    const notice = find(read(page({ head })).notices, 'Fact checked by');
    expect(notice?.beside[0]).toBe('Dana Whitlock');
    expect(notice?.links).toEqual([{ text: 'Dana Whitlock', url: 'https://town.example/people/dana' }]);
  });
  it.each([
    ['#', null],
    ['javascript:void(0)', null],
    ['/policy', 'https://town.example/policy'],
    ['https://clearcheck.example/c-1', 'https://clearcheck.example/c-1'],
  ])('a link to %s', (href, url) => {
    const head = `<div class="x"><a href="${href}">Fact checked</a></div>`;
    expect(find(read(page({ head })).notices, 'Fact checked')?.links[0]?.url).toBe(url);
  });
  it('words of neighbours are kept apart, letters of one word are not', () => {
    const head = '<div class="x"><span>Fact</span><span>checked</span> <b>T</b>oday</div>';
    expect(find(read(page({ head })).notices, 'Fact checked Today')).toBeDefined();
  });
  it('lines parted by a break are kept apart', () => {
    const head = '<p class="x">By Ida Ash<br>Fact checked by Ido Elm<br/>3 May</p>';
    expect(find(read(page({ head })).notices, 'By Ida Ash Fact checked by Ido Elm 3 May')).toBeDefined();
  });
  it('words inside running text are no Notice, unless their own markup is a label’s', () => {
    const tail = '<p>We say <em>Sponsored</em> and <span class="sponsor-tag">Paid post</span> here.</p>';
    const { notices } = read(page({ tail }));
    expect(find(notices, 'Sponsored')).toBeUndefined();
    expect(find(notices, 'Paid post')?.signals).toEqual(['sponsor-label']);
  });
  it('the words on a button', () => {
    const tail = '<form class="comment-form"><input type="submit" value="Post Comment"></form>';
    expect(find(read(page({ tail })).notices, 'Post Comment')?.signals).toContain('comment-form');
  });
});

describe('a hostile page', () => {
  it('is read up to the caps', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `<p>Label number ${i} ${'x'.repeat(100)}</p>`).join('');
    const { notices } = read(page({ tail: many, head: '<p>Fact checked</p>' }));
    expect(notices.length).toBeLessThanOrEqual(400);
    expect(JSON.stringify(notices).length).toBeLessThan(150_000);
    expect(find(notices, 'Fact checked')).toBeDefined();
  });
  it('nested deeper than any page is read without a fault', () => {
    expect(() => read(page({ tail: `${'<div>'.repeat(700)}deep${'</div>'.repeat(700)}` }))).not.toThrow();
  });
  it('a form cannot bend the walk with the names of its fields', () => {
    const names = ['firstChild', 'nextSibling', 'parentNode', 'localName', 'getAttribute', 'children', 'nodeType'];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const { notices } = read(page({ tail: `<form id="commentform">${fields}<p>Leave a Reply</p></form>` }));
    expect(find(notices, 'Leave a Reply')?.signals).toContain('comment-form');
  });
  it('a page without a body or main content gives what there is', () => {
    expect(read('<p>Comments are closed.</p>').notices).toHaveLength(1);
    expect(read('').notices).toEqual([]);
  });
});
