import { describe, expect, it } from 'vitest';
import { noticesOf } from '../../src/page/notices.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier, which has moved by some centimetres since the spring floods.';

type Parts = Partial<Record<'nav' | 'above' | 'head' | 'text' | 'tail' | 'below' | 'footer', string>>;

function read({ nav = '', above = '', head = '', text = '', tail = '', below = '', footer = '' }: Parts) {
  const body = `<header><nav>${nav}</nav></header>${above}
    <main><h1>The old bridge stays open</h1>${head}<p>${PROSE}</p>${text}<p>${PROSE}</p>${tail}</main>
    ${below}<footer><p>Town, a paper</p>${footer}</footer>`;
  const document = new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');
  return noticesOf(document, {
    main: document.querySelector('main'),
    offsetOf: () => null,
    base: 'https://town.example/a',
  }).notices;
}
const badges = (parts: Parts) => read(parts).filter((notice) => notice.picture);

const BADGE = '<img src="/badge.svg" alt="Fact checked" width="120" height="30">';

describe('what stands on a badge is a Notice', () => {
  it.each([
    ['the alternative text of an image', BADGE],
    ['one that a link leads from', `<a href="/how-we-check">${BADGE}</a>`],
    ['the title of a drawing', '<svg role="img"><title>Fact checked</title><path d="M0 0"/></svg>'],
    ['the label of a drawing', '<svg role="img" aria-label="Fact checked"><path d="M0 0"/></svg>'],
    ['the label of an icon', '<i class="icon" role="img" aria-label="Fact checked"></i>'],
    ['of a box', '<div role="img" aria-label="Fact checked"></div>'],
    ['white space collapsed', '<img src="x" alt=" Fact\n   checked ">'],
  ])('%s', (_, head) => {
    expect(badges({ head })).toMatchObject([
      { text: 'Fact checked', scope: 'header', start: null, end: null, picture: true },
    ]);
  });
  it('in the header, in the byline, below the article', () => {
    const scopes = (parts: Parts) => badges(parts).map(({ scope }) => scope);
    expect(scopes({ head: BADGE })).toEqual(['header']);
    expect(scopes({ head: `<div class="byline">By Ida Ash ${BADGE}</div>` })).toEqual(['byline']);
    expect(scopes({ tail: BADGE })).toEqual(['article-tail']);
    expect(scopes({ below: `<div>${BADGE}</div>` })).toEqual(['article-tail']);
  });
  it('amid the text where its markup says that it is a label', () => {
    expect(badges({ text: `<div class="fact-check">${BADGE}</div>` })).toHaveLength(1);
    expect(badges({ text: BADGE })).toEqual([]);
  });
  it('with the link it stands in', () => {
    const head = '<a href="https://clearcheck.example/c-1"><img src="x" alt="Fact checked"></a>';
    expect(badges({ head })[0]?.links.map(({ url }) => url)).toEqual(['https://clearcheck.example/c-1']);
  });
  it('and the texts around it have neither its words nor another place', () => {
    const texts = (parts: Parts) =>
      read(parts)
        .filter((notice) => !notice.picture)
        .map(({ text, scope }) => `${scope} ${text}`);
    const head = (badge: string) => `<div class="byline">By Ida Ash ${badge}</div><p>3 May 2031</p>`;
    expect(texts({ head: head(BADGE), tail: BADGE })).toEqual(texts({ head: head('') }));
  });
});

describe('a picture that is none of this article’s badges', () => {
  it.each<[string, Parts]>([
    ['in the navigation', { nav: BADGE }],
    ['in the footer', { footer: BADGE }],
    ['beside the article', { below: `<aside>${BADGE}</aside>` }],
    ['in an advertisement', { head: `<div class="ad">${BADGE}</div>` }],
    ['among the comments', { below: `<div id="comments">${BADGE}</div>` }],
    ['in a teaser', { below: `<div><a href="/b">${BADGE}<h3>The mill fire is out</h3></a></div>` }],
    ['in a list of related articles', { below: `<div class="related"><a href="/b">${BADGE}</a></div>` }],
    ['with a caption', { head: `<figure>${BADGE}<figcaption>A stamp on a desk.</figcaption></figure>` }],
    ['as wide as a column', { head: '<img src="x" alt="Fact checked" width="1200">' }],
    ['offered as wide as that', { head: '<img src="x" srcset="/s.jpg 320w, /l.jpg 1200w" alt="Fact checked">' }],
    ['inside a sentence', { head: `<p>The stamp ${BADGE} stood on it.</p>` }],
    ['the sign of the site', { above: '<div><a href="/"><img src="x" alt="Verified News"></a></div>' }],
    ['hidden', { head: '<img src="x" alt="Fact checked" hidden>' }],
    ['hidden from whoever listens', { head: '<svg aria-hidden="true"><title>Fact checked</title></svg>' }],
    ['mere decoration', { head: '<img src="x" alt="" title="Fact checked">' }],
    ['an emoji', { head: '<img class="emoji" src="x" alt="✅✅✅✅">' }],
    ['described at length', { head: `<img src="x" alt="${'A man with a sign. '.repeat(8)}">` }],
  ])('%s', (_, parts) => expect(badges(parts)).toEqual([]));

  it('beyond forty, where a page is a gallery', () => {
    expect(badges({ tail: BADGE.replace('checked', 'checked 1').repeat(900) }).length).toBeLessThanOrEqual(40);
  });
});

describe('a logo in the place of a name', () => {
  const after = (html: string) => read({ head: `<div><span>Fact checked by</span> ${html}</div>` });
  const named = (html: string) =>
    after(html)
      .filter(({ text }) => text === 'Fact checked by')
      .flatMap(({ links, beside }) => [...links.map(({ text }) => text), ...beside]);

  it.each([
    '<a href="https://clearcheck.example/"><img src="x" alt="ClearCheck"></a>',
    '<a href="https://clearcheck.example/"><svg><title>ClearCheck</title></svg></a>',
    '<img src="x" alt="ClearCheck">',
  ])('%s', (html) => expect(named(html)).toContain('ClearCheck'));

  it('but a portrait stands beside the name', () => {
    expect(named('<a href="/ido"><img src="x" alt="Portrait"></a> <a href="/ido">Ido Elm</a>')).not.toContain(
      'Portrait',
    );
    expect(named('<img src="x" alt="Avatar">')).not.toContain('Avatar');
  });
});
