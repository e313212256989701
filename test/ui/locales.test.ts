import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Catalogue, englishCatalogue } from './speak-english.ts';

const FOLDER = 'public/_locales';
const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;
/** Numbers that a reader meets; a form that only a million needs falls back to the usual one. */
const NUMBERS = Array.from({ length: 1000 }, (_, n) => n);
const english = englishCatalogue();

const locales = readdirSync(FOLDER).filter((name) => name !== 'en');
const read = (locale: string) => JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')) as Catalogue;
const placesOf = (message: string) => [...new Set(message.match(/\$[1-9]/g) ?? [])].sort().join(' ');

/** The key's English message, in the form that says most: a form of a plural may leave its number out. */
const englishOf = (key: string) => english[key] ?? english[key.replace(PLURAL_FORM, '_other')];

describe.each(locales)('the catalogue in %s', (locale) => {
  const catalogue = read(locale);
  const keys = Object.keys(catalogue);
  const rules = new Intl.PluralRules(locale);
  const forms = new Set(NUMBERS.map((n) => rules.select(n)));

  test('says everything that the English one says, in every form that its numbers take', () => {
    const wanted = Object.keys(english).flatMap((key) => {
      const base = key.replace(PLURAL_FORM, '');
      const isPlural = base !== key && `${base}_other` in english;
      return isPlural ? [...forms, 'other'].map((form) => `${base}_${form}`) : [key];
    });
    expect([...new Set(wanted)].filter((key) => !(key in catalogue))).toEqual([]);
  });

  test('says nothing that nobody asks for', () => {
    expect(keys.filter((key) => englishOf(key) === undefined)).toEqual([]);
  });

  test('keeps every place, and makes none up', () => {
    const wrong = keys.filter((key) => {
      const given = placesOf(catalogue[key]!.message);
      const wanted = placesOf(englishOf(key)?.message ?? '');
      // "One page": a form for a single number may say it in words.
      const spelled = /_(zero|one|two)$/.test(key) && `$1 ${given}`.trim() === wanted;
      return given !== wanted && !spelled;
    });
    expect(wrong).toEqual([]);
  });

  test('has words everywhere, and they are not the English ones', () => {
    expect(keys.filter((key) => catalogue[key]!.message.trim() === '')).toEqual([]);
    const same = keys.filter(
      (key) => catalogue[key]!.message === english[key]?.message && /\p{L}{4}/u.test(catalogue[key]!.message),
    );
    // Names, and words that two languages share, stay few.
    expect(same.length).toBeLessThan(keys.length * 0.05);
  });

  test('names its language and its direction', () => {
    expect(catalogue['language']?.message).toBe(locale.replace('_', '-'));
    expect(catalogue['direction']?.message).toBe(['ar', 'he', 'fa', 'ur'].includes(locale) ? 'rtl' : 'ltr');
  });
});

/** What a button shows, and what it is called where there are many of its kind. */
const SHOWN_AND_CALLED = [
  ['allow', 'allow_named'],
  ['compare', 'compare_with_original'],
  ['edit', 'edit_named'],
  ['follow_now', 'follow_now_named'],
  ['follow_one', 'follow_one_named'],
  ['follow_pause', 'follow_pause_named'],
  ['follow_resume', 'follow_resume_named'],
  ['follow_stop', 'follow_stop_named'],
  ['list_update', 'list_update_named'],
  ['mute', 'mute_named'],
  ['open', 'open_original'],
  ['remove', 'remove_named'],
  ['remove', 'search_remove_label'],
  ['search_use', 'search_use_label'],
  ['show', 'show_flag'],
  ['show', 'show_passage'],
  ['tip_close', 'tip_close_label'],
  ['unmute', 'unmute_named'],
] as const;

test.each([...locales, 'en'])('a button can be called by what it shows, by voice too, in %s', (locale) => {
  const words = (key: string) => read(locale)[key]!.message.toLowerCase();
  expect(SHOWN_AND_CALLED.filter(([shown, called]) => !words(called).includes(words(shown)))).toEqual([]);
});

test('French keeps its punctuation, and the inside of its quotation marks, on one line', () => {
  const loose = Object.entries(read('fr')).filter(([, { message }]) => /[ \w][;!?]| [:»%]|« |\d \d/.test(message));
  expect(loose.map(([key]) => key)).toEqual([]);
});

test('French sets “de” and “que”, which a vowel would cut short, before numbers and hosts only', () => {
  const what = (key: string, place: string) => {
    const told = englishOf(key)?.description ?? '';
    return new RegExp(`\\$${place}(?:, \\$[1-9])*: ([^;.]*)`).exec(told)?.[1] ?? '';
  };
  const cut = Object.entries(read('fr')).flatMap(([key, { message }]) =>
    Array.from(message.matchAll(/\b(?:de|que) \$([1-9])/gi), ([, place]) => place!)
      .filter((place) => !(PLURAL_FORM.test(key) && place === '1') && !/number|count|share|host/.test(what(key, place)))
      .map(() => key),
  );
  expect(cut).toEqual([]);
});

test('no language parts a percent sign from its number at the end of a line', () => {
  const loose = [...locales, 'en'].flatMap((locale) =>
    Object.entries(read(locale)).filter(([, { message }]) => /\d %/.test(message)),
  );
  expect(loose).toEqual([]);
});

test('the languages that are promised are there', () => {
  expect([...locales, 'en'].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt']);
});
