/** Runs in a worker of the extension's own origin, beside its background: does what it is told, and says how long it took. */
import { wordsOf } from '../../../src/engine/text/words.ts';
import type { Library } from '../../../src/library/library.ts';
import { openLibrary } from '../../../src/library/open.ts';
import { inventedPage, inventedText } from '../texts/articles.ts';
import { PASSAGES, PLANTED, plantedPage } from '../texts/passages.ts';
import { moves } from './moves.ts';
import { multiEntry } from './multi-entry.ts';
import { simulate } from './simulate.ts';
import { trials } from './trials.ts';

/** The invented articles from one number up to another. */
function articles(from: number, to: number) {
  return Array.from({ length: to - from }, (_, i) => inventedText(from + i));
}

/** The pages that the peers are given. */
const planted = (originals: number, pages: number) =>
  Array.from({ length: pages }, (_, n) => plantedPage(n, originals, PLANTED, PASSAGES));

const work = {
  ...trials,
  ...moves,
  /** Milliseconds that storing articles took, upkeep to its end included; inventing them is not. */
  async ingest(library: Library, from: number, to: number): Promise<number[]> {
    const all = articles(from, to);
    const start = performance.now();
    await library.addAll(all);
    while (await library.upkeep());
    return [performance.now() - start];
  },
  async add(library: Library, from: number, to: number): Promise<number[]> {
    return timed(articles(from, to), (article) => library.add(article));
  },
  /** Look-ups for pages `from`..`to`, which copy from the first `originals`, with what stays in memory there. */
  async look(library: Library, from: number, to: number, originals: number): Promise<number[]> {
    const pages = Array.from({ length: to - from }, (_, i) => inventedPage(from + i, originals));
    await library.settle();
    return timed(pages, (page) => library.candidates(wordsOf(page)));
  },
  /** Originals, bytes of texts, bytes of the index. */
  async stats(library: Library): Promise<number[]> {
    const { originals, textBytes, indexBytes } = await library.stats();
    return [originals, textBytes, indexBytes];
  },
  /** Look-ups for pages with planted passages. */
  async lookPlanted(library: Library, count: number, pages: number): Promise<number[]> {
    return timed(planted(count, pages), ({ text }) => library.candidates(wordsOf(text)));
  },
  /** Put the postings of so many texts into the index, without the texts. */
  async simulate(_: Library, texts: number): Promise<number[]> {
    await simulate(texts);
    return [];
  },
  /** The same articles in a multi-entry index of Dexie: milliseconds, and bytes for each of them. */
  async multiEntryBuild(_: Library, count: number): Promise<number[]> {
    return multiEntry.build(articles(0, count).map(({ text }) => text));
  },
  /** Milliseconds of each look-up there, behind the share of the passages' originals that it found. */
  async multiEntryLook(_: Library, count: number, pages: number): Promise<number[]> {
    return multiEntry.look(planted(count, pages));
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
  opened ??= Promise.resolve(openLibrary());
  const library = await opened;
  const opening = performance.now() - start;
  const [from = 0, to = 0, originals = 0] = given;
  const times = await work[task](library, from, to, originals);
  postMessage({ opening, times });
});
