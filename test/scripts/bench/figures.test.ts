import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIGURES, PARTS, PEERS, reaches } from '../../../scripts/bench/figures.ts';
import { quantile, rounded } from '../../../scripts/bench/measure.ts';

/** What whoever reads `npm run bench -- --json` may rely on. */
const RELIED_ON = [
  ...['warm.p50', 'warm.p95', 'woken.p50', 'cold.p95'].map((key) => `analyze.100k.${key}`),
  ...['growth.1k-100k', 'growth.1k-1m', 'ingest.rate', 'add.p50', 'index.bytes', 'text.bytes', 'memory.mb'],
  ...['engine.900', 'engine.20k', 'cli.originals.rate', 'cli.pages.rate'],
  ...['popup.first', 'tooltip.open', 'page.article', 'page.other', 'page.longest-task', 'library.first'],
];

describe('the figures', () => {
  const keys = FIGURES.map(({ key }) => key);

  test('have every key that is relied on, and none twice', () => {
    expect(RELIED_ON.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(PEERS.map(({ name }) => name))('have time, building, recall, precision and bytes of %s', (name) => {
    const wanted = ['time', 'build', 'recall', 'precision', 'bytes'].map((what) => `peer.${name}.${what}`);
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('belong to the part of the bench whose program names them', () => {
    const sources = new Map(PARTS.map((part) => [part, readFileSync(`scripts/bench/${part}.ts`, 'utf8')]));
    const parts = FIGURES.filter(({ key }) => !key.startsWith('peer.') && !key.startsWith('quotient.'));
    const strays = parts.filter(
      ({ key, part }) => !sources.get(part)!.includes(`'${key}'`) && !sources.get(part)!.includes(`${key}:`),
    );
    expect(strays.map(({ key }) => key)).toEqual([]);
  });

  test('stand in the document, each under its key', () => {
    const document = readFileSync('docs/performance.md', 'utf8');
    const names = [...keys.filter((key) => !key.startsWith('peer.')), ...PEERS.map(({ name }) => `peer.${name}`)];
    expect(names.filter((name) => !document.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('a figure', () => {
  const figure = { key: 'x', part: 'page', unit: 'ms', says: '' } as const;

  test('reaches what it should up to the bound itself', () => {
    expect(reaches({ ...figure, atMost: 50 }, 50)).toBe(true);
    expect(reaches({ ...figure, atMost: 50 }, 50.1)).toBe(false);
    expect(reaches({ ...figure, atLeast: 0.99 }, 0.99)).toBe(true);
    expect(reaches({ ...figure, atLeast: 0.99 }, 0.98)).toBe(false);
    expect(reaches(figure, 1e9)).toBe(true);
  });

  test('is the middle of its values, or what few exceed', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(quantile(values, 0.5)).toBe(51);
    expect(quantile(values, 0.95)).toBe(96);
    expect(quantile([7], 0.95)).toBe(7);
    expect(values[0]).toBe(100);
  });

  test('is given with four digits', () => {
    expect(rounded({ a: 1234.567, b: 0.0012349, c: 3 })).toEqual({ a: 1235, b: 0.001235, c: 3 });
  });
});
