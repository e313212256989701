import { describe, expect, test } from 'vitest';
import { wordsMarkedIn } from './marked-reading.ts';

const SAID = '– Vi är trötta, säger Ida Ask.';
const spoken = (...paragraphs: string[]) => wordsMarkedIn(paragraphs, { language: 'sv' });

describe('a paragraph that opens with a dash and names no speaker', () => {
  test('is speech where the text has such dialogue elsewhere', () => {
    expect(spoken(SAID, 'Bron stängdes i maj.', '– Det var det enda rätta.')).toEqual([
      'Vi är trötta',
      'Det var det enda rätta.',
    ]);
  });
  test('and in a talk that goes to and fro', () => {
    expect(spoken(SAID, '– Varför det?', '– Det har regnat.')).toEqual([
      'Vi är trötta',
      'Varför det?',
      'Det har regnat.',
    ]);
  });
  test('is none where nobody speaks like that', () => {
    expect(spoken('Detta gäller nu:', '– Mer pengar till bron.', 'Så blev det.')).toEqual([]);
  });
  test('is a list’s where several follow one another', () => {
    expect(spoken(SAID, 'Detta gäller nu:', '– Mer pengar till bron.', '– Lägre skatt.')).toEqual(['Vi är trötta']);
  });
  test.each([
    '– Usch! utbrister Tom Björk.',
    '– Nej, väser den unge Björk.',
    '– Nej – så Björk.',
    '– Mer pengar till bron',
  ])('is not taken whole where a verb that is not known may name one, or no sentence ends: %s', (line) => {
    expect(spoken(SAID, 'Bron stängdes i maj.', line)).toEqual(['Vi är trötta']);
  });
});

test('hyphens that stand free are dashes, those inside words are not', () => {
  expect(
    wordsMarkedIn(['- Мост кое-как откроют, - сказала Ида Ясень-Берёзова. - Мы устали.'], { language: 'ru' }),
  ).toEqual(['Мост кое-как откроют', 'Мы устали.']);
});
