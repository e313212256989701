import { describe, expect, it } from 'vitest';
import { publicAddress } from '../../../src/sources/request/address.ts';
import { guarded } from '../../../src/sources/request/guarded-addresses.ts';

/** As a browser reads the rules: expressions on the whole address, domains with all below them. */
const isBlocked = (address: string, demonstration = false) => {
  const { href, hostname } = new URL(address);
  return guarded(demonstration).some(({ regexFilter, requestDomains }) =>
    regexFilter !== undefined
      ? new RegExp(regexFilter).test(href)
      : requestDomains!.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)),
  );
};

describe('the browser’s own rules behind the fence', () => {
  it.each([
    'https://127.0.0.1/',
    'https://0x7f000001/',
    'https://2130706433/a',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/a',
    'https://localhost/',
    'https://router/admin',
    'https://a.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://10.0.0.1.nip.io/',
    'https://reader@127.0.0.1/',
    'https://news.com:word@127.0.0.1/',
    'https://localhost./',
    'https://printer.local./a',
    'http://news.com/',
    'https://news.com:8443/',
  ])('block %s', (address) => {
    expect(isBlocked(address)).toBe(true);
  });

  it.each([
    'https://news.com/',
    'https://www.bbc.co.uk/a:8/b',
    'https://local.news.com/',
    'https://news.com/127.0.0.1/',
  ])('let %s through, as the fence does', (address) => {
    expect(isBlocked(address)).toBe(false);
    expect(publicAddress(address).ok).toBe(true);
  });

  it('leave the demonstration its newsroom, and no number', () => {
    expect(isBlocked('http://wire.localhost:8123/story', true)).toBe(false);
    expect(isBlocked('http://127.0.0.1:8123/story', true)).toBe(true);
    expect(isBlocked('http://localhost/story', true)).toBe(true);
  });
});
