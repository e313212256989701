import type { Library, NewOriginal } from '../../../src/library/library.ts';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { inventedText } from '../texts/articles.ts';

/** Originals that one import brings, and one call stores in bulk. */
const IMPORTED = 600;
const BULK = 1_500;

const original = (n: number): NewOriginal => ({ ...inventedText(n), id: `t${n}` });
const tell = (numbers: readonly number[]) => postMessage({ acknowledged: numbers });
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

/**
 * Work that goes on until whoever asked for it kills it. Each tells of the Originals that were acknowledged, by their
 * numbers: from then on they must be there (of `trialRemove`: be gone), whatever happens.
 */
export const trials = {
  async trialAdd(library: Library, from: number): Promise<number[]> {
    for (let n = from; ; n++) {
      await library.add(original(n));
      tell([n]);
    }
  },
  async trialFill(library: Library, from: number, to: number): Promise<number[]> {
    await library.addAll(range(from, to - from).map(original));
    return [];
  },
  async trialBulk(library: Library, from: number): Promise<number[]> {
    let told = 0;
    const onProgress = (done: number) => {
      tell(range(from + told, done - told));
      told = done;
    };
    await library.addAll(range(from, BULK).map(original), { onProgress });
    return [];
  },
  async trialImport(library: Library, from: number): Promise<number[]> {
    const source = memoryLibrary({ now: () => '2026-03-01T00:00:00.000Z' });
    await source.addAll(range(from, IMPORTED).map(original));
    tell([]);
    await library.importAll(source.exportAll());
    tell(range(from, IMPORTED));
    return [];
  },
  /** Remove what is there one by one, each with all the upkeep it asks for. */
  async trialRemove(library: Library, from: number, to: number): Promise<number[]> {
    for (let n = from; n < to; n++) {
      await library.remove([`t${n}`]);
      tell([n]);
      while (await library.upkeep());
    }
    return [];
  },
  /** Join segments again and again: many small ones, added a few at a time. */
  async trialUpkeep(library: Library, from: number): Promise<number[]> {
    for (let n = from; ; n += 48) {
      await library.addAll(range(n, 48).map(original));
      tell(range(n, 48));
      while (await library.upkeep());
    }
  },
  /** Damage found by a whole check, Originals there are, then the numbers of those that are there. */
  async trialCheck(library: Library): Promise<number[]> {
    while (await library.upkeep());
    const { found, originals } = await library.verify();
    const numbers: number[] = [];
    for (let offset = 0; offset < originals; offset += 500) {
      const { rows } = await library.rows({ offset, limit: 500 });
      for (const { id } of rows) if (/^t\d+$/.test(id)) numbers.push(Number(id.slice(1)));
    }
    return [found, originals, ...numbers];
  },
};

export type Trial = keyof typeof trials;
