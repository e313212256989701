import { describe, expect, test } from 'vitest';
import { markedIn } from './marked-reading.ts';

const found = (text: string) => markedIn([text], { language: 'en' }).map((one) => [one.text, one.source]);

describe('a work in marks is nobody’s words', () => {
  test.each([
    ['that somebody wrote', 'Ida Ash wrote “Harbour Days” in the year of the flood.'],
    ['that somebody sang', 'Ida Ash sang “The Harbour Lights” on Friday.'],
    ['by its author', 'Ida Ash, author of “Harbour Days,” said the bridge was old.'],
    ['by who wrote it', 'Ida Ash, who wrote “Harbour Days,” said the bridge was old.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    [
      'what somebody wrote is',
      'Ida Ash wrote “the bridge is a danger” on the wall.',
      'the bridge is a danger',
      'Ida Ash',
    ],
    ['what somebody wrote, behind a comma', 'Ida Ash wrote, “Close The Bridge.”', 'Close The Bridge.', 'Ida Ash'],
    ['what a banner says', 'A banner called it “The Bridge To Nowhere.”', 'The Bridge To Nowhere.', 'A banner'],
    ['what a song is', 'Residents sang “close the bridge at once” on Friday.', 'close the bridge at once', 'Residents'],
  ])('but %s', (_, text, words, source) => {
    expect(found(text)).toEqual([[words, source]]);
  });
});

test('a short answer is no title', () => {
  expect(found('Tom Birch asked Mary Ash. “It was not,” she replied.')).toEqual([['It was not,', 'Mary Ash']]);
});

test('who says something behind a title is not what is said of', () => {
  expect(found('Ida Ash, in “a book of bridges,” said the plan was dead.').map(([, source]) => source)).not.toContain(
    'the plan',
  );
  expect(found('“The bridge is a danger to the town,” said the mayor.')).toEqual([
    ['The bridge is a danger to the town,', 'the mayor'],
  ]);
});
