import { describe, expect, test } from 'vitest';
import { sourcesIn } from './marked-reading.ts';

describe('a word before a colon', () => {
  test.each<[says: string, paragraphs: string[], source: string]>([
    [
      'is what the sentence is about',
      [
        'Der Rat von Oldmeer tagte am Montag.',
        'Verkehr: Die Stadtpartei will die Brücke „so bald wie möglich für alle“ öffnen.',
      ],
      'Die Stadtpartei',
    ],
    [
      'or who speaks, of whom the text spoke',
      ['Karl Birke sprach in Oldmeer.', 'Birke: Die Brücke ist „in einem sehr guten Zustand“.'],
      'Karl Birke',
    ],
    ['or who speaks, in a headline', ['Birke: Die Brücke ist „in einem sehr guten Zustand“.'], 'Birke'],
    [
      'or who speaks, in a headline above a text that names him',
      ['Birke: Die Brücke ist „in einem sehr guten Zustand“.', 'Bürgermeister Birke sprach am Montag.'],
      'Birke',
    ],
    [
      'in a headline or what it is about, where the text has no such name',
      ['Steuern: Die Stadtpartei will „so bald wie möglich für alle“ weniger.', 'Der Streit um Steuern geht weiter.'],
      'Die Stadtpartei',
    ],
    [
      'that is for a body speaks',
      ['Polizei: Fahrer war „in einem sehr schlechten Zustand“.', 'Die Polizei sprach am Montag.'],
      'Polizei',
    ],
  ])('%s', (_says, paragraphs, source) => {
    expect(sourcesIn(paragraphs, { language: 'de' })).toEqual([source]);
  });
});
