import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Host } from '../../src/content/host.ts';
import type { Tip } from '../../src/content/tip.ts';
import { Tooltip } from '../../src/content/tooltip.ts';
import { speakEnglish } from '../ui/speak-english.ts';

const PAYLOADS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{alert(1)}}',
  '&lt;b&gt;',
  '</div><iframe>',
];

const tip = (words: string): Tip => ({
  heading: words,
  facts: words,
  passage: [
    { text: words, kind: 'deleted' },
    { text: words, kind: 'inserted' },
  ],
  language: 'de',
  notes: [words],
  link: 'https://wire.example/1',
  compared: 'o1',
  offered: 'wire.example',
});

let host: Host;
let tooltip: Tooltip;
let wanted = 0;
const line = () => ({ left: 10, top: 10, width: 100, height: 20, right: 110, bottom: 30 }) as DOMRect;
const card = () => host.root.querySelector<HTMLElement>('.tip');

/** What jsdom lacks of what the card uses; none of it is what these tests are about. */
function fillIn(): void {
  HTMLElement.prototype.showPopover ??= () => undefined;
  CSSStyleSheet.prototype.replaceSync ??= () => undefined;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], configurable: true });
}

beforeEach(() => {
  fillIn();
  speakEnglish();
  host = new Host(document, 'abc');
  host.attach();
  tooltip = new Tooltip(document, host, { closed: () => tooltip.close(), wanted: () => wanted++, compared: () => {} });
});
afterEach(() => host.remove());

describe('the tooltip', () => {
  it.each(PAYLOADS)('shows %s as the text it is', (payload) => {
    tooltip.open(tip(payload), 'ltr', line, null);
    expect(card()?.querySelectorAll('img, script, iframe, b')).toHaveLength(0);
    expect(card()?.querySelector('.heading')?.textContent).toBe(payload);
    expect(card()?.querySelector('del')?.textContent).toBe(payload);
    expect(card()?.querySelector('.note')?.textContent).toBe(payload);
  });

  it('opens the original in a tab that learns nothing of this page', () => {
    tooltip.open(tip('words'), 'ltr', line, null);
    const link = card()!.querySelector('a')!;
    expect([link.href, link.target, link.rel]).toEqual(['https://wire.example/1', '_blank', 'noopener noreferrer']);
  });

  it('is read from right to left where the browser’s language is', () => {
    tooltip.open(tip('words'), 'rtl', line, null);
    expect(card()?.dir).toBe('rtl');
  });

  it('is in our language, whatever that of the page, and the passage in that of the article', () => {
    tooltip.open(tip('words'), 'ltr', line, null);
    expect(card()?.lang).toBe('en');
    expect(card()?.querySelector<HTMLElement>('.passage')?.lang).toBe('de');
  });

  it('is gone when it was closed, or when its line left the window', () => {
    tooltip.open(tip('words'), 'ltr', line, null);
    tooltip.close();
    expect(card()).toBeNull();
    tooltip.open(tip('words'), 'ltr', () => null, null);
    expect(tooltip.isOpen).toBe(false);
  });

  it('offers to get the original only where one can be fetched', () => {
    tooltip.open(tip('words'), 'ltr', line, null);
    expect(card()?.querySelector('.want')?.textContent).toBe('Get the original from wire.example');
    tooltip.open({ ...tip('words'), offered: null }, 'ltr', line, null);
    expect(card()?.querySelector('.want')).toBeNull();
  });

  it('neither closes nor offers for a click that no person made', () => {
    tooltip.open(tip('words'), 'ltr', line, null);
    card()!.querySelector<HTMLElement>('.want')!.click();
    expect(wanted).toBe(0);
    card()!.querySelector<HTMLElement>('.close')!.click();
    expect(tooltip.isOpen).toBe(true);
  });
});

describe('our element in the page', () => {
  it('is one, has no attribute, and shows the page nothing of itself', () => {
    const added = document.documentElement.lastElementChild!;
    expect(document.documentElement.children).toHaveLength(3);
    expect(added.getAttributeNames()).toEqual([]);
    expect(added.shadowRoot).toBeNull();
    expect(added.childNodes).toHaveLength(0);
  });

  it('comes back when the page throws it out, but not for ever', () => {
    const returned = Array.from({ length: 10 }, () => {
      host.remove();
      return host.attach();
    });
    expect(returned[0]).toBe(true);
    expect(returned.at(-1)).toBe(false);
  });
});
