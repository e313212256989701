import { describe, expect, test } from 'vitest';
import { inventedPage, inventedText } from '../../../scripts/bench/texts/articles.ts';
import { articlePage, otherPage, paragraphs } from '../../../scripts/bench/texts/pages.ts';
import { changed, plantedPage } from '../../../scripts/bench/texts/passages.ts';

describe('an invented article', () => {
  test('is the same whenever it is asked for, whatever was asked for before', () => {
    const first = inventedText(7);
    inventedText(8);
    expect(inventedText(7)).toEqual(first);
    expect(inventedPage(3, 100)).toBe(inventedPage(3, 100));
    expect(paragraphs(200, 5)).toEqual(paragraphs(200, 5));
  });

  test('is another for another number', () => {
    expect(new Set(Array.from({ length: 50 }, (_, n) => inventedText(n).text)).size).toBe(50);
    expect(paragraphs(200, 5)).not.toEqual(paragraphs(200, 6));
  });

  test('says where its publisher’s notice begins, which other articles of that publisher carry too', () => {
    const articles = Array.from({ length: 200 }, (_, n) => inventedText(n)).filter(({ notice }) => notice !== null);
    const notices = new Map<string, Set<string>>();
    for (const { publisher, text, notice } of articles) {
      notices.set(publisher, (notices.get(publisher) ?? new Set()).add(text.slice(notice!)));
    }
    expect(articles.length).toBeGreaterThan(50);
    expect([...notices.values()].every(({ size }) => size === 1)).toBe(true);
  });

  test('repeats its frequent words and has many rare ones, as a language does', () => {
    const words = inventedText(1).text.toLowerCase().match(/\w+/g)!;
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const once = [...counts.values()].filter((count) => count === 1).length;
    expect(most).toBeGreaterThan(words.length / 50);
    expect(once).toBeGreaterThan(counts.size / 2);
  });
});

describe('an invented page', () => {
  test('has the words and the nodes that were asked for', () => {
    const words = paragraphs(900).join(' ').split(' ').length;
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThan(990);
    expect(articlePage(900)).toContain(paragraphs(900)[0]);
    expect(otherPage(5_000)).not.toContain('<p>');
  });
});

describe('a planted passage', () => {
  const pages = Array.from({ length: 40 }, (_, n) => plantedPage(n, 30, { words: 20 }, 2));

  test('stands in the page and in its original, outside the publisher’s notice', () => {
    for (const { text, planted } of pages) {
      expect(planted).toHaveLength(2);
      for (const { original, start, end, originalStart, originalEnd } of planted) {
        const source = inventedText(original);
        expect(text.slice(start, end)).toBe(source.text.slice(originalStart, originalEnd).replaceAll('\n', ' '));
        expect(originalEnd).toBeLessThanOrEqual(source.notice ?? source.text.length);
        expect(text.slice(start, end).split(' ')).toHaveLength(20);
      }
    }
  });

  test('can have every fourth word replaced, and no other', () => {
    const old = Array.from({ length: 48 }, (_, i) => `w${i}`);
    const words = changed(old, { words: 48, every: 4 }, () => 0.5);
    expect(words).toHaveLength(48);
    expect(words.map((word, i) => word !== old[i])).toEqual(old.map((_, i) => i % 4 === 3));
  });

  test('can have some of its words dropped, replaced and added', () => {
    let turn = 0;
    // Two of three words are left alone; what is edited is dropped.
    const numbers = [0.9, 0.9, 0.05, 0.4];
    const words = changed(['a', 'b', 'c', 'd', 'e', 'f'], { words: 6, edited: 0.1 }, () => numbers[turn++ % 4]!);
    expect(words).toEqual(['a', 'b', 'd', 'e']);
  });
});
