import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeText, kindOfType, mediaType, retryAfter, unpacked } from '../../../src/sources/request/body.ts';

describe('the kind of an answer', () => {
  it.each([
    ['text/html', 'html'],
    ['TEXT/HTML; charset=utf-8', 'html'],
    ['application/xhtml+xml', 'html'],
    ['application/rss+xml', 'xml'],
    ['application/atom+xml;charset=utf-8', 'xml'],
    ['text/xml', 'xml'],
    ['application/rdf+xml', 'xml'],
    ['application/json', 'json'],
    ['application/feed+json', 'json'],
    ['text/json', 'json'],
    ['application/rss', 'xml'],
    ['application/opml', 'xml'],
    ['text/x-opml', 'text'],
    ['text/csv', 'text'],
    ['text/tab-separated-values', 'text'],
    ['text/markdown', 'text'],
    ['text/plain', 'text'],
    ['text/htmlx', null],
    ['text/plainer', null],
    ['application/jsonp', null],
    ['application/xml-dtd', null],
    ['image/svg', null],
    ['application/pdf', null],
    ['application/octet-stream', null],
    ['video/mp4', null],
    ['htmltext/html', null],
    ['', null],
  ])('%s: %s', (header, kind) => {
    expect(kindOfType(mediaType(header))).toBe(kind);
  });
});

describe('letters', () => {
  const latin = Uint8Array.from([0x63, 0x61, 0x66, 0xe9]);
  const bytes = (text: string) => new TextEncoder().encode(text);

  it.each([
    ['the server’s word', latin, 'text/html; charset=iso-8859-1', 'café'],
    ['UTF-8 where nobody says a word and it fits', bytes('café'), 'text/html', 'café'],
    ['what old pages have, where it does not', latin, 'text/html', 'café'],
    ['a word that nobody knows counts for nothing', bytes('café'), 'text/html; charset=klingon', 'café'],
    [
      'the page’s own word where the server’s is none',
      Uint8Array.from([...bytes('<meta charset=windows-1251>'), 0xcf]),
      'text/html; charset=none',
      '<meta charset=windows-1251>П',
    ],
    [
      'a byte order mark over the server’s word',
      Uint8Array.from([0xff, 0xfe, 0x41, 0]),
      'text/html; charset=utf-8',
      'A',
    ],
  ])('%s', (_, given, header, text) => {
    expect(decodeText(given, header)).toBe(text);
  });

  it('a document that names UTF-16 in letters of one byte is not in it', () => {
    for (const word of ['UTF-16', 'utf-16le'])
      expect(decodeText(bytes(`<meta charset="${word}">café`), 'text/html')).toContain('café');
  });

  it('the page’s own word, in its head', () => {
    const page = Uint8Array.from([...bytes('<meta charset="windows-1251">'), 0xcf, 0xf0]);
    expect(decodeText(page, 'text/html')).toContain('Пр');
    const feed = Uint8Array.from([...bytes('<?xml version="1.0" encoding="windows-1251"?>'), 0xcf, 0xf0]);
    expect(decodeText(feed, 'application/xml')).toContain('Пр');
  });
});

describe('when to come back', () => {
  const now = Date.parse('2026-10-05T12:00:00Z');
  it.each([
    ['120', now + 120_000],
    ['Mon, 05 Oct 2026 12:05:00 GMT', now + 300_000],
    ['Mon, 05 Oct 2026 11:00:00 GMT', null],
    ['0', null],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    [null, null],
  ])('%s', (header, at) => {
    expect(retryAfter(header, now)).toBe(at);
  });
});

describe('what is packed in itself', () => {
  const sitemap = new TextEncoder().encode('<urlset>'.repeat(1_000));

  it('is unpacked', async () => {
    expect(kindOfType('application/x-gzip')).toBe('gzip');
    expect(await unpacked(gzipSync(sitemap), sitemap.length)).toEqual(sitemap);
  });

  it.each([
    ['what the browser has unpacked on the way', sitemap],
    ['nothing', new Uint8Array()],
  ])('is left as it is: %s', async (_, bytes) => {
    expect(await unpacked(bytes, 5_000_000)).toEqual(bytes);
  });

  it.each([
    ['more than is read, however small it came', gzipSync(new Uint8Array(50_000_000)), 5_000_000],
    ['a byte too many', gzipSync(sitemap), sitemap.length - 1],
    ['broken off', gzipSync(sitemap).subarray(0, 20), 5_000_000],
    ['more than is read, unpacked already', sitemap, sitemap.length - 1],
  ])('is refused: %s', async (_, bytes, most) => {
    expect(await unpacked(bytes, most)).toBeNull();
  });
});
