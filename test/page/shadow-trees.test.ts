import { describe, expect, it } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { shadowsOf } from '../../src/page/notice-shadow.ts';
import { noticesOf } from '../../src/page/notices.ts';

const PROSE =
  'The council voted on Tuesday to keep the old bridge open for another year while engineers look at the northern pier, which has moved by some centimetres since the spring floods.';

const BADGE = '<town-badge></town-badge>';

const parse = (body: string) =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');

/** Give each `town-badge` an open shadow tree of this content. */
function attach(document: Document, shadow: string, mode: ShadowRootMode) {
  const content = document.createDocumentFragment();
  content.append(...parse(shadow).body.childNodes);
  for (const host of document.querySelectorAll('town-badge')) {
    host.attachShadow({ mode }).append(content.cloneNode(true));
  }
}

/** Read a page in which each `town-badge` has a shadow tree of this content, or declares one in its markup. */
function read(shadow: string, page: { head?: string; text?: string; nav?: string; below?: string }, mode = 'open') {
  const { head = '', text = '', nav = '', below = '' } = page;
  const body = `<nav>${nav}</nav><main><h1>The old bridge stays open</h1>${head}<p>${PROSE}</p>${text}<p>${PROSE}</p></main>${below}`;
  const declared = `<town-badge><template shadowrootmode="open">${shadow}</template>`;
  const document = parse(mode === 'declared' ? body.replaceAll('<town-badge>', declared) : body);
  if (mode !== 'declared') attach(document, shadow, mode as ShadowRootMode);
  const { notices } = noticesOf(document, {
    main: document.querySelector('main'),
    offsetOf: () => null,
    base: 'https://town.example/a',
  });
  return notices.map(({ scope, text }) => `${scope}: ${text}`);
}

describe('what a web component in the header shows is a Notice', () => {
  it('whether a script drew it or the markup declares it', () => {
    expect(read('<span>Fact checked</span>', { head: BADGE })).toContain('header: Fact checked');
    expect(read('<span>Fact checked</span>', { head: BADGE }, 'declared')).toContain('header: Fact checked');
  });
  it('in the byline', () => {
    const head = `<div class="byline">By Ida Ash ${BADGE}</div>`;
    expect(read('<span>Fact checked by Ido Elm</span>', { head })).toContain('byline: Fact checked by Ido Elm');
  });
  it('with the name that stands between its own words', () => {
    const head = '<town-badge>Ido Elm</town-badge>';
    expect(read('<b>Fact checked by</b> <slot></slot>', { head })).toContain('header: Fact checked by Ido Elm');
  });
  it('with a badge in it, and one component in another', () => {
    expect(read('<img src="x" alt="Fact checked">', { head: BADGE })).toContain('header: Fact checked');
    const nested = '<town-label><template shadowrootmode="open"><i>Fact checked</i></template></town-label>';
    expect(read(nested, { head: BADGE })).toContain('header: Fact checked');
  });
  it('without its styles and scripts', () => {
    const shadow = `<style>i{color:red}</style><script>"Fact checked"</script><i>Fact checked</i>`;
    expect(read(shadow, { head: BADGE })).toContain('header: Fact checked');
  });
});

describe('what other components hold is none', () => {
  const label = '<span>Fact checked</span>';
  const isRead = (notices: readonly string[]) => notices.some((notice) => notice.endsWith('Fact checked'));

  it.each([
    ['below the article', { below: BADGE }],
    ['amid the text', { text: BADGE }],
    ['in the navigation', { nav: BADGE }],
  ])('%s', (_, page) => expect(isRead(read(label, page))).toBe(false));
  it('a closed tree', () => expect(isRead(read(label, { head: BADGE }, 'closed'))).toBe(false));
  it('a teaser, which has a headline', () => {
    expect(isRead(read(`<h3>The mill fire is out</h3>${label}`, { head: BADGE }))).toBe(false);
  });
  it('a list, which is long', () => {
    expect(isRead(read(`${'<i>x</i>'.repeat(100)}${label}`, { head: BADGE }))).toBe(false);
    expect(isRead(read(`<p>${'word '.repeat(100)}</p>${label}`, { head: BADGE }))).toBe(false);
  });
  it('one of thousands', () => {
    const document = parse(BADGE.repeat(3_000));
    attach(document, '<i>x</i>', 'open');
    const shadowOf = shadowsOf(domOf(document));
    const found = [...document.querySelectorAll('town-badge')].filter((host) => shadowOf(host) !== null);
    expect(found).toHaveLength(1_000);
  });
});
