import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, MOST_BYTES } from '../../src/cli/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const utf8 = (text: string) => Buffer.from(text, 'utf8');

describe('the encoding of an input', () => {
  const cases: [name: string, input: Uint8Array, text: string][] = [
    ['UTF-8 without a word', utf8('Grüße aus Köln'), 'Grüße aus Köln'],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'abc'), 'abc'],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0, 0xfc, 0]), 'aü'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61, 0, 0xfc]), 'aü'],
    [
      'named by meta charset',
      bytes('<meta charset="windows-1251"><p>', [0xcf, 0xf0]),
      '<meta charset="windows-1251"><p>Пр',
    ],
    [
      'named by an XML declaration',
      bytes('<?xml version="1.0" encoding="windows-1251"?><html><p>', [0xcf, 0xf0]),
      '<html><p>Пр',
    ],
    ['named by http-equiv', bytes('<meta http-equiv=x content="text/html; charset=iso-8859-15">', [0xa4]), '€'],
    ['not UTF-8 and unnamed: the old web’s default', bytes('na', [0xef], 've'), 'naïve'],
    ['a page that names UTF-16 in ASCII letters', utf8('<meta charset="utf-16"><p>ü'), '<meta charset="utf-16"><p>ü'],
    [
      'UTF-8 that names another, as programs leave it that fetch pages',
      utf8('<meta charset="windows-1251"><p>Пирс'),
      '<p>Пирс',
    ],
    ['another with two letters that might be one', bytes('<meta charset="windows-1252"><p>', [0xc3, 0xa9]), '<p>Ã©'],
    [
      'named behind a long script',
      bytes(`<script>${'x'.repeat(9_000)}</script><meta charset="windows-1251"><p>`, [0xcf, 0xf0]),
      '<p>Пр',
    ],
    ['gzipped', gzipSync(utf8('packed')), 'packed'],
  ];
  it.each(cases)('%s', (_name, input, text) => expect(decode(input, 'html').endsWith(text)).toBe(true));

  it('a text names no encoding, whatever it holds', () => {
    expect(decode(utf8('write <meta charset="koi8-r"> für'), 'text')).toContain('für');
  });
});

describe('an input that can not be read is refused with its reason', () => {
  const cases: [name: string, input: Uint8Array, code: string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t '), 'empty'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0, 0, 0, 13]), 'not-text'],
    ['an unknown encoding', utf8('<meta charset="klingon-8"><p>'), 'encoding'],
    ['broken gzip', bytes([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'damaged'],
    ['a gzip bomb', gzipSync(Buffer.alloc(MOST_BYTES + 10, 97)), 'too-large'],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, 97), 'too-large'],
  ];
  it.each(cases)('%s', (_name, input, code) => {
    expect(() => decode(input, 'html')).toThrow(expect.objectContaining({ code }));
  });
});
