import { describe, expect, it } from 'vitest';
import { isAmong, patternOf, siteOf } from '../../src/shared/hosts.ts';

describe('the site of an address', () => {
  it.each([
    ['https://www.news.example/story?id=1', 'news.example'],
    ['http://NEWS.example:8080/', 'news.example'],
    ['https://news.example./', 'news.example'],
    ['https://wwwnews.example/', 'wwwnews.example'],
    ['https://live.www.news.example/', 'live.www.news.example'],
    ['https://münze.example/', 'xn--mnze-0ra.example'],
    ['https://ｎews.example/', 'news.example'],
    ['file:///home/ada/story.html', null],
    ['chrome://settings', null],
    ['no address', null],
    [undefined, null],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('a host is among sites', () => {
  it.each([
    ['news.example', true],
    ['live.news.example', true],
    ['fakenews.example', false],
    ['news.example.attacker.example', false],
    ['live.news.example.attacker.example', false],
    ['example', false],
  ])('%s: %s', (host, expected) => {
    expect(isAmong(host, ['other.example', 'news.example'])).toBe(expected);
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['127.0.0.1.news.example', '*://*.127.0.0.1.news.example/*'],
    ['[::1]', null],
  ])('%s: %s', (site, pattern) => {
    expect(patternOf(site)).toBe(pattern);
  });
});
