import { wordsOf } from '../../src/engine/text/words.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { type Alignment, alignmentOf, type Judged } from './alignment.ts';
import { extensionBrowser } from './browser/extension.ts';
import { INSIDE } from './browser/inside.ts';
import { inWorker } from './inside/task.ts';
import { type Figures, quantile } from './measure.ts';
import { dolos } from './peers/dolos.ts';
import { map6 } from './peers/map.ts';
import type { Peer } from './peers/peer.ts';
import { flexSearch, miniSearch } from './peers/searches.ts';
import { detectedIn } from './recall.ts';
import { inventedText } from './texts/articles.ts';
import { PASSAGES, PLANTED, type PlantedPage, plantedPage } from './texts/passages.ts';

/** What Dolos is given so that it finds short passages: eight words in a row are sure to be seen. */
const DOLOS_SHORT = { shingle: 5, window: 4 };
const DOLOS_DEFAULT = { shingle: 23, window: 17, fewest: 1 };

const PEERS: Readonly<Record<string, { make: () => Peer; spans: boolean }>> = {
  dolos: { make: () => dolos(DOLOS_SHORT.shingle, DOLOS_SHORT.window), spans: true },
  'dolos-default': {
    make: () => dolos(DOLOS_DEFAULT.shingle, DOLOS_DEFAULT.window, DOLOS_DEFAULT.fewest),
    spans: true,
  },
  map6: { make: map6, spans: true },
  minisearch: { make: miniSearch, spans: false },
  flexsearch: { make: flexSearch, spans: false },
};

/** Before a tool is measured another of its kind, with few texts, reads pages for so long: its code is compiled then. */
const WARM_TEXTS = 50;
const WARM_MS = 1_500;
/** One that takes longer for all pages is measured on those it read by then, ten at least. */
const LONGEST_MS = 60_000;
const FEWEST_PAGES = 10;

/** Quotient and other ways to find copies, on the same texts and pages: at 1,000 texts and at 10,000. */
export async function peerFigures(quick: boolean): Promise<Figures> {
  const figures: Figures = {};
  // What is measured last gives the keys without a number: the most texts.
  for (const [count, infix] of quick
    ? ([[300, '']] as const)
    : ([
        [1_000, '.1k'],
        [10_000, ''],
      ] as const)) {
    const pages = Array.from({ length: quick ? 10 : 50 }, (_, n) => plantedPage(n, count, PLANTED, PASSAGES));
    const texts = Array.from({ length: count }, (_, n) => inventedText(n).text);
    const own = await ours(texts, pages, quick);
    for (const [name, value] of Object.entries(own)) figures[`quotient${infix}.${name}`] = value;
    for (const [name, { make, spans }] of Object.entries(PEERS)) {
      const small = make();
      small.add(texts.slice(0, WARM_TEXTS));
      await warmed(pages, async (text) => small.find(text), quick);
      const peer = make();
      const begun = performance.now();
      peer.add(texts);
      const build = (performance.now() - begun) / count;
      const { times, judged } = await timed(pages, async (text) => peer.find(text));
      const { plagdet, ...shares } = spans ? alignmentOf(judged) : byDocument(judged);
      const key = (what: string) => `peer.${name}${infix}.${what}`;
      figures[key('time')] = quantile(times, 0.5) / own.time;
      figures[key('build')] = build / own.build;
      figures[key('recall')] = shares.recall;
      figures[key('precision')] = shares.precision;
      if (spans) figures[key('plagdet')] = plagdet;
      figures[key('bytes')] = peer.bytes() / count;
    }
    Object.assign(figures, await multiEntry(count, infix, quick));
  }
  return figures;
}

async function ours(texts: readonly string[], pages: readonly PlantedPage[], quick: boolean) {
  const stored = async (some: readonly string[]) => {
    const library = memoryLibrary();
    await library.addAll(some.map((text, n) => ({ text, id: String(n) })));
    return library;
  };
  const small = await stored(texts.slice(0, WARM_TEXTS));
  await warmed(pages, (text) => detectedIn(small, text), quick);
  const begun = performance.now();
  const library = await stored(texts);
  const build = (performance.now() - begun) / texts.length;
  const { times, judged } = await timed(pages, (text) => detectedIn(library, text));
  const candidates = await timed(pages, async (text) => {
    await library.candidates(wordsOf(text));
    return [];
  });
  const { recall, precision, plagdet } = alignmentOf(judged);
  const time = quantile(times, 0.5);
  const documents = byDocument(judged).recall;
  return { time, candidates: quantile(candidates.times, 0.5), build, recall, precision, plagdet, documents };
}

async function warmed(pages: readonly PlantedPage[], find: (text: string) => Promise<unknown>, quick: boolean) {
  const until = performance.now() + (quick ? WARM_MS / 3 : WARM_MS);
  while (performance.now() < until) for (const { text } of pages) await find(text);
}

async function timed(pages: readonly PlantedPage[], find: (text: string) => Promise<Judged['detected']>) {
  const times: number[] = [];
  const judged: Judged[] = [];
  const begun = performance.now();
  for (const { text, planted } of pages) {
    const start = performance.now();
    if (start - begun > LONGEST_MS && judged.length >= FEWEST_PAGES) break;
    const detected = await find(text);
    times.push(performance.now() - start);
    judged.push({ planted, detected });
  }
  return { times, judged };
}

/** Of the texts that were copied from, how many were found; of those given, how many were copied from. */
function byDocument(pages: readonly Judged[]): Alignment {
  let [found, wanted, given] = [0, 0, 0];
  for (const { planted, detected } of pages) {
    const sources = new Set(planted.map(({ original }) => original));
    const texts = new Set(detected.map(({ original }) => original));
    wanted += sources.size;
    given += texts.size;
    found += [...sources].filter((source) => texts.has(source)).length;
  }
  return { recall: found / wanted, precision: given ? found / given : 0, granularity: 1, plagdet: 0 };
}

/** The plain index of IndexedDB, in the browser, against our storing and our look-up of candidates there. */
async function multiEntry(count: number, infix: string, quick: boolean): Promise<Figures> {
  const browser = await extensionBrowser();
  try {
    const page = await browser.own(INSIDE);
    const pages = quick ? 10 : 50;
    const [stored] = (await inWorker(page, 'ingest', 0, count)).times as [number];
    await inWorker(page, 'lookPlanted', count, pages);
    const own = await inWorker(page, 'lookPlanted', count, pages);
    const [built, bytes] = (await inWorker(page, 'multiEntryBuild', count)).times as [number, number];
    const look = await inWorker(page, 'multiEntryLook', count, pages);
    const [recall, precision, ...times] = look.times as [number, number, ...number[]];
    return {
      [`peer.dexie${infix}.time`]: quantile(times, 0.5) / quantile(own.times, 0.5),
      [`peer.dexie${infix}.build`]: built / stored,
      [`peer.dexie${infix}.recall`]: recall,
      [`peer.dexie${infix}.precision`]: precision,
      [`peer.dexie${infix}.bytes`]: bytes,
    };
  } finally {
    await browser.close();
  }
}
