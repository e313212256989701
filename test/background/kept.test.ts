import { expect, it } from 'vitest';
import { mayKeep, mayKeepArticle } from '../../src/background/kept.ts';

it.each([
  ['an article read in an ordinary window', true, true, false, true],
  ['an article read in a private window', true, true, true, false],
  ['an article of which the browser does not say where it is read', true, true, undefined, false],
  ['an article of a reader who keeps no history', true, false, false, false],
  ['a page that is no article', false, true, false, false],
])('a Report of %s is kept: see the last column', (_, isArticle, keepReports, isPrivate, expected) => {
  expect(mayKeep({ isArticle }, { keepReports }, isPrivate)).toBe(expected);
});

it.each([
  ['a trusted source, in an ordinary window', true, true, 'trusted', false, true],
  ['a trusted source, in a private window', true, true, 'trusted', true, false],
  ['a trusted source, of which the browser does not say where it is read', true, true, 'trusted', undefined, false],
  ['a source that is only known', true, true, null, false, false],
  ['a source that is ignored', true, true, 'ignored', false, false],
  ['a trusted source, of a reader who turned it off', true, false, 'trusted', false, false],
  ['a trusted source, and no article', false, true, 'trusted', false, false],
] as const)(
  'an article of %s is kept as an Original: see the last column',
  (_, isArticle, keepRead, trust, isPrivate, expected) => {
    expect(mayKeepArticle({ isArticle }, { keepRead }, { trust, isPrivate })).toBe(expected);
  },
);
