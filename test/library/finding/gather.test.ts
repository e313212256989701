import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/engine/text/words.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { invented } from '../invented.ts';

const piece = (n: number, from: number, to: number) => invented(n, 600).text.split(' ').slice(from, to).join(' ');

test('of a page that took much, every text it took from is found, however little of it', async () => {
  const library = memoryLibrary();
  await library.addAll(Array.from({ length: 400 }, (_, n) => ({ ...invented(n, 600), id: `o${n}` })));
  // 480 words of one, then twenty-four of each of ten others, some of them between.
  const others = Array.from({ length: 10 }, (_, i) => 100 + i * 7);
  const parts = others.flatMap((n, i) => [piece(5, i * 48, i * 48 + 48), piece(n, 30, 54)]);
  const found = await library.candidates(wordsOf(parts.join(' ')));
  expect(found[0]?.id).toBe('o5');
  expect(new Set(found.map((original) => original.id))).toEqual(new Set(['o5', ...others.map((n) => `o${n}`)]));
});

test('a text that is the whole page hides none of those its parts came from', async () => {
  const library = memoryLibrary();
  await library.addAll(Array.from({ length: 40 }, (_, n) => ({ ...invented(n, 600), id: `o${n}` })));
  const sources = [3, 14, 15, 26];
  const page = [invented(50, 400).text, ...sources.map((n) => piece(n, 100, 112))].join(' ');
  await library.add({ text: page, id: 'itself' });
  const found = await library.candidates(wordsOf(page));
  expect(new Set(found.map((original) => original.id))).toEqual(new Set(['itself', ...sources.map((n) => `o${n}`)]));
});

test('a Library of which much is in memory finds the same', async () => {
  const library = memoryLibrary();
  await library.addAll(Array.from({ length: 400 }, (_, n) => ({ ...invented(n, 600), id: `o${n}` })));
  const others = Array.from({ length: 8 }, (_, i) => 60 + i * 11);
  const pages = [piece(7, 0, 500), others.map((n) => piece(n, 30, 60)).join(' '), invented(900, 300).text];
  const found = () => Promise.all(pages.map((page) => library.candidates(wordsOf(page))));
  const before = await found();
  await library.settle();
  expect(await found()).toEqual(before);
});
