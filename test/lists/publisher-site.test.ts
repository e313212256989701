import { describe, expect, test } from 'vitest';
import { normaliseDomain } from '../../src/lists/domain.ts';
import { isShared, publisherSite } from '../../src/lists/source-list.ts';

describe('whose page it is', () => {
  test.each([
    ['https://www.courier.example/news/1', 'courier.example', null],
    ['http://m.courier.example./', 'courier.example', null],
    ['https://abcnews.go.com/us/story?id=1', 'abcnews.go.com', null],
    ['https://medium.com/@tessa/a-story-1', 'medium.com', '/@tessa'],
    ['https://tessa.substack.com/p/a-story', 'tessa.substack.com', null],
    ['https://tessa.github.io/blog/', 'tessa.github.io', null],
    ['https://www.youtube.com/@harbour/videos', 'youtube.com', '/@harbour'],
    ['https://x.com/harbourwire/status/1', 'x.com', '/harbourwire'],
    ['http://wire.localhost:8000/story', 'wire.localhost', null],
  ])('%s is %s%s', (url, domain, path) => {
    expect(publisherSite(url)).toEqual({ ok: true, domain, path });
  });

  test.each([
    ['http://127.0.0.1/story', 'ip-address'],
    ['http://[::1]/story', 'ip-address'],
    ['http://intranet/story', 'no-dot'],
    ['https://medium.com/', 'shared'],
    ['https://medium.com/tag/ferries', 'shared'],
    ['https://github.io/', 'shared'],
    ['https://co.uk/', 'public-suffix'],
    ['file:///home/story.html', 'not-web'],
    ['about:blank', 'not-web'],
    ['', 'not-web'],
  ])('%s is nobody’s that a list could name: %s', (url, reason) => {
    expect(publisherSite(url)).toEqual({ ok: false, reason });
  });
});

test.each(['com', 'co.uk', 'com.au', 'xn--p1ai'])('%s is a suffix, and no list holds it', (suffix) => {
  expect(normaliseDomain(suffix).ok).toBe(false);
  expect(normaliseDomain(`courier.${suffix}`).ok).toBe(true);
});

test.each([
  ['github.io', null, true],
  ['tessa.github.io', null, false],
  ['medium.com', null, true],
  ['medium.com', '/@tessa', false],
  ['medium.com', '/tag', true],
  ['courier.example', null, false],
  ['gov.uk', null, false],
])('at %s%s many publish: %s', (host, path, shared) => {
  expect(isShared(host, path)).toBe(shared);
});
