import { expect, test } from 'vitest';
import { fingerprintsOf } from '../../src/engine/reuse/fingerprints.ts';
import { wordsOf } from '../../src/engine/text/words.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { invented } from './invented.ts';

// What is said here of one fingerprint: the least of a text, which is sought wherever it stands in a page.
const SOURCE = invented(7, 300).text;
const words = SOURCE.split(' ');
const { hash, at } = fingerprintsOf(wordsOf(SOURCE));
const place = at[hash.indexOf(Math.min(...hash))]!;

/** The five words of that fingerprint and one to either side of them, some of them other words. */
const passage = (...changed: readonly number[]) =>
  words.slice(place - 1, place + 6).map((word, i) => (changed.includes(i) ? `changed${i}` : word));
const BEFORE = 0;
const GAP = 3;
const BEHIND = 6;

/** A long page of its own words, with that passage in it. */
const pageWith = (part: readonly string[]) => {
  const own = invented(900, 400).text.split(' ');
  return wordsOf([...own.slice(0, 200), ...part, ...own.slice(200)].join(' '));
};

async function found(page: ReturnType<typeof wordsOf>): Promise<(string | undefined)[]> {
  const library = memoryLibrary();
  const others = Array.from({ length: 60 }, (_, n) => ({ ...invented(n + 100, 300), id: `other ${n}` }));
  // The second one copied the same passage and changed the rest.
  const second = [...invented(300, 200).text.split(' '), ...passage(), ...invented(301, 100).text.split(' ')];
  await library.addAll([
    { ...invented(7, 300), id: 'source' },
    ...others,
    { ...invented(300), text: second.join(' '), id: 'second' },
  ]);
  return (await library.candidates(page)).map(({ id }) => id).sort();
}

test.each([
  { kept: 'the word in its gap', changed: [BEFORE, BEHIND] },
  { kept: 'the word before it', changed: [GAP, BEHIND] },
  { kept: 'the word behind it', changed: [BEFORE, GAP] },
])('a page that has one fingerprint of texts and $kept is compared with all of them', async ({ changed }) => {
  expect(await found(pageWith(passage(...changed)))).toEqual(['second', 'source']);
});

test('four words alone that a long page shares with a text have met by chance', async () => {
  expect(await found(pageWith(passage(BEFORE, GAP, BEHIND)))).toEqual([]);
});

test('of a short page they are a part that counts', async () => {
  expect(await found(wordsOf(passage(BEFORE, GAP, BEHIND).join(' ')))).toEqual(['second', 'source']);
});
