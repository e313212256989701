import { mkdirSync } from 'node:fs';
import type { Newsroom } from '../../demo/server.ts';
import { type Stop, WALK } from '../../demo/walk.ts';
import { writeText } from '../../src/cli/write-text.ts';
import type { Driver } from '../browsers/driver.ts';
import { highlights, pointAt, readReport, saveAsOriginal } from '../browsers/reading.ts';
import { followFeed } from './follow-feed.ts';

/** Walk the demonstration as a reader would, print each page's Report, and keep pictures in `folder`. Throws where a step fails. */
export async function walk(driver: Driver, newsroom: Newsroom, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [index, stop] of WALK.entries()) {
    await visit(driver, newsroom, stop, `${folder}/${index + 1}-${stop.id}`).catch((error: unknown) => {
      throw new Error(`${stop.title}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
  }
  await followFeed(driver, newsroom, `${folder}/${WALK.length + 1}-feed`);
}

async function visit(driver: Driver, newsroom: Newsroom, stop: Stop, picture: string): Promise<void> {
  const address = newsroom.address(stop.site, stop.path);
  console.log(`── ${stop.title}\n   ${address}\n`);
  const tab = await driver.open(address);
  const { popup, report } = await readReport(driver, tab);
  if (stop.id === 'original') await saveAsOriginal(popup);
  await popup.screenshot(`${picture}-popup.png`);
  await popup.dismiss();
  console.log(writeText(report));
  if (stop.id === 'original') console.log('  Saved as an original: the pages that follow are compared with it.\n');
  const marked = Object.values(await highlights(tab)).reduce((sum, ranges) => sum + ranges, 0);
  if (marked > 0) await pointAt(tab);
  await tab.screenshot(`${picture}-page.png`);
  await tab.close();
}
