import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseDomain } from '../../src/lists/source-list.ts';

describe('what a person types becomes a domain', () => {
  test.each([
    ['a domain', 'example.org', 'example.org', null],
    ['a whole address', 'https://www.Example.org/news/today?a=1#top', 'example.org', '/news/today'],
    ['capitals and white space', '  EXAMPLE.ORG ', 'example.org', null],
    ['a dot at the end', 'example.org.', 'example.org', null],
    ['a path with a slash at the end', 'example.org/news/', 'example.org', '/news'],
    ['no scheme, two slashes', '//example.org', 'example.org', null],
    ['a mobile host', 'm.example.org', 'example.org', null],
    ['another mobile host', 'mobile.example.org', 'example.org', null],
    ['a host of quick pages', 'amp.example.org', 'example.org', null],
    ['a host of an edition', 'edition.example.org', 'example.org', null],
    ['a host that only ends so', 'team.example.org', 'team.example.org', null],
    ['letters of another script', 'bücher.example', 'xn--bcher-kva.example', null],
    ['full-width letters', 'ｅxample.org', 'example.org', null],
    ['a port', 'example.org:8080', 'example.org', null],
    ['a host of which only "www" and an ending are left', 'www.org', 'www.org', null],
  ])('%s', (_, typed, domain, path) => {
    expect(normaliseDomain(typed)).toEqual({ ok: true, domain, path });
  });

  test.each([
    ['nothing', '   ', 'empty'],
    ['an IPv4 address', '192.168.1.1', 'ip-address'],
    ['an IPv4 address in one number', 'http://3232235777/', 'ip-address'],
    ['an IPv6 address', 'http://[::1]/', 'ip-address'],
    ['one word', 'localhost', 'no-dot'],
    ['a space inside', 'exam ple.org', 'bad-characters'],
    ['a backslash', 'example.org\\@evil.example', 'bad-characters'],
    ['a user name', 'https://example.org@evil.example/', 'bad-characters'],
    ['an underscore', 'exa_mple.org', 'bad-characters'],
    ['a script', 'javascript:alert(1)', 'not-web'],
    ['a script in capitals', 'JAVASCRIPT:alert(1)', 'not-web'],
    ['data', 'data:text/html,hello', 'not-web'],
    ['a postbox', 'mailto:ida@example.org', 'not-web'],
    ['a page of the browser', 'about:blank', 'not-web'],
    ['another scheme in capitals', 'FTP://example.org', 'not-web'],
    ['a word to pass', 'https://:word@example.org/', 'bad-characters'],
    ['a very long path', `example.org/${'a'.repeat(300)}`, 'too-long'],
    ['a file', 'file:///etc/passwd', 'not-web'],
    ['another scheme', 'ftp://example.org', 'not-web'],
    ['a very long host', `${'a.'.repeat(200)}example.org`, 'too-long'],
  ])('refused: %s', (_, typed, reason) => {
    expect(normaliseDomain(typed)).toEqual({ ok: false, reason });
  });

  const label = fc.stringMatching(/^[A-Za-z0-9-]{1,8}$/);
  const address = fc
    .tuple(
      fc.constantFrom('', 'https://', 'HTTP://www.', '//'),
      label,
      label,
      fc.constantFrom('', '/', '//', '/a/b/', '/a?b#c', ':80/x'),
    )
    .map(([scheme, name, ending, rest]) => `${scheme}${name}.${ending}${rest}`);

  test('what was made plain once stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(address, fc.string({ maxLength: 40 })), (typed) => {
        const once = normaliseDomain(typed);
        if (once.ok) expect(normaliseDomain(once.domain + (once.path ?? ''))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
