import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/engine/markers/key.ts';
import { PhraseIndex } from '../../../src/engine/markers/phrase-index.ts';
import { PHRASE_SETS } from '../../../src/engine/markers/phrases/index.ts';
import { sortPhrases } from '../../../src/engine/markers/sort-phrases.ts';

const index = new PhraseIndex(sortPhrases(PHRASE_SETS));
const sets = Object.entries(PHRASE_SETS).map(([set, languages]) => ({ set, languages }));

describe('the form in which labels are compared', () => {
  it.each([
    ['  ✓ Fact\u00a0Checked  ', 'fact checked'],
    ['FACT CHECKED!', 'fact checked'],
    ['| Fact\u200b-check\u00aded •', 'fact-checked'],
    ['Ｆａｃｔ　ｃｈｅｃｋｅｄ', 'fact checked'],
    ['DOĞRULUĞU KONTROL EDİLDİ', 'doğruluğu kontrol edildi'],
    ['L’adreça', "l'adreça"],
    ['Read\n\t more:', 'read more'],
    ['…', ''],
  ])('%j is %j', (text, key) => expect(keyOf(text)).toBe(key));

  it('is the same when made twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
      }),
    );
  });
  it('does not depend on case, ticks or white space', () => {
    const words = fc.array(fc.constantFrom('fact', 'checked', 'by', 'dana', 'leave', 'reply'), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.constantFrom('✔ ', '• ', '| ', '  ', '– '), (list, before) => {
        expect(keyOf(`${before}${list.join('\u00a0 ').toUpperCase()}:`)).toBe(list.join(' '));
      }),
    );
  });
});

describe('the sets of phrases', () => {
  it.each(sets)('$set: every phrase is found, whole', ({ set, languages }) => {
    for (const phrase of Object.values(languages).flat()) {
      const key = keyOf(`✓ ${phrase}.`);
      const whole = index.hitsIn(key).some((hit) => hit.set === set && hit.start === 0 && hit.end === key.length);
      expect(whole, phrase).toBe(true);
    }
  });
  it.each(sets)('$set: no phrase is longer than 120 characters, and none is empty', ({ languages }) => {
    for (const phrase of Object.values(languages).flat()) {
      expect(keyOf(phrase).length).toBeGreaterThan(0);
      expect(phrase.length).toBeLessThanOrEqual(120);
    }
  });
  it.each([
    'leave-reply',
    'email-not-published',
    'comments-closed',
    'first-comment',
    'akismet-spam',
    'no-comments',
    'fact-checked',
    'sponsored',
    'read-more',
    'share',
  ] as const)('%s is known in at least 25 languages', (set) =>
    expect(Object.keys(PHRASE_SETS[set]).length).toBeGreaterThanOrEqual(25),
  );
});

describe('finding phrases', () => {
  const small = new PhraseIndex(sortPhrases({ a: { en: ['leave a reply', 'reply'] }, b: { zh: ['评论'] } }));
  const found = (text: string) => small.hitsIn(keyOf(text)).map(({ set, start, end }) => [set, start, end]);
  it.each([
    [
      'Leave a reply',
      [
        ['a', 0, 13],
        ['a', 8, 13],
      ],
    ],
    [
      'please leave a reply now',
      [
        ['a', 7, 20],
        ['a', 15, 20],
      ],
    ],
    ['leave a replyx', []],
    ['xreply', []],
    ['发表评论吧', [['b', 2, 4]]],
  ])('%s', (text, hits) => expect(found(text)).toEqual(hits));
});
