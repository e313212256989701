import { describe, expect, it } from 'vitest';
import { classOf, isOwnPage, type Sender } from '../../src/shared/sender.ts';

const own = { id: 'quotient-id', base: 'chrome-extension://quotient-id/' };
const tab = { id: 7, url: 'https://news.example/story', incognito: false };
const page: Sender = { id: own.id, url: tab.url, origin: 'https://news.example', frameId: 0, tab };
const popup: Sender = { id: own.id, url: `${own.base}src/popup/index.html`, origin: 'chrome-extension://quotient-id' };

describe('who speaks', () => {
  it.each<[string, Sender, string]>([
    ['our content script in the top frame of a page', page, 'page'],
    ['our content script in a local file', { ...page, url: 'file:///home/ada/story.html' }, 'page'],
    ['our popup', popup, 'own'],
    ['our options page in a tab', { ...popup, frameId: 0, tab }, 'own'],
    ['our page in a browser that tells no origin', { id: own.id, url: popup.url }, 'own'],
    ['our content script in a frame', { ...page, frameId: 3 }, 'other'],
    ['our content script in no tab', { ...page, tab: undefined }, 'other'],
    ['another extension', { ...page, id: 'other-id' }, 'other'],
    ['another extension that names our page', { ...popup, id: 'other-id' }, 'other'],
    ['a page that gives itself our address', { ...page, url: popup.url, origin: 'https://news.example' }, 'other'],
    ['an extension whose id begins like ours', { ...popup, url: 'chrome-extension://quotient-id-2/x.html' }, 'other'],
    ['a page of data', { ...page, url: 'data:text/html,hello' }, 'other'],
    ['a document made by a page', { ...page, url: 'blob:https://news.example/7e1f' }, 'other'],
    [
      'a page whose address holds ours, in a browser that tells no origin',
      { ...page, url: `https://attacker.example/?${own.base}`, origin: undefined },
      'page',
    ],
    ['our script of which no address is told', { ...page, url: undefined }, 'other'],
    ['nobody', {}, 'other'],
  ])('%s', (_, sender, expected) => {
    expect(classOf(sender, own)).toBe(expected);
  });
});

describe('a page speaks for', () => {
  it.each([
    ['itself', tab.url, true],
    ['itself, at another place', `${tab.url}#comments`, true],
    ['another page of its site', 'https://news.example/other', false],
    ['another site', 'https://other.example/story', false],
    ['a page whose address is as long and ends otherwise', 'https://news.example/storm', false],
    ['nothing', null, false],
  ])('%s', (_, url, expected) => {
    expect(isOwnPage(url, { ...page, url: `${tab.url}#top` })).toBe(expected);
  });

  it.each([
    ['the address that it has moved on to', 'https://news.example/next', true],
    ['the address that it was loaded from', tab.url, true],
    ['a third', 'https://news.example/third', false],
  ])('%s, without being loaded anew', (_, url, expected) => {
    expect(isOwnPage(url, { ...page, tab: { ...tab, url: 'https://news.example/next' } })).toBe(expected);
  });

  it('itself where the browser does not tell what its tab shows', () => {
    expect(isOwnPage(tab.url, { ...page, tab: { id: 7 } })).toBe(true);
    expect(isOwnPage('https://news.example/other', { ...page, tab: { id: 7 } })).toBe(false);
  });
});
