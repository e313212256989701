import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../src/engine/reuse/matches.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { OWN, original, paragraphs, prose, STORY } from './invented.ts';

/** Invented words, the frequent ones often, by a seed. */
function writer(seed: number) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => `w${Math.floor(3000 ** next()).toString(36)}`;
  const words = (n: number) => Array.from({ length: n }, word);
  return { next, word, words };
}

const sentences = (words: readonly string[]) =>
  words.map((word, i) => (i % 16 === 0 ? `W${word.slice(1)}` : word) + (i % 16 === 15 ? '.' : '')).join(' ');
const everyNth = (words: readonly string[], n: number, other: () => string) =>
  words.map((word, i) => (i % n === n - 1 ? other() : word));

test.each([3, 4, 5])('passages with every %dth word replaced are found in a Library, and aligned', async (n) => {
  const { word, words, next } = writer(n);
  const library = memoryLibrary();
  const texts = Array.from({ length: 100 }, () => words(400));
  await library.addAll(texts.map((text, i) => ({ id: `o${i}`, url: null, text: sentences(text) })));
  let found = 0;
  for (const [i, text] of texts.entries()) {
    const from = Math.floor(next() * 352);
    const own = sentences(words(96));
    const passage = sentences(everyNth(text.slice(from, from + 48), n, word));
    const page = paragraphs(own, passage, sentences(words(96)));
    const matches = matchesIn(prose(page), await library.candidates(wordsOf(page)));
    for (const match of matches) {
      expect(match).toMatchObject({ original: `o${i}`, grade: 'edited' });
      expect(match.end).toBeGreaterThan(own.length);
      expect(match.end - match.start).toBeLessThan(passage.length + 40);
    }
    if (matches.some((match) => match.end - match.start > passage.length / 2)) found++;
  }
  expect(found).toBeGreaterThanOrEqual(90);
});

describe('how much must agree', () => {
  const change = (n: number) => paragraphs(...STORY.map((p) => everyNth(p.split(' '), n, () => 'otherwise').join(' ')));
  const table: [string, string, number][] = [
    ['two of three', change(3), 1],
    ['every second', change(2), 0],
    [
      'fourteen words in a sentence, three of them replaced',
      'A short landing must open in March, according to a plan. OK.',
      0,
    ],
  ];
  test.each(table)('%s', (_, text, matches) =>
    expect(matchesIn(prose(paragraphs(OWN[0], text)), [original(paragraphs(...STORY))])).toHaveLength(matches),
  );
});

describe('a set phrase that many Originals carry', () => {
  const phrase = 'according to people who know the matter';
  const copied =
    'The pier was closed at noon, according to people who know the matter, and the boats went home before dark.';
  const carrier = (text: string) => {
    const start = text.indexOf(phrase);
    return original(text, { common: [{ start, end: start + phrase.length }] });
  };
  test('belongs to the passage it stands in', () => {
    const page = paragraphs(OWN[0], copied, OWN[1]);
    const [match, ...others] = matchesIn(prose(page), [carrier(paragraphs(STORY[0], copied))]);
    expect(others).toEqual([]);
    expect(page.slice(match!.start, match!.end)).toBe(copied);
  });
  test('tells nothing by itself, nor with the few words beside it', () => {
    const page = `${OWN[0]} He was, according to people who know the matter, and the weather, asleep.`;
    expect(matchesIn(prose(page), [carrier(paragraphs(STORY[0], copied))])).toEqual([]);
  });
  test('on a line of its own after a copied one is left out', () => {
    const page = paragraphs(STORY[0], phrase);
    const [match] = matchesIn(prose(page), [carrier(paragraphs(STORY[0], phrase))]);
    expect(page.slice(match!.start, match!.end)).toBe(STORY[0]);
  });
});
