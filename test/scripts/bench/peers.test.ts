import { describe, expect, test } from 'vitest';
import { dolos } from '../../../scripts/bench/peers/dolos.ts';
import { map6 } from '../../../scripts/bench/peers/map.ts';
import { flexSearch, miniSearch } from '../../../scripts/bench/peers/searches.ts';
import { inventedText } from '../../../scripts/bench/texts/articles.ts';
import { plantedPage } from '../../../scripts/bench/texts/passages.ts';

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
