import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Newsroom, openNewsroom } from '../../demo/server.ts';
import { SITES } from '../../demo/sites.ts';
import { type Stop, WALK } from '../../demo/walk.ts';
import type { Driver, Tab } from '../../scripts/browsers/driver.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { type Build, launchBrowser } from '../../scripts/browsers/launch.ts';
import { ROOT } from '../../scripts/paths.ts';
import { lab } from './lab.ts';
import { listKeeper } from './lists-served.ts';
import { launchWithoutHighlights } from './without-highlights.ts';

/** A browser with the extension, and the newsroom it reads. Fields are there from `beforeAll` on. */
export interface Reading {
  driver: Driver;
  newsroom: Newsroom;
  /** Open a stop of the demonstration by its id. */
  stop(id: Stop['id']): Promise<Tab>;
  /** Open a page that is made for the tests. */
  lab(path: string): Promise<Tab>;
  /** Where a picture of that name goes. */
  picture(name: string): string;
}

/** `without-highlights`: the shipped one, in a browser that lacks the Custom Highlight API. */
type Wanted = Build | 'without-highlights';

/** The same suite in both browsers, each with a browser of its own that lives as long as the suite. */
export function inBothBrowsers(
  name: string,
  build: Wanted,
  suite: (reading: Reading, kind: BrowserKind) => void,
): void {
  describe.each(['chromium', 'firefox'] as const)(`${name} (%s)`, (kind) => {
    const folder = `${ROOT}artifacts/e2e/${kind}`;
    const reading: Reading = {
      driver: undefined as never,
      newsroom: undefined as never,
      stop(id) {
        const { site, path } = WALK.find((each) => each.id === id)!;
        return reading.driver.open(reading.newsroom.address(site, path));
      },
      lab: (path) => reading.driver.open(reading.newsroom.address('lab', path)),
      picture: (picture) => `${folder}/${picture}.png`,
    };
    beforeAll(async () => {
      mkdirSync(folder, { recursive: true });
      reading.newsroom = await openNewsroom(0, [...SITES, lab, listKeeper]);
      const browser = ensureBrowser(kind);
      reading.driver = await (build === 'without-highlights'
        ? launchWithoutHighlights(browser)
        : launchBrowser(browser, build));
    });
    afterAll(async () => {
      await reading.driver?.close();
      await reading.newsroom?.close();
    });
    suite(reading, kind);
  });
}
