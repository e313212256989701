import { describe, expect, test } from 'vitest';
import { markedIn, type Written } from './marked-reading.ts';

const WORDS = 'The bridge stood empty for nine years and we are tired of it.';
const quote = (text: string, role?: 'embed' | 'pull-quote'): Written => ({
  text,
  kind: 'blockquote',
  ...(role ? { role } : {}),
});
const read = (...written: Written[]) =>
  markedIn(['The council met on Monday.', ...written, 'The ferry runs.']).map(({ text, kind, source }) => [
    text,
    kind,
    source,
  ]);

describe('a line that signs a block quotation is none of its words, and says whose they are', () => {
  test.each<[name: string, written: Written[]]>([
    ['behind a dash', [quote(WORDS), quote('— Ida Ash, mayor')]],
    ['behind a dash on a line of the same block', [quote(`${WORDS}\n– Ida Ash`)]],
    ['a name alone', [quote(WORDS), quote('Ida Ash')]],
    ['a name with what its bearer is', [quote(`“${WORDS}”`), quote('Ida Ash, mayor of the town')]],
    ['the writer of a post', [quote(WORDS, 'embed'), quote('— Ida Ash (@idaash) May 4, 2021', 'embed')]],
    ['a caption behind it', [quote(WORDS), { text: '— Ida Ash, mayor', kind: 'caption' }]],
  ])('%s', (_name, written) => {
    expect(read(...written).map(([text, ...rest]) => [String(text).replace(/[“”]/g, ''), ...rest])).toEqual([
      [WORDS, 'speech', 'Ida Ash'],
    ]);
  });

  test('who writes under another name is called by it', () => {
    expect(read(quote(WORDS, 'embed'), quote('— ida 🌊 (@ash) May 4, 2021', 'embed'))).toEqual([
      [WORDS, 'speech', 'ida 🌊'],
    ]);
  });

  test('a publication that signs is the one whose text it is', () => {
    expect(read(quote(WORDS), quote('— Reuters'))).toEqual([[WORDS, 'reuse', 'Reuters']]);
  });

  test.each<[name: string, last: string]>([
    ['a sentence', 'Nobody would cross it by night.'],
    ['a word that is no name', 'Never'],
    ['small letters', '— for all of us'],
  ])('%s is one of its words', (_name, last) => {
    expect(read(quote(WORDS), quote(last)).map(([text]) => text)).toEqual([`${WORDS}\n\n${last}`]);
  });

  test('in a letter and in a dialogue the last line is one of the words', () => {
    expect(read(quote('We are tired. Yours,'), quote('Ida Ash')).map(([text]) => text)).toEqual([
      'We are tired. Yours,\n\nIda Ash',
    ]);
    expect(read(quote('— When will it open?'), quote('— Never')).map(([text]) => text)).toEqual([
      '— When will it open?\n\n— Never',
    ]);
  });

  test('prose behind a dash after a block quotation signs nothing', () => {
    expect(read(quote(WORDS), '— The ferry runs twice a day and is full.')).toEqual([[WORDS, 'speech', null]]);
  });
});

describe('a pull quote', () => {
  const said = `“${WORDS.slice(0, -1)},” said Ida Ash.`;
  test.each<[name: string, written: Written[]]>([
    ['in marks', [quote(`“${WORDS.slice(0, -1)}”`)]],
    ['in marks and signed', [quote(`“${WORDS.slice(0, -1)}”`), quote('— Ida Ash')]],
    ['that its markup names', [quote('“We are tired of the bridge and shall not pay.”', 'pull-quote')]],
  ])('%s is not counted beside the words it repeats', (_name, written) => {
    expect(read(said, ...written)).toEqual([[`${WORDS.slice(0, -1)},`, 'speech', 'Ida Ash']]);
  });
});
