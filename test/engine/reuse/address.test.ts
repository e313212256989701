import { describe, expect, test } from 'vitest';
import { NOTHING_DECLARED } from '../../../src/engine/model.ts';
import { addressKey, isOwnAddress, sameSite } from '../../../src/engine/reuse/address.ts';

describe('one page, many spellings', () => {
  const same = [
    'https://paper.example/news/pier',
    'http://www.paper.example/news/pier/',
    'https://m.paper.example/news/pier?utm_source=x&utm_medium=y',
    'https://amp.paper.example/news/pier',
    'https://paper.example/news/pier?at_medium=RSS&at_campaign=x&CMP=share',
    'https://paper.example/news/pier?xtor=RSS-1&ito=1490&_amp=true',
    'https://paper.example/news/pier/amp',
    'https://paper.example/amp/news/pier',
    'https://paper.example./news/pier#comments',
    'https://paper.example:443/news/pier?fbclid=1',
    'https://paper.example/news/pier/index.html',
    'https://paper.example/news/pier/DEFAULT.aspx',
    'https://paper.example/news/pier/index.php',
    'https://paper.example/news/pier.amp.html',
    'https://mobile.paper.example/news/pier',
    'https://edition.paper.example/news/pier',
    'https://paper.example/news/pier?gclid=1&mtm_campaign=x&GBRAID=2',
    'https://cdn.ampproject.org/v/s/paper.example/news/pier',
    'https://paper-example.cdn.ampproject.org/c/s/paper.example/news/pier',
  ];
  test.each(same)('%s', (url) => expect(addressKey(url)).toBe('paper.example/news/pier'));

  const other = [
    'https://paper.example/news/pier-2',
    'https://paper.example/news/pier?page=2',
    'https://paper.example/news/pier?at=dawn',
    'https://other.example/news/pier',
    'https://paper.example/News/pier',
    'https://paper.example:8443/news/pier',
    'https://team.paper.example/news/pier',
    'https://paper.example/news/amp/pier',
    'https://paper.example/news/pier/index.html.old',
    'https://paper.example/news/pier?preference=2',
    'https://paper.example/news/pier?sources=2',
    'https://other.example/c/s/paper.example/news/pier',
    'https://cdn.ampproject.org.attacker.example/c/s/paper.example/news/pier',
  ];
  test.each(other)('not %s', (url) => expect(addressKey(url)).not.toBe('paper.example/news/pier'));

  test('the order of query fields tells nothing', () => {
    expect(addressKey('https://a.example/?b=2&a=1')).toBe(addressKey('https://a.example/?a=1&b=2'));
  });
  const none = [
    null,
    '',
    'no address',
    'javascript:alert(1)',
    'file:///etc/passwd',
    `https://a.example/${'x'.repeat(5000)}`,
  ];
  test.each(none)('%s has none', (url) => expect(addressKey(url)).toBeNull());
});

describe('a page is never its own original', () => {
  const page = (url: string | null, canonical: string | null, addresses: string[] = []) => ({
    url,
    declared: { ...NOTHING_DECLARED, canonical, addresses },
  });
  const held = (url: string | null, addresses: string[] = []) => ({ url, addresses });
  const cases: [string, Parameters<typeof isOwnAddress>, boolean][] = [
    ['its address', [page('https://a.example/1', null), held('https://a.example/1?utm_source=x')], true],
    [
      'its canonical address',
      [page('https://a.example/1?p=2', 'https://a.example/1'), held('https://a.example/1')],
      true,
    ],
    [
      'a canonical address on a sister host',
      [page('https://news.a.example/1', 'https://a.example/1'), held('https://a.example/1')],
      true,
    ],
    [
      'an AMP address',
      [page('https://a.example/1', null, ['https://a.example/x.amp']), held('https://a.example/x')],
      true,
    ],
    ['one of several', [page('https://a.example/1', null), held('https://b.example/9', ['https://a.example/1'])], true],
    [
      'a canonical address elsewhere: its source',
      [page('https://a.example/1', 'https://wire.example/1'), held('https://wire.example/1')],
      false,
    ],
    ['another page', [page('https://a.example/1', null), held('https://a.example/2')], false],
    ['no address on either side', [page(null, null), held(null)], false],
  ];
  test.each(cases)('%s', (_, [article, original], own) => expect(isOwnAddress(article, original)).toBe(own));
});

describe('two addresses are of one site', () => {
  test.each<[string, string, boolean]>([
    ['https://paper.example/1', 'http://www.paper.example/2?a=b', true],
    ['https://paper.example/1', 'https://sport.paper.example/2', true],
    ['https://sport.paper.example/1', 'https://paper.example/2', true],
    ['https://sport.paper.example/1', 'https://news.paper.example/2', false],
    ['https://newspaper.example/1', 'https://paper.example/2', false],
    ['https://paper.example/1', 'https://live.paper.example.attacker.example/2', false],
    ['https://paper.example/1', 'no address', false],
    ['no address', 'https://paper.example/1', false],
    ['no address', 'no address', false],
  ])('%s and %s: %s', (a, b, same) => expect(sameSite(a, b)).toBe(same));
});
