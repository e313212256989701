import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/engine/model.ts';
import { bylineFrom, chooseByline } from '../../../src/page/metadata/byline.ts';

describe('a byline is the names in it', () => {
  test.each([
    ['By Ada Quill', 'Ada Quill'],
    ['By: Ada Quill | 4 March 2031', 'Ada Quill'],
    ['Written by Ada Quill, published on 4 March', 'Ada Quill'],
    ['BY ADA QUILL 18 NOV', 'ADA QUILL'],
    ['Von Ilse Brandt und Jonas Reet', 'Ilse Brandt und Jonas Reet'],
    ['Par Odile Marchand', 'Odile Marchand'],
    ['Por Inés Vega • 07:15', 'Inés Vega'],
    ['Автор: Нина Берёзова', 'Нина Берёзова'],
    ['Ada Quill ada@courier.example', 'Ada Quill'],
    ['김하늘 기자', '김하늘'],
    ['記者 森田 みき', '森田 みき'],
    ['Byron Vale', 'Byron Vale'],
  ])('%s', (text, wanted) => expect(bylineFrom(text)).toBe(wanted));

  test.each(['', '4 March 2031', 'https://courier.example/ada', '@ada', '2 min'])('"%s" names nobody', (text) =>
    expect(bylineFrom(text)).toBeNull(),
  );
});

describe('whom the page names', () => {
  const person = (name: string): Person => ({ name, url: null, kind: 'person' });
  const nobody = () => null;

  test('persons of the structured data come first, each once', () => {
    expect(chooseByline([person('By Ada Quill'), person('Otto Penn'), person('Ada Quill')], nobody, [], [], null)).toBe(
      'Ada Quill, Otto Penn',
    );
  });

  test('a byline shown wins over the site’s own name in the structured data', () => {
    expect(chooseByline([person('The Courier')], () => 'Ada Quill', [], [], 'The Courier')).toBe('Ada Quill');
  });

  test('a line of its own serves where nothing else does', () => {
    const lines = ['Harbour news in brief', 'By Ada Quill, in News', 'Share'];
    expect(chooseByline([], nobody, [], lines, 'The Courier')).toBe('Ada Quill');
  });

  test('where only the site is named it is the site', () => {
    expect(chooseByline([person('The Courier')], nobody, ['https://social.example/courier'], [], 'The Courier')).toBe(
      'The Courier',
    );
  });

  test('nobody named is null', () => expect(chooseByline([], nobody, [], [], null)).toBeNull());
});
