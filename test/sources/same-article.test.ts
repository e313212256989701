import { describe, expect, test } from 'vitest';
import type { NewOriginal } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { keepOriginal } from '../../src/sources/keep-original.ts';

const words = (from: number, count = 240) => Array.from({ length: count }, (_, i) => `word${from + i}`);
const AT = '2026-10-13T21:52:00.000Z';
const HELD: NewOriginal = {
  ...{ url: 'https://wire.example/ferry', title: 'Ferry talks end', published: AT },
  text: `${words(0).join(' ')}.`,
};
/** The held text with one word in so many changed. */
const changed = (every: number) =>
  words(0)
    .map((word, i) => (i % every === every - 1 ? `${word}b` : word))
    .join(' ');

async function kept(copy: NewOriginal, canonical: string | null = null) {
  const library = memoryLibrary();
  const held = await keepOriginal(library, HELD);
  const answer = await keepOriginal(library, copy, canonical);
  return { isOne: answer.id === held.id, rows: (await library.rows({ offset: 0, limit: 9 })).rows };
}

describe('copies of one article', () => {
  test.each<[string, NewOriginal, string | null]>([
    [
      'after a correction, at another address',
      { ...HELD, url: 'https://wire.example/ferry-2', text: changed(60) },
      null,
    ],
    ['on a host for telephones', { ...HELD, url: 'https://m.wire.example/x/ferry', text: changed(60) }, null],
    [
      'under another title, hardly a word apart',
      { ...HELD, url: 'https://wire.example/f', title: 'Talks end', text: `${changed(999)} end` },
      null,
    ],
    [
      'syndicated, and says where it stands',
      { ...HELD, url: 'https://east.example/a', text: changed(60) },
      'https://wire.example/ferry?utm_source=x',
    ],
  ])('%s', async (_, copy, canonical) => {
    const { isOne, rows } = await kept(copy, canonical);
    expect(isOne).toBe(true);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.addresses).toContain(copy.url);
  });

  test.each<[string, NewOriginal, string | null]>([
    [
      'the same words on another site that says nothing of it',
      { ...HELD, url: 'https://east.example/a', text: changed(60) },
      null,
    ],
    [
      'next week’s of the same kind',
      { ...HELD, url: 'https://wire.example/b', text: changed(60), published: '2026-10-20T21:52:00.000Z' },
      null,
    ],
    [
      'a follow-up that takes half over',
      { ...HELD, url: 'https://wire.example/b', text: [...words(0, 120), ...words(900, 120)].join(' ') },
      null,
    ],
    [
      'a new title and some new words',
      { ...HELD, url: 'https://wire.example/b', title: 'Talks resume', text: changed(40) },
      null,
    ],
    [
      'a canonical that points to something else',
      { ...HELD, url: 'https://east.example/a', text: changed(60) },
      'https://wire.example/other',
    ],
    [
      'two short notices',
      { url: 'https://wire.example/b', title: 'Ferry talks end', text: words(0, 40).join(' ') },
      null,
    ],
  ])('are not %s', async (_, copy, canonical) => {
    expect((await kept(copy, canonical)).rows).toHaveLength(2);
  });
});
