import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../browsers/install.ts';
import { openGallery } from './gallery.ts';
import { sized, type Variant } from './variants.ts';

/** The gallery in a real Chromium. */
export interface Show {
  /** Views and the names of their states. */
  states(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Opens a state in a variant, and hands it over once it has settled. */
  look<T>(view: string, state: string, variant: Variant, work: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openShow(): Promise<Show> {
  const gallery = await openGallery();
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium').path });
  const pages = new Map<string, Promise<Page>>();
  const pageFor = (view: string, variant: Variant) => {
    // A window of its own for each view: what one remembers of a page is no matter of another's.
    const key = `${view} ${variant.name}`;
    const known = pages.get(key) ?? newPage(sized(variant, view));
    pages.set(key, known);
    return known;
  };
  const newPage = (variant: Variant) => {
    const size = { width: variant.width, height: variant.height };
    return browser.newPage({
      viewport: size,
      screen: size,
      deviceScaleFactor: variant.scale,
      colorScheme: variant.colours,
      forcedColors: variant.forced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
  };
  return {
    async states() {
      const page = await browser.newPage();
      await page.goto(gallery.address('popup', ''));
      await page.waitForFunction(() => 'galleryStates' in window);
      const states = await page.evaluate(() => window.galleryStates);
      await page.close();
      return states;
    },
    async look(view, state, variant, work) {
      const page = await pageFor(view, variant);
      const { width, height } = sized(variant, view);
      await page.setViewportSize({ width, height });
      await page.goto(gallery.address(view, state, variant));
      await page.waitForSelector('h1');
      // What is asked for when the page opens has come: skeletons are gone, but in the state that shows one.
      await page.waitForFunction((isBusy) => isBusy || !document.querySelector('.skeleton'), state === 'working');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return work(page);
    },
    async close() {
      await browser.close();
      gallery.close();
    },
  };
}
