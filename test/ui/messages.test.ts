import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PluralKey, plural, rich, t, voiceOf } from '../../src/ui/messages.ts';
import { type Catalogue, englishCatalogue, speakCatalogue, speakEnglish } from './speak-english.ts';

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

describe('the English catalogue', () => {
  const catalogue = englishCatalogue();
  const keys = Object.keys(catalogue);
  const code = globSync('src/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
  const manifest = globSync('*manifest*.{json,ts}').map((file) => readFileSync(file, 'utf8'));
  const used = new Set(
    [...code, ...manifest].flatMap((text) => [
      ...[...text.matchAll(/['"`]([A-Za-z0-9_]+)['"`]/g)].map((match) => match[1]!),
      ...[...text.matchAll(/__MSG_([A-Za-z0-9_]+)__/g)].map((match) => match[1]!),
    ]),
  );

  test('every key is used', () => {
    // Messages of the engine's sentences are held to them in `said.test.tsx`.
    const asked = keys.filter((key) => !key.startsWith('said_'));
    const unused = asked.filter((key) => !used.has(key) && !used.has(key.replace(PLURAL_FORM, '')));
    expect(unused).toEqual([]);
  });

  test('every key that is asked for exists', () => {
    const asked = code.flatMap((text) =>
      [...text.matchAll(/\b(?:t|rich)\(\s*['"]([A-Za-z0-9_]+)['"]/g)].map((match) => match[1]!),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in catalogue))).toEqual([]);
  });

  test('every plural that is asked for has the forms that English needs', () => {
    const asked = code.flatMap((text) =>
      [...text.matchAll(/\bplural\(\s*['"]([A-Za-z0-9_]+)['"]/g)].map((match) => match[1]!),
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((key) => !(`${key}_one` in catalogue && `${key}_other` in catalogue))).toEqual([]);
  });

  test('every message has words, and its places are described to the translator', () => {
    const unclear = keys.filter((key) => {
      const { message, description = '' } = catalogue[key]!;
      const places = [...message.matchAll(/\$[1-9]/g)].map((match) => match[0]);
      // The first place of a plural is always its number.
      const isNumber = (place: string) => PLURAL_FORM.test(key) && place === '$1';
      return message.trim() === '' || places.some((place) => !isNumber(place) && !description.includes(place));
    });
    expect(unclear).toEqual([]);
  });

  test('no message judges: none says false or true', () => {
    const judging = /\b(fake|false|true|lie|lies|liar|trustworthy|reliable|credible)\b/i;
    expect(keys.filter((key) => judging.test(catalogue[key]!.message))).toEqual([]);
  });
});

describe('messages', () => {
  beforeAll(speakEnglish);

  test('places are filled in the order the language wants', () => {
    expect(t('words_and_share', '3 words', '7 %')).toBe('3 words · 7 %');
  });

  test('a part that looks like a place is not filled again', () => {
    expect(rich('words_and_share', '$2', 'end')).toEqual(['$2', ' · ', 'end']);
  });

  test.each([
    [0, '0 words'],
    [1, '1 word'],
    [1234, '1,234 words'],
  ])('%d takes its form in English: %s', (n, expected) => expect(plural('words', n)).toBe(expected));

  test('another language brings its own forms', () => {
    const polish: Catalogue = {
      words_one: { message: '$1 słowo' },
      words_few: { message: '$1 słowa' },
      words_many: { message: '$1 słów' },
      words_other: { message: '$1 słowa' },
    };
    speakCatalogue(polish, 'pl');
    const key: PluralKey = 'words';
    expect([1, 3, 5].map((n) => plural(key, n))).toEqual(['1 słowo', '3 słowa', '5 słów']);
    speakEnglish();
  });
});

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['en-GB', 'en', 'en-GB'],
  // A browser in a language that we do not speak shows our English: with English dates and plural forms.
  ['ja', 'en', 'en'],
  ['he', 'en', 'en'],
])(
  'in a browser that speaks %s our words are %s, and dates, numbers and plural forms those of %s',
  (browsers, words, locale) => {
    const voice = voiceOf({ getMessage: () => words, getUILanguage: () => browsers });
    expect(voice.locale).toBe(locale);
  },
);
