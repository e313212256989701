import type { NewOriginal } from '../../src/library/library.ts';

/** A small invented article: `n` tells it from the others. */
export function invented(n: number, words = 120): NewOriginal {
  const text: string[] = [];
  let state = (n + 1) * 2654435761;
  for (let i = 0; i < words; i++) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + i) >>> 0;
    text.push(`w${(state % 5000).toString(36)}${i % 12 === 11 ? '.' : ''}`);
  }
  return {
    url: `https://paper.example/story-${n}`,
    title: `Story ${n}`,
    publisher: 'The Invented Paper',
    text: text.join(' '),
  };
}
