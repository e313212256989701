import { expect, test } from 'vitest';
import { HighlightTags } from '../../src/page/highlight-tags.ts';

let page: Document;

function pageOf(html: string): void {
  page = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
}

/** From the beginning of what one selector finds to the end of what another does. */
function rangeOver(from: string, to = from): Range {
  const range = page.createRange();
  range.setStart(page.querySelector(from)!.firstChild!, 0);
  range.setEndAfter(page.querySelector(to)!.lastChild!);
  return range;
}

test('the tags are those of what the words stand in, and of what stands among them', () => {
  pageOf('<main><p>One <em>two <b>three</b></em> four</p><p class="other">five</p><table><td>six</table></main>');
  const tags = new HighlightTags(false);
  expect(tags.add([rangeOver('p')])).toBe(true);
  expect([...tags.all].sort()).toEqual(['b', 'em', 'p']);
});

test('only a tag that was not known has the sheet written anew', () => {
  pageOf('<p>One</p><p class="other">two</p><li>three</li>');
  const tags = new HighlightTags(false);
  expect(tags.add([rangeOver('p')])).toBe(true);
  expect(tags.add([rangeOver('.other')])).toBe(false);
  expect(tags.add([rangeOver('li')])).toBe(true);
  expect(tags.all).toEqual(['p', 'li']);
});

test('what no selector can name, and a page of made-up tags, stand for every element', () => {
  const odd = new HighlightTags(false);
  pageOf('<p>One</p><a{}*>two</a{}*>');
  odd.add([rangeOver('p'), rangeOver('body > :last-child')]);
  expect(odd.all).toEqual(['*']);

  const many = new HighlightTags(false);
  pageOf(`<p>One ${Array.from({ length: 40 }, (_, i) => `<x-${i}>word</x-${i}>`).join('')}</p>`);
  many.add([rangeOver('p')]);
  expect(many.all).toEqual(['*']);
});

test('where styles do not reach into what is inside, every element is meant', () => {
  pageOf('<p>One</p>');
  const tags = new HighlightTags(true);
  expect(tags.add([rangeOver('p')])).toBe(true);
  expect(tags.all).toEqual(['*']);
});
