import { describe, expect, test } from 'vitest';
import { isAllowed, NO_ROBOTS, parseRobots } from '../../../src/sources/feeds/robots.ts';

const AT = 'https://wire.example/robots.txt';
const may = (robots: string, path: string) => isAllowed(parseRobots(robots, AT), `https://wire.example${path}`);

describe('robots.txt', () => {
  test.each([
    ['nothing said', '', '/a', true],
    ['nothing forbidden', 'User-agent: *\nDisallow:', '/a', true],
    ['all forbidden', 'User-agent: *\nDisallow: /', '/a', false],
    ['a path', 'User-agent: *\nDisallow: /private', '/private/x', false],
    ['beside that path', 'User-agent: *\nDisallow: /private', '/public', true],
    ['the longer rule decides', 'User-agent: *\nDisallow: /a\nAllow: /a/news', '/a/news/1', true],
    ['of two as long, the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a star in the midst', 'User-agent: *\nDisallow: /*/print', '/2026/x/print', false],
    ['a star that does not fit', 'User-agent: *\nDisallow: /*/print', '/2026/x', true],
    ['the end', 'User-agent: *\nDisallow: /*.pdf$', '/x.pdf', false],
    ['not the end', 'User-agent: *\nDisallow: /*.pdf$', '/x.pdf?y', true],
    ['what another robot may not', 'User-agent: otherbot\nDisallow: /', '/a', true],
    ['our own name before all', 'User-agent: *\nDisallow: /\n\nUser-agent: Quotient\nDisallow: /x', '/a', true],
    ['our own name', 'User-agent: otherbot\nUser-agent: quotient\nDisallow: /', '/a', false],
    ['our own name, before another', 'User-agent: quotient\nUser-agent: otherbot\nDisallow: /', '/a', false],
    [
      'another group behind ours',
      'User-agent: quotient\nDisallow: /x\n\nUser-agent: otherbot\nDisallow: /',
      '/a',
      true,
    ],
    [
      'another group behind the one for all',
      'User-agent: *\nDisallow: /x\nUser-agent: otherbot\nDisallow: /',
      '/a',
      true,
    ],
    [
      'a line that says nothing to us',
      'User-agent: quotient\nCrawl-delay: 5\nUser-agent: otherbot\nDisallow: /',
      '/a',
      false,
    ],
    ['the end, where the same stands before it too', 'User-agent: *\nDisallow: /*.pdf$', '/x.pdf/y.pdf', false],
    ['that path and no other', 'User-agent: *\nDisallow: /private$', '/private', false],
    ['beyond that path', 'User-agent: *\nDisallow: /private$', '/private/x', true],
    ['what stands behind half a million characters', `User-agent: *\n#${'x'.repeat(500_000)}\nDisallow: /`, '/a', true],
    [
      'the longer rule decides, also where it comes first',
      'User-agent: *\nAllow: /a/news\nDisallow: /a',
      '/a/news/1',
      true,
    ],
    [
      'of two as long, the one that allows, also where it comes first',
      'User-agent: *\nAllow: /a\nDisallow: /a',
      '/a',
      true,
    ],
    ['of two as long, neither of which allows', 'User-agent: *\nDisallow: /a\nDisallow: /*', '/a', false],
    ['our own name in capitals', 'User-agent: QUOTIENT\nDisallow: /x', '/x', false],
    ['a path that another path holds', 'User-agent: *\nDisallow: /private', '/news/private', true],
    ['two stars in their order', 'User-agent: *\nDisallow: /*b*a', '/ab', true],
    ['an end that the beginning has used up', 'User-agent: *\nDisallow: /ab*b$', '/ab', true],
    ['a dollar that stands for itself', 'User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['white space round the words', ' User-agent : *\n\tDisallow :  /a ', '/a', false],
    ['the line ends of an old Macintosh', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['a path longer than any', `User-agent: *\nDisallow: /${'a'.repeat(500)}`, `/${'a'.repeat(500)}`, true],
    ['a rule behind a thousand others', `User-agent: *\n${'Disallow: /x\n'.repeat(1_000)}Disallow: /a`, '/a', true],
    [
      'our rule behind a thousand others',
      `User-agent: quotient\n${'Disallow: /x\n'.repeat(1_000)}Disallow: /a`,
      '/a',
      true,
    ],
    ['a remark, and other line ends', 'user-agent: *\r\ndisallow: /a # for now\r\n', '/a', false],
    ['what is asked behind the path', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['letters beyond ASCII as they are', 'User-agent: *\nDisallow: /über/', '/%C3%BCber/uns', false],
    ['letters beyond ASCII as octets', 'User-agent: *\nDisallow: /%c3%bcber/', '/über/uns', false],
    ['other letters beyond ASCII', 'User-agent: *\nDisallow: /über/', '/%C3%B6ber/uns', true],
    ['octets that need be none', 'User-agent: *\nDisallow: /%7Eash/a%2Db', '/~ash/a-b', false],
    ['a stroke that is no stroke', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    ['half a letter', 'User-agent: *\nDisallow: /\ud83d', '/a', true],
  ])('%s', (_, robots, path, allowed) => {
    expect(may(robots, path)).toBe(allowed);
  });

  test('names sitemaps, whomever the lines round them are for', () => {
    const text =
      'Sitemap: /news.xml\nUser-agent: x\nDisallow: /\nsitemap: https://wire.example/b.xml\nSitemap: ftp://x/\nSitemap: http://[';
    expect(parseRobots(text, AT).sitemaps).toEqual(['https://wire.example/news.xml', 'https://wire.example/b.xml']);
  });

  test('names twenty sitemaps at most', () => {
    const text = Array.from({ length: 30 }, (_, i) => `Sitemap: /news-${i}.xml`).join('\n');
    expect(parseRobots(text, AT).sitemaps).toHaveLength(20);
  });

  test('a site without one allows all; what is no address is never allowed', () => {
    expect(isAllowed(NO_ROBOTS, 'https://wire.example/a')).toBe(true);
    expect(isAllowed(NO_ROBOTS, 'nowhere')).toBe(false);
  });

  test('is read in time however many stars stand in a rule', () => {
    expect(may(`User-agent: *\nDisallow: /${'*a'.repeat(240)}b`, `/${'a'.repeat(2_000)}`)).toBe(true);
  });
});
