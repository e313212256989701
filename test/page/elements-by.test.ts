import { describe, expect, it } from 'vitest';
import { domOf } from '../../src/page/dom.ts';
import { ElementsBy } from '../../src/page/elements-by.ts';
import { PLACE_SELECTORS } from '../../src/page/notice-scope.ts';
import { SIGNAL_SELECTORS } from '../../src/page/signals.ts';

const SELECTORS = { ...SIGNAL_SELECTORS, ...PLACE_SELECTORS };

/** An element for each simple part of a selector, inside one another: what the selector asks for. */
function madeFor(selector: string): string {
  const parts = selector.trim().match(/(?:[^\s>[]|\[[^\]]*\])+/g)!;
  const open = parts.map((part) => {
    const tag = /^[a-z][\w-]*/.exec(part)?.[0] ?? 'div';
    const attributes = [...part.matchAll(/\[([\w-]+)(?:[*^$~]?="([^"]*)")?[^\]]*\]/g)].map(
      ([, name, value]) => `${name}="${value ?? ''}"`,
    );
    const bare = part.replace(/\[[^\]]*\]/g, '');
    for (const [, name] of bare.matchAll(/#([\w-]+)/g)) attributes.push(`id="${name}"`);
    for (const [, name] of bare.matchAll(/\.([\w-]+)/g)) attributes.push(`class="${name}"`);
    return `<${tag} ${attributes.join(' ')}>`;
  });
  const close = parts.map((part) => `</${/^[a-z][\w-]*/.exec(part)?.[0] ?? 'div'}>`).reverse();
  return open.join('') + close.join('');
}

const page = (body: string) => new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html');

describe('elements of many selectors found in one pass', () => {
  it.each(Object.entries(SELECTORS))('%s: each of its selectors finds what it asks for', (key, list) => {
    for (const selector of list.split(',')) {
      const found = new ElementsBy(SELECTORS).in(domOf(page(madeFor(selector))));
      expect(found[key as keyof typeof SELECTORS].size, selector).toBeGreaterThan(0);
    }
  });

  it('are those that the browser finds for each', () => {
    const body = Object.values(SELECTORS)
      .flatMap((list) => list.split(','))
      .map((selector) => madeFor(selector).replace('class="', 'class="COMMENTARY author-box '))
      .join('<p class="sidebars">no <b id="Footer">place</b></p>');
    const document = page(body);
    const found = new ElementsBy(SELECTORS).in(domOf(document));
    for (const [key, selector] of Object.entries(SELECTORS)) {
      expect(found[key as keyof typeof SELECTORS], key).toEqual(new Set(document.querySelectorAll(selector)));
    }
  });
});
