import { describe, expect, test } from 'vitest';
import { lookAlikeOf, plainSource } from '../../src/lists/source-list.ts';

const OWN = [plainSource('oldmerecourier.example', null, 'The Oldmere Courier', 'trusted')];

describe('a domain that may be taken for another', () => {
  test.each([
    ['a letter of another script', 'rеuters.com', 'reuters.com', 'same-look'],
    ['the letter of another script that looks most alike', 'bbс.com', 'bbc.com', 'same-look'],
    ['the same in its ASCII form', 'xn--ruters-3of.com', 'reuters.com', 'same-look'],
    ['a digit for a letter', 'b1oomberg.com', 'bloomberg.com', 'same-look'],
    ['two letters that look like one', 'bloornberg.com', 'bloomberg.com', 'same-look'],
    ['a letter dropped', 'oldmerecourir.example', 'oldmerecourier.example', 'one-letter-off'],
    ['letters swapped', 'washingtonpsot.com', 'washingtonpost.com', 'one-letter-off'],
    ['an ending added', 'abcnews.com.co', 'abcnews.com', 'ending-added'],
  ])('%s', (_, domain, of, why) => {
    expect(lookAlikeOf(domain, OWN)).toEqual({ of, why });
  });

  test('letters of several scripts in one word', () => {
    expect(lookAlikeOf('oldmеre-harbour-news.example', OWN)).toEqual({ of: null, why: 'mixed-scripts' });
  });
});

describe('a domain that resembles none', () => {
  test.each([
    ['one that is listed', 'oldmerecourier.example'],
    ['one of the directory', 'reuters.com'],
    ['a host below one', 'news.reuters.com'],
    ['a short name one letter off', 'cnbd.com'],
    ['a word of one other script', 'правда-новости.example'],
    ['a short one with that letter', 'свет.example'],
    ['any other', 'harbour-notes.example'],
  ])('%s', (_, domain) => {
    expect(lookAlikeOf(domain, OWN)).toBeNull();
  });
});
