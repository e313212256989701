/** Runs in a browser's worker, where the Library runs: does what it is told, and says how long it took. */
import { wordsOf } from '../../../src/engine/text/words.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { inventedPage, inventedText } from './texts.ts';

/** The invented articles from one number up to another. */
export function* articles(from: number, to: number): Generator<ReturnType<typeof inventedText>> {
  for (let n = from; n < to; n++) yield inventedText(n);
}

const work = {
  /** Milliseconds that storing articles took, less those that inventing them takes; upkeep to its end is part of it. */
  async ingest(library: Library, from: number, to: number): Promise<number[]> {
    const all = [...articles(from, to)];
    const start = performance.now();
    await library.addAll(all);
    while (await library.upkeep());
    return [performance.now() - start];
  },
  async add(library: Library, from: number, to: number): Promise<number[]> {
    return timed([...articles(from, to)], (article) => library.add(article));
  },
  /** Look-ups for pages `from`..`to`, which copy from the first `originals`. */
  async look(library: Library, from: number, to: number, originals: number): Promise<number[]> {
    const pages = Array.from({ length: to - from }, (_, i) => inventedPage(from + i, originals));
    return timed(pages, (page) => library.candidates(wordsOf(page)));
  },
  async upkeep(library: Library): Promise<number[]> {
    while (await library.upkeep());
    return [];
  },
  /** Pages of the table: by arrival, by title, searched. */
  async rows(library: Library): Promise<number[]> {
    const query = { offset: 0, limit: 50 };
    return timed([query, { ...query, sort: { by: 'title' } as const }, { ...query, search: 'paper-7' }], (one) =>
      library.rows(one),
    );
  },
  /** Originals, bytes of texts, bytes of the index. */
  async stats(library: Library): Promise<number[]> {
    const { originals, textBytes, indexBytes } = await library.stats();
    return [originals, textBytes, indexBytes];
  },
};

export type Task = keyof typeof work;

async function timed<T>(items: readonly T[], each: (item: T) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await each(item);
    out.push(performance.now() - start);
  }
  return out;
}

let opened: Promise<Library> | null = null;

addEventListener('message', async ({ data }: MessageEvent<{ task: Task; given: number[] }>) => {
  const { task, given } = data;
  const start = performance.now();
  opened ??= openLibrary();
  const library = await opened;
  const opening = performance.now() - start;
  const [from = 0, to = 0, originals = 0] = given;
  const times = await work[task](library, from, to, originals);
  postMessage({ opening, times });
});
