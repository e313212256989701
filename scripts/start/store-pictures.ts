import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Driver, type Popup, type Tab, until, type View } from '../browsers/driver.ts';
import { ensureBrowser } from '../browsers/install.ts';

/** Sizes that the stores ask for, in pixels. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** What is pictured: the window of a tab, and the popup that opens over it. */
export interface Scene {
  readonly name: string;
  readonly tab: Tab;
  readonly popup?: Popup;
}

/** A page of the extension itself, and what has to be there before it is pictured; it is scrolled to. */
export interface OwnPage {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
}

/** Takes pictures of windows while they are open, and lays each out on a canvas of the stores' size. */
export async function storePictures(folder: string) {
  const raw = mkdtempSync(join(tmpdir(), 'quotient-pictures-'));
  const laidOut: { readonly name: string; readonly html: string; readonly size: typeof SCREENSHOT }[] = [];
  const taken = async (view: View, name: string) => {
    const file = join(raw, `${name}.png`);
    await view.screenshot(file);
    return `data:image/png;base64,${readFileSync(file).toString('base64')}`;
  };
  const scene = async ({ name, tab, popup }: Scene) => {
    const over = popup ? `<img class="over" src="${await taken(popup, `${name}-popup`)}">` : '';
    laidOut.push({ name, size: SCREENSHOT, html: `<img class="window" src="${await taken(tab, name)}">${over}` });
  };
  return {
    scene,
    async own(driver: Driver, { name, path, ready }: OwnPage): Promise<void> {
      const tab = await driver.open(`${driver.home}/${path}`);
      // What loads late above it moves it: it is where it stays when it has stood still for a few frames.
      await until(`${ready} of ${path}`, () =>
        tab.run(async (selector: string) => {
          const there = document.querySelector(selector);
          there?.scrollIntoView({ block: 'start', behavior: 'instant' });
          const before = there?.getBoundingClientRect().top;
          for (let frames = 0; frames < 20; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
          return there !== null && there.getBoundingClientRect().top === before;
        }, ready),
      );
      await scene({ name, tab });
      await tab.close();
    },
    /** Draws all of them; gives their paths below `folder`. */
    async finish(icon: string): Promise<string[]> {
      const drop = `data:image/png;base64,${readFileSync(icon).toString('base64')}`;
      laidOut.push({ name: 'tile', size: TILE, html: `<img class="icon" src="${drop}"><b>Quotient</b>` });
      const browser = await chromium.launch({ executablePath: ensureBrowser('chromium').path });
      const page = await browser.newPage();
      for (const { name, html, size } of laidOut) {
        await page.setViewportSize(size);
        await page.setContent(`<style>${STYLE}</style>${html}`);
        await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
        await page.screenshot({ path: `${folder}/${name}.png` });
      }
      await browser.close();
      rmSync(raw, { recursive: true });
      return laidOut.map(({ name }) => `${name}.png`);
    },
  };
}

const STYLE = `
body { margin: 0; block-size: 100vh; overflow: hidden; background: #e4e7f8; display: grid; place-items: center; align-content: center; }
.window, .over { position: absolute; border-radius: 10px; box-shadow: 0 8px 40px rgb(20 23 43 / 28%); }
.window { inset-block-start: 36px; inset-inline-start: 40px; inline-size: 1200px; }
.over { inset-block-start: 56px; inset-inline-end: 64px; block-size: 720px; }
.icon { inline-size: 112px; }
b { font: 600 40px/1.6 system-ui; color: #272f6d; }
`;
