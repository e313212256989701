import { describe, expect, it } from 'vitest';
import { guessedText } from '../../src/page/encoding.ts';

const utf8 = (text: string) => Array.from(new TextEncoder().encode(text));
const read = (...parts: number[][]) => guessedText(Uint8Array.from(parts.flat()));
const latin = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

describe('bytes whose encoding nobody names', () => {
  it.each([
    'The pier',
    '“The pier stays,” said Ida Ash.',
    'Der Pier bleibt „geöffnet“',
    '码头将继续开放',
    'a \ufffd of its own',
  ])('are UTF-8 where they are well formed: %s', (text) => expect(read(utf8(text))).toBe(text));

  it('are UTF-8 also where a letter is cut off at the end, or one in the middle is damaged', () => {
    expect(read(utf8('“The pier stays,” said Olmo. “'), [0xe2, 0x80])).toBe('“The pier stays,” said Olmo. “\ufffd');
    expect(read(utf8('“The pier '), [0xff], utf8(' stays,” said Olmo.'))).toBe('“The pier \ufffd stays,” said Olmo.');
  });

  it.each([
    ['a letter at the end, where UTF-8 would go on', latin('un caf\u00e9'), 'un café'],
    ['letters side by side', latin('na\u00efve d\u00e9\u00e7u \u00c0\u00e9\u00e8'), 'naïve déçu Àéè'],
    ['its quotation marks', [0x93, ...latin('Stay'), 0x94], '“Stay”'],
    [
      'two letters that happen to be one in UTF-8, among others',
      latin('\u00abLE CAF\u00c9\u00bb est ferm\u00e9'),
      '«LE CAFÉ» est fermé',
    ],
  ])('are what old pages have where UTF-8 gives more faults than letters: %s', (_what, bytes, text) => {
    expect(read(bytes)).toBe(text);
  });
});

describe('a page that names its language and no encoding is in what old pages of that language are in', () => {
  const page = (language: string, bytes: number[]) => read(latin(`<!doctype html><html lang="${language}"><p>`), bytes);

  it.each([
    ['ru', [0xcf, 0xe8, 0xf0, 0xf1], 'Пирс'],
    ['pl', [0x9c, 0x77, 0x69, 0x74], 'świt'],
    ['el', [0xec, 0xfc, 0xeb, 0xef, 0xf2], 'μόλος'],
    ['ja', [0x8b, 0xb4, 0x82, 0xcd, 0x93, 0x72], '橋は途'],
    ['ja', [0xb6, 0xb6, 0xa4, 0xcf, 0xc4, 0xb9], '橋は長'],
    ['ko', [0xb4, 0xd9, 0xb8, 0xae], '다리'],
    ['zh-CN', [0xc7, 0xc5, 0xb5, 0xc4], '桥的'],
    ['zh-TW', [0xbe, 0xf4, 0xaa, 0xba], '橋的'],
    ['de-AT', [0x66, 0xfc, 0x72], 'für'],
    ['rumantsch', [0x66, 0xfc, 0x72], 'für'],
  ])('%s', (language, bytes, text) => expect(page(language, bytes).endsWith(`<p>${text}`)).toBe(true));

  it('but for UTF-8', () => expect(page('ru', utf8('Пирс')).endsWith('<p>Пирс')).toBe(true));
});
