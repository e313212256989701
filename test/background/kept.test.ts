import { expect, it } from 'vitest';
import { mayKeep } from '../../src/background/kept.ts';

it.each([
  ['an article read in an ordinary window', true, true, false, true],
  ['an article read in a private window', true, true, true, false],
  ['an article of which the browser does not say where it is read', true, true, undefined, false],
  ['an article of a reader who keeps no history', true, false, false, false],
  ['a page that is no article', false, true, false, false],
])('a Report of %s is kept: see the last column', (_, isArticle, keepReports, isPrivate, expected) => {
  expect(mayKeep({ isArticle }, { keepReports }, isPrivate)).toBe(expected);
});
