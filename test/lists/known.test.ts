import { describe, expect, test } from 'vitest';
import { plainSource, publishersWith, trustOf } from '../../src/lists/source-list.ts';

const source = plainSource;

describe('of several lists', () => {
  const lists = {
    policy: [source('school.example', null, 'School', 'trusted'), source('both.example', null, 'Both', 'ignored')],
    own: [
      source('both.example', null, 'Both', 'trusted'),
      source('courier.example', null, 'Courier', 'ignored'),
      source('known.example', null, 'Known', null),
    ],
    subscribed: [
      source('sports.courier.example', null, 'Courier Sports', 'trusted'),
      source('known.example', null, 'Known', 'trusted'),
      source('wire.example', null, 'Wire', 'trusted'),
    ],
  };
  const trust = trustOf(lists);

  test.each([
    ['https://both.example/', 'ignored', 'an administrator goes before the reader'],
    [
      'https://sports.courier.example/',
      'ignored',
      'the reader goes before a subscribed list, also where it is more exact',
    ],
    ['https://known.example/', null, 'no mark is the reader’s word too'],
    ['https://wire.example/', 'trusted', 'whom the reader has not listed has the mark of the subscribed list'],
    ['https://stranger.example/', null, 'a stranger has none'],
  ])('%s is %s: %s', (url, mark, _why) => {
    expect(trust(url)).toBe(mark);
  });
});

describe('a subscribed list', () => {
  const hostile = {
    ...source('impostor.example', null, 'The Associated Press', 'trusted'),
    otherNames: ['Oldmere Echo'],
  };
  const publishers = publishersWith({ policy: [], own: [], subscribed: [hostile] });

  test('takes no name from whom it belongs to', () => {
    expect(publishers.named('The Associated Press').map(({ domain }) => domain)).toEqual(['apnews.com']);
    const text = 'The Associated Press reported it, and so did the Oldmere Echo.';
    const found = publishers.namesIn(text, 0, text.length);
    expect(found.map((name) => name.publishers.map(({ domain }) => domain))).toEqual([
      ['apnews.com'],
      ['impostor.example'],
    ]);
  });

  test('takes no address from whom it belongs to', () => {
    const list = [source('apnews.com', '/hub', 'Hub', 'trusted')];
    expect(publishersWith({ policy: [], own: [], subscribed: list }).at('https://apnews.com/hub')?.name).toBe(
      'The Associated Press',
    );
  });
});
