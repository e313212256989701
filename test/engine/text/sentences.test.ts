import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../src/engine/text/sentences.ts';

const cut = (text: string, language = 'und') =>
  sentencesIn(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));

describe('sentences end at a full stop, question or exclamation mark before a new beginning', () => {
  test.each<[name: string, language: string, sentences: string[]]>([
    ['plain sentences', 'en', ['The bridge is shut.', 'Why?', 'Nobody knows!']],
    ['a title is no end', 'en', ['Mr. Ash met Dr. Birch on Oak St. Road.', 'They left.']],
    ['initials and abbreviated countries are no end', 'en', ['J. R. Ash flew to the U.S. Senate.', 'He spoke.']],
    ['a number holds its stop', 'en', ['It cost 3.5 million.', 'Nobody paid.']],
    ['a small letter goes on', 'en', ['“Why?” she asked.', '“Because.”']],
    ['closing marks and brackets belong to the sentence before', 'en', ['(It rained.)', '“It did.”', 'So we left.']],
    ['an ordinal is no end in German', 'de', ['Am 3. Mai begann es.', 'Am 4. Mai endete es.']],
    ['z. B. and Dr. are no end in German', 'de', ['Das gilt z. B. für Dr. Esche.', 'Er kam.']],
    ['M. and Mme are titles in French', 'fr', ['M. Dupré est venu.', 'Il a parlé.']],
  ])('%s', (_name, language, sentences) => {
    expect(cut(sentences.join(' '), language)).toEqual(sentences);
  });

  test('scripts without spaces end at their own full stop', () => {
    expect(cut('雨が降った。試合は中止だ。', 'ja')).toEqual(['雨が降った。', '試合は中止だ。']);
  });

  test('a line break always ends a sentence', () => {
    expect(cut('A heading\nA paragraph')).toEqual(['A heading', 'A paragraph']);
  });

  test('offsets are those of the text, within the part asked for', () => {
    const text = 'Before. One two. Three four. After.';
    expect(sentencesIn(text, 8, 28)).toEqual([
      { start: 8, end: 16 },
      { start: 17, end: 28 },
    ]);
  });
});

test('sentences are in order, do not overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB.?!… \n“”"\'()3'), maxLength: 80 }), (text) => {
      const spans = sentencesIn(text, 0, text.length);
      const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const [i, { start, end }] of spans.entries()) {
        expect(start).toBeGreaterThanOrEqual(i ? spans[i - 1]!.end : 0);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});
