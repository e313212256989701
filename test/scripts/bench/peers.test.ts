import { describe, expect, test } from 'vitest';
import { dolos } from '../../../scripts/bench/peers/dolos.ts';
import { map6 } from '../../../scripts/bench/peers/map.ts';
import { flexSearch, miniSearch } from '../../../scripts/bench/peers/searches.ts';
import { inventedText } from '../../../scripts/bench/texts/articles.ts';
import { PASSAGES, PLANTED, plantedPage } from '../../../scripts/bench/texts/passages.ts';

const TEXTS = Array.from({ length: 30 }, (_, n) => inventedText(n).text);
// Of passages without an edit each of them finds nearly all: what is missed is then what it cannot do, not what we got wrong.
const pages = Array.from({ length: 5 }, (_, n) => plantedPage(n, TEXTS.length, { words: 80 }));

describe.each([
  ['Dolos', () => dolos(5, 4)],
  ['a map of six words', map6],
] as const)('%s, as it is measured', (_, make) => {
  test('finds a passage that was copied as it stood, and where', () => {
    const peer = make();
    peer.add(TEXTS);
    for (const { text, planted } of pages) {
      const [{ original, start, end }] = planted as [(typeof planted)[number]];
      const mine = peer.find(text).filter((found) => found.original === original);
      const length = mine.reduce((sum, found) => sum + Math.min(end, found.end) - Math.max(start, found.start), 0);
      expect(length).toBeGreaterThan(0.9 * (end - start));
    }
  });
});

test('Dolos as it comes finds a passage by the one shingle of it that is whole', () => {
  const peer = dolos(23, 17, 1);
  peer.add(TEXTS);
  const words = TEXTS[4]!.split(' ').slice(20, 62).join(' ');
  expect(peer.find(`Something else before. ${words} And more.`).map(({ original }) => original)).toEqual([4]);
});

test('FlexSearch finds the three texts that a page took passages from', () => {
  const peer = flexSearch();
  peer.add(TEXTS);
  for (const { text, planted } of Array.from({ length: 5 }, (_, n) =>
    plantedPage(n, TEXTS.length, PLANTED, PASSAGES),
  )) {
    const found = peer.find(text).map(({ original }) => original);
    expect(planted.filter(({ original }) => !found.includes(original))).toEqual([]);
  }
  expect(peer.bytes()).toBeGreaterThan(1000 * TEXTS.length);
});

describe.each([
  ['MiniSearch', miniSearch],
  ['FlexSearch', flexSearch],
] as const)('%s, as it is measured', (_, make) => {
  test('finds the text that a page is', () => {
    const peer = make();
    peer.add(TEXTS);
    expect(peer.find(TEXTS[3]!).map(({ original }) => original)).toContain(3);
  });
});
