import { beforeEach, expect, test, vi } from 'vitest';
import { Highlighter } from '../../src/page/highlight.ts';

// As much of the Custom Highlight API as a painter needs: jsdom has none of it.
const highlights = new Map<string, object>();
const sheets: object[] = [];
class Sheet {
  replaceSync(): void {}
}
vi.stubGlobal('CSSStyleSheet', Sheet);
vi.stubGlobal('CSS', { highlights, escape: (text: string) => text });
vi.stubGlobal('Highlight', class {});
Object.defineProperty(document, 'adoptedStyleSheets', { get: () => sheets, configurable: true });

beforeEach(() => {
  highlights.clear();
  sheets.length = 0;
});

function painted(): Highlighter {
  document.body.textContent = 'The bridge stays shut until the spring.';
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const painter = new Highlighter(document, 'salt');
  painter.paint([{ style: 'speech-marked', ranges: [range] }]);
  return painter;
}

test('marks that the page has cleared are put back, and its own are left alone', () => {
  const painter = painted();
  const before = new Map(highlights);
  expect(before.size).toBe(1);
  highlights.clear();
  sheets.length = 0;
  const own = {};
  highlights.set('search', own);
  painter.keep();
  expect(highlights).toEqual(new Map([...before, ['search', own]]));
  expect(sheets).toHaveLength(1);
});

test('marks that were taken away are not put back', () => {
  const painter = painted();
  painter.clear();
  painter.keep();
  expect([highlights.size, sheets.length]).toEqual([0, 0]);
});
