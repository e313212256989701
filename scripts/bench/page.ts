import type { Page } from 'playwright-core';
import { type ExtensionBrowser, extensionBrowser } from './browser/extension.ts';
import { firstAnswer } from './browser/first-answer.ts';
import { type PageServer, servePages } from './browser/server.ts';
import { mainThreadTasks, sum } from './browser/trace.ts';
import { type Figures, quantile } from './measure.ts';
import { articlePage, otherPage } from './texts/pages.ts';

/** Words of the page that is an article, and nodes of the one that is none. */
const WORDS = 900;
const NODES = 5_000;
/** How long the page is watched once it has its Report: marks are drawn and painted by then. */
const WATCHED_MS = 700;

/** What Quotient costs on an open page, and how soon its popup and tooltip are there: in a real Chromium, each on a site of its own. */
export async function pageFigures(quick: boolean): Promise<Figures> {
  const browser = await extensionBrowser();
  if (!browser) return {};
  const server = await servePages({ '/story/1': articlePage(WORDS), '/lamps': otherPage(NODES) });
  try {
    const runs = quick ? 2 : 9;
    const article = await costs(browser, server, '/story/1', runs);
    const other = await costs(browser, server, '/lamps', runs);
    return {
      'page.article': article.all,
      'page.longest-task': article.longest,
      'page.other': other.all,
      'tooltip.open': quantile(await tooltips(browser, server, runs), 0.5),
      'popup.first': quantile(await popups(browser, server, runs), 0.5),
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/**
 * Main-thread time of the first page of a site: everything from the moment the background puts the script into it, less
 * what such a page does in that time by itself.
 */
async function costs(browser: ExtensionBrowser, server: PageServer, path: string, runs: number) {
  const withUs: number[][] = [];
  const alone: number[][] = [];
  const kind = path.slice(1, 4);
  for (let i = 0; i < runs; i++) {
    withUs.push(await watched(browser, server.at(`${kind}${i}`, path), (page) => browser.run(page)));
    alone.push(await watched(browser, server.at(`${kind}alone${i}`, path), async () => null));
  }
  const middle = (all: readonly number[][]) => quantile(all.map(sum), 0.5);
  const longest = quantile(
    withUs.map((tasks) => Math.max(...tasks)),
    0.5,
  );
  return { all: middle(withUs) - middle(alone), longest };
}

async function watched(browser: ExtensionBrowser, url: string, work: (page: Page) => Promise<unknown>) {
  const page = await browser.context.newPage();
  try {
    await page.goto(url);
    // Until the page has come to rest by itself.
    await page.waitForTimeout(500);
    return await mainThreadTasks(browser.context.browser()!, async () => {
      await work(page);
      await page.waitForTimeout(WATCHED_MS);
    });
  } finally {
    await page.close();
  }
}

/** How long the pointer rests on a passage before its tooltip may open, as `content/hover.ts` has it. */
const HOVER_MS = 300;

/** Milliseconds from the end of that wait to the first frame with the tooltip in it. */
async function tooltips(browser: ExtensionBrowser, server: PageServer, runs: number): Promise<number[]> {
  const times: number[] = [];
  const page = await browser.context.newPage();
  for (let i = 0; i < runs; i++) {
    await page.goto(server.at(`tip${i}`, '/story/1'));
    await browser.run(page);
    await page.bringToFront();
    const spot = await page.evaluate(firstQuoted);
    await page.mouse.move(spot.x, spot.y - 200);
    const opened = page.evaluate(untilCovered);
    await page.mouse.move(spot.x, spot.y);
    times.push((await opened) - HOVER_MS);
  }
  await page.close();
  return times;
}

// These run in the page.

function firstQuoted(): { x: number; y: number } {
  const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const at = text.data.indexOf('“');
    if (at < 0) continue;
    text.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(text, at + 4);
    range.setEnd(text, at + 8);
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error('The page quotes nobody.');
}

/** Milliseconds from the pointer's last move to the first frame in which something of the extension lies over the page. */
function untilCovered(): Promise<number> {
  return new Promise((resolve, reject) => {
    let moved: PointerEvent | null = null;
    document.addEventListener('pointermove', (event) => {
      moved = event;
    });
    const begun = performance.now();
    const look = () => {
      if (performance.now() - begun > 10_000) return reject(new Error('No tooltip opened.'));
      // The host is the one element that stands beside the body.
      const isThere =
        moved !== null &&
        [10, 20, 30, 40].some((down) => {
          const above = document.elementFromPoint(moved!.clientX, moved!.clientY - down);
          const below = document.elementFromPoint(moved!.clientX, moved!.clientY + down);
          return [above, below].some(
            (each) => each !== null && !document.body.contains(each) && each !== document.documentElement,
          );
        });
      if (isThere) resolve(performance.now() - moved!.timeStamp);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Milliseconds from the beginning of the popup's document to its first answer, of an article that has its Report. The
 * popup is opened as a tab, since no script can watch one that the browser opens; it is told that the article is in front.
 */
async function popups(browser: ExtensionBrowser, server: PageServer, runs: number): Promise<number[]> {
  const article = await browser.context.newPage();
  await article.goto(server.at('popup', '/story/1'));
  await browser.run(article);
  const times: number[] = [];
  for (let i = 0; i < runs; i++)
    times.push(await firstAnswer(browser, 'src/popup/index.html', '.answer', article.url()));
  await article.close();
  return times;
}
