import { extensionBrowser } from './browser/extension.ts';
import { INSIDE } from './browser/inside.ts';
import { inWorker } from './inside/task.ts';
import { lookUps } from './library.ts';
import type { Figures } from './measure.ts';

/** Texts that are really there. */
const REAL = 1_000;

/** Look-ups among a thousand Originals, and among them and the made-up postings of a million. */
export async function growthFigures(quick: boolean): Promise<Figures> {
  const browser = await extensionBrowser();
  try {
    const page = await browser.own(INSIDE);
    await inWorker(page, 'ingest', 0, REAL);
    const few = await lookUps(browser, REAL);
    await inWorker(page, 'simulate', quick ? 10_000 : 1_000_000);
    return { 'growth.1k-1m': (await lookUps(browser, REAL)) / few };
  } finally {
    await browser.close();
  }
}
