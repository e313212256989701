import { Dexie } from 'dexie';
import { fingerprintsOf } from '../../../src/engine/reuse/fingerprints.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';
import type { PlantedPage } from '../texts/passages.ts';

const NAME = 'bench-multi-entry';
/** Rows in one transaction. */
const BATCH = 500;
/** Texts that a look-up gives, the best first. */
const TOP = 24;

const hashesOf = (text: string) => [...new Set(fingerprintsOf(wordsOf(text)).hash)];
const opened = () => {
  const db = new Dexie(NAME);
  db.version(1).stores({ docs: '++id,*hashes' });
  return db;
};

/** The plainest way to keep fingerprints in IndexedDB: an array in each row, and the browser's own index over its entries. */
export const multiEntry = {
  async build(texts: readonly string[]): Promise<number[]> {
    await Dexie.delete(NAME);
    const before = (await navigator.storage.estimate()).usage ?? 0;
    const db = opened();
    const start = performance.now();
    for (let from = 0; from < texts.length; from += BATCH) {
      const rows = texts.slice(from, from + BATCH).map((text, i) => ({ id: from + i + 1, hashes: hashesOf(text) }));
      await db.table('docs').bulkAdd(rows);
    }
    const ms = performance.now() - start;
    db.close();
    return [ms, (((await navigator.storage.estimate()).usage ?? 0) - before) / texts.length];
  },
  async look(pages: readonly PlantedPage[]): Promise<number[]> {
    const db = opened();
    await db.open();
    const times: number[] = [];
    let [found, wanted, given] = [0, 0, 0];
    for (const { text, planted } of pages) {
      const start = performance.now();
      const hashes = hashesOf(text);
      const scores = new Map<number, number>();
      const lists = await Promise.all(
        hashes.map(
          (hash) =>
            db.table('docs').where('hashes').equals(hash).primaryKeys() as Promise<unknown> as Promise<number[]>,
        ),
      );
      for (const list of lists) for (const id of list) scores.set(id, (scores.get(id) ?? 0) + 1 / list.length);
      const best = [...scores].sort((a, b) => b[1] - a[1]).slice(0, TOP);
      times.push(performance.now() - start);
      const ids = new Set(best.map(([id]) => id - 1));
      const sources = new Set(planted.map(({ original }) => original));
      given += ids.size;
      wanted += sources.size;
      for (const source of sources) found += Number(ids.has(source));
    }
    await Dexie.delete(NAME);
    return [found / wanted, found / given, ...times];
  },
};
