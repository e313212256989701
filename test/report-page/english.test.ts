import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import { NOTHING_DECLARED } from '../../src/engine/model.ts';
import { ENGLISH } from '../../src/report-page/english.ts';
import { article, knowing } from '../engine/invented.ts';

const TEXT = [
  'The ferry to Oster Island will run every two hours from April, the council said on Monday evening.',
  'Tickets stay at their present price for islanders, while visitors pay a third more than they did last summer.',
  'The money goes to the new landing stage, which the harbour office wants to open before the storms of autumn.',
];
const pointed = (parts: Parameters<typeof article>[1]) =>
  analyze(article(TEXT, { url: 'https://island.example/ferry', ...parts }), knowing(), 'r').candidates.map(
    (candidate) => ENGLISH.candidate(candidate),
  );

describe('why a text is named that the Library does not hold', () => {
  it('the page declares it as source: that is no link', () => {
    const origins = [{ property: 'isBasedOn', url: 'https://coast.example/ferry' }];
    expect(pointed({ declared: { ...NOTHING_DECLARED, origins } })).toEqual(['is declared as the source of the text']);
  });

  it('the page names it as its address of origin', () => {
    expect(pointed({ declared: { ...NOTHING_DECLARED, canonical: 'https://coast.example/ferry' } })).toEqual([
      'is named as the page’s own address of origin',
    ]);
  });
});

describe('a number of words', () => {
  it.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
  ])('%i is “%s”', (count, words) => {
    expect(ENGLISH.words(count)).toBe(words);
    expect(ENGLISH.wordsAndShare(count, 0.5)).toBe(`${words} · 50 %`);
  });
});
