import { describe, expect, it } from 'vitest';
import { isBrowserPage, refusedPage, unsupportedAddress } from '../../src/background/address.ts';

describe('a page that could not be entered', () => {
  it.each([
    ['about:blank', 'empty'],
    ['', 'empty'],
    ['about:reader?url=https%3A%2F%2Fnews.example', 'reader'],
    ['about:addons', 'browser'],
    ['chrome://settings/', 'browser'],
    ['moz-extension://1111/page.html', 'browser'],
    ['view-source:https://news.example/', 'browser'],
    ['file:///home/ada/story.html', 'file'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://addons.mozilla.org/firefox/', 'store'],
    ['https://news.example/report.PDF?download=1', 'pdf'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['https://chrome.google.com/other', null],
    ['https://shop.example/webstore/x', null],
    ['https://news.example/report.pdf.html', null],
    ['https://news.example/?from=about:reader', null],
    ['https://news.example/pdf-files', null],
    ['https://addons.mozilla.org.attacker.example/', null],
  ])('%s is of kind %s', (address, kind) => {
    expect(unsupportedAddress(address)).toBe(kind);
  });
});

describe('a page that Chrome refused without its address', () => {
  it.each([
    ['Cannot access a chrome:// URL', 'browser'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser'],
    ['Cannot access a devtools:// URL', 'browser'],
    ['Cannot access a view-source: URL', 'browser'],
    ['Cannot access a edge:// URL', 'browser'],
    ['Frame with ID 0 is showing error page', 'browser'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the host.', null],
  ])('“%s” was of kind %s', (refusal, kind) => {
    expect(refusedPage(refusal)).toBe(kind);
  });
});

describe('a page not worth trying', () => {
  it.each([
    ['chrome://version/', true],
    ['about:config', true],
    ['about:blank', false],
    ['https://addons.mozilla.org/', false],
    ['file:///home/ada/story.html', false],
  ])('%s: %s', (address, expected) => {
    expect(isBrowserPage(address)).toBe(expected);
  });
});
