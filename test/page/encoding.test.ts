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
