import type { Page } from 'playwright-core';
import { quantile } from '../measure.ts';
import type { ExtensionBrowser } from './extension.ts';
import type { PageServer } from './server.ts';
import { mainThreadTasks, sum } from './trace.ts';

/** How long a page is left alone before it is measured: what its loading leaves behind is cleared away by then. */
const RESTS_MS = 1500;
/** How long it is watched: marks are painted long before, and what came late has been looked for. */
const WATCHED_MS = 6000;
/** The same where there is little time: what came late and collected memory are then not in it. */
const BRIEF = { rests: 700, watched: 1200 };
/** Runs of the page by itself: it computes next to nothing. */
const ALONE = 3;

export interface Costs {
  /** Milliseconds of the main thread, in the middle one of the runs. */
  readonly all: number;
  /** Of the longest of its tasks. */
  readonly longest: number;
}

export interface Measured {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  readonly runs: number;
  readonly isBrief: boolean;
  /** Of the site on which the pages stand, followed by a number: each is in a process that has run nothing of ours. */
  readonly site: string;
  readonly path: string;
  /** What is measured; `after` has the last word once it has been, on whether what should happen did. */
  readonly work: (page: Page) => Promise<unknown>;
  readonly after?: (page: Page) => Promise<void>;
}

/** What something costs a page that is at rest, less what such a page does in that time by itself. */
export async function costs({ browser, server, runs, isBrief, site, path, work, after }: Measured): Promise<Costs> {
  const watched = async (name: string, act: typeof work, end?: typeof after) => {
    const page = await browser.context.newPage();
    try {
      await page.goto(server.at(name, path));
      await page.waitForTimeout(isBrief ? BRIEF.rests : RESTS_MS);
      const tasks = await mainThreadTasks(page, async () => {
        await act(page);
        await page.waitForTimeout(isBrief ? BRIEF.watched : WATCHED_MS);
      });
      await end?.(page);
      return tasks;
    } finally {
      await page.close();
    }
  };
  const withIt: number[][] = [];
  const alone: number[][] = [];
  for (let i = 0; i < runs; i++) {
    withIt.push(await watched(`${site}${i}`, work, after));
    if (i < ALONE) alone.push(await watched(`${site}alone${i}`, async () => null));
  }
  const middle = (all: readonly number[]) => quantile(all, 0.5);
  return {
    all: middle(withIt.map(sum)) - middle(alone.map(sum)),
    longest: middle(withIt.map((tasks) => Math.max(...tasks))),
  };
}
