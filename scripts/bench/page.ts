import type { Page } from 'playwright-core';
import { costs } from './browser/costs.ts';
import { EMPTY_PAGE, EMPTY_SCRIPT } from './browser/empty.ts';
import { type ExtensionBrowser, extensionBrowser, FIRST_SCRIPT } from './browser/extension.ts';
import { firstAnswer } from './browser/first-answer.ts';
import { type PageServer, servePages } from './browser/server.ts';
import { type Figures, quantile } from './measure.ts';
import { articlePage, otherPage } from './texts/pages.ts';

/** Words of the page that is an article, and nodes of the one that is none. */
const WORDS = 900;
const NODES = 5_000;

/** What Quotient costs on an open page, and how soon its popup and tooltip are there: in a real Chromium, each on a site of its own. */
export async function pageFigures(quick: boolean): Promise<Figures> {
  const browser = await extensionBrowser();
  const server = await servePages({ '/story/1': articlePage(WORDS), '/lamps': otherPage(NODES) });
  const runs = quick ? 1 : 7;
  const unasked = (site: string, path: string, isArticle: boolean) =>
    costs({
      browser,
      server,
      runs,
      isBrief: quick,
      site,
      path,
      work: (page) => browser.inject(page, FIRST_SCRIPT),
      async after(page) {
        // What was measured has to have happened.
        const found = await browser.known(page);
        if (isArticle !== (found !== null && found > 0)) throw new Error(`${page.url()} came to ${found}.`);
      },
    });
  try {
    await browser.warm(server.at('warm', '/story/1'));
    const article = await unasked('article', '/story/1', true);
    const other = await unasked('other', '/lamps', false);
    const empty = (page: Page) => browser.inject(page, EMPTY_SCRIPT);
    const floor = await costs({ browser, server, runs, isBrief: quick, site: 'floor', path: '/lamps', work: empty });
    const popup = await popups(browser, server, quick ? 1 : 15);
    return {
      'page.article': article.all,
      'page.longest-task': article.longest,
      'page.other': other.all,
      'page.other.floor': floor.all,
      'tooltip.open': quantile(await tooltips(browser, server, runs), 0.5),
      'popup.first': quantile(popup.ours, 0.5),
      'popup.first.floor': quantile(popup.empty, 0.5),
    };
  } finally {
    server.close();
    await browser.close();
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
 * In turns with it a page that only adds an element: the browser needs as long for any.
 */
async function popups(browser: ExtensionBrowser, server: PageServer, runs: number) {
  const article = await browser.context.newPage();
  await article.goto(server.at('popup', '/story/1'));
  await browser.run(article);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < runs; i++) {
    ours.push(await firstAnswer(browser, 'src/popup/index.html', '.answer', article.url()));
    empty.push(await firstAnswer(browser, EMPTY_PAGE, '.answer'));
  }
  await article.close();
  return { ours, empty };
}
