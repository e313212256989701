import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { type ExtensionBrowser, extensionBrowser } from './browser/extension.ts';
import { firstAnswer } from './browser/first-answer.ts';
import { backgroundBytes } from './browser/heap.ts';
import { INSIDE } from './browser/inside.ts';
import { type PageServer, servePages } from './browser/server.ts';
import { inWorker } from './inside/task.ts';
import { type Figures, quantile } from './measure.ts';
import { inventedPage } from './texts/articles.ts';
import { otherPage } from './texts/pages.ts';

/** Look-ups and Reports that are not counted, in which code is compiled and the index is read in; and those that are. */
const WARMING = 20;
const COUNTED = 150;
/** The same where it has to be quick. */
const FEWER = 40;
const ADDED = 100;
/** Originals that one call stores: neither side holds all texts at once. */
const PIECE = 5_000;
/** How long the browser goes on writing what was stored: nobody reads a hundred thousand articles a second before. */
const RESTING_MS = 20_000;

/**
 * The Library in the extension itself, at a thousand Originals and at a hundred thousand. Times of Reports are from the
 * message of a page to the answer to it; the page has 900 words, half of them out of three Originals.
 */
export async function libraryFigures(quick: boolean): Promise<Figures> {
  const [small, large] = quick ? [500, 2_000] : [1_000, 100_000];
  const browser = await extensionBrowser();
  const server = await servePages({ '/': otherPage(100) });
  try {
    const rest = () => (quick ? undefined : setTimeout(RESTING_MS));
    const few = await stored(browser, 0, small);
    await rest();
    const lookFew = await lookUps(browser, small);
    const many = await stored(browser, small, large);
    await rest();
    const lookMany = await lookUps(browser, large);
    const figures: Figures = {
      originals: large,
      'ingest.rate': (large / (few + many)) * 1000,
      'growth.1k-100k': lookMany / lookFew,
    };
    return { ...figures, ...(await reports(browser, server, large, quick)), ...(await others(browser, large, quick)) };
  } finally {
    server.close();
    await browser.close();
  }
}

/** Milliseconds that it takes to store the articles from one number up to another. */
async function stored(browser: ExtensionBrowser, from: number, to: number): Promise<number> {
  const page = await browser.own(INSIDE);
  let ms = 0;
  for (let at = from; at < to; at += PIECE)
    ms += (await inWorker(page, 'ingest', at, Math.min(to, at + PIECE))).times[0]!;
  await page.close();
  return ms;
}

/** The middle look-up of candidates, in milliseconds. */
export async function lookUps(browser: ExtensionBrowser, originals: number): Promise<number> {
  const page = await browser.own(INSIDE);
  await inWorker(page, 'look', 0, WARMING, originals);
  const { times } = await inWorker(page, 'look', WARMING, WARMING + COUNTED, originals);
  await page.close();
  return quantile(times, 0.5);
}

async function reports(
  browser: ExtensionBrowser,
  server: PageServer,
  originals: number,
  quick: boolean,
): Promise<Figures> {
  const opened = async () => {
    const page = await browser.context.newPage();
    await page.goto(server.at('reports', '/'));
    return page;
  };
  let page = await opened();
  await browser.analyze(page, articles(0, WARMING, originals));
  const warm = await browser.analyze(page, articles(WARMING, WARMING + (quick ? FEWER : COUNTED), originals));
  const bytes = await backgroundBytes(browser);
  const woken: number[] = [];
  for (let i = 0; i < (quick ? 1 : 15); i++) {
    await browser.stopBackground();
    woken.push(...(await browser.analyze(page, articles(1_000 + i, 1_001 + i, originals))));
  }
  const cold: number[] = [];
  for (let i = 0; i < (quick ? 1 : 5); i++) {
    await browser.restart(async (profile) => forgetFiles(profile));
    page = await opened();
    cold.push(...(await browser.analyze(page, articles(2_000 + i, 2_001 + i, originals))));
  }
  return {
    'analyze.100k.warm.p50': quantile(warm, 0.5),
    'analyze.100k.warm.p95': quantile(warm, 0.95),
    'analyze.100k.woken.p50': quantile(woken, 0.5),
    'analyze.100k.cold.p95': quantile(cold, 0.95),
    'memory.mb': bytes / 1e6,
  };
}

async function others(browser: ExtensionBrowser, large: number, quick: boolean): Promise<Figures> {
  const page = await browser.own(INSIDE);
  const [originals, textBytes, indexBytes] = (await inWorker(page, 'stats')).times as [number, number, number];
  const first: number[] = [];
  for (let i = 0; i < (quick ? 1 : 5); i++)
    first.push(await firstAnswer(browser, 'src/shelf/index.html', '.shelf-row[aria-busy=false]'));
  const added = await inWorker(page, 'add', large, large + ADDED);
  return {
    'library.first': quantile(first, 0.5),
    'add.p50': quantile(added.times, 0.5),
    'text.bytes': textBytes / originals,
    'index.bytes': indexBytes / originals,
  };
}

function articles(from: number, to: number, originals: number) {
  return Array.from({ length: to - from }, (_, i) =>
    articleFromText({ text: inventedPage(from + i, originals), title: `Page ${from + i}`, language: 'en' }),
  );
}

/** Have the system forget what it holds of files in memory (GNU dd); where it will not, cold is less cold. */
function forgetFiles(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    spawnSync('dd', [`if=${join(parentPath, name)}`, 'iflag=nocache', 'count=0', 'status=none']);
  }
}
