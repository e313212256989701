import type { Newsroom } from '../../demo/server.ts';
import { newsroom as front } from '../../demo/sites/newsroom.ts';
import { WALK } from '../../demo/walk.ts';
import { writeText } from '../../src/cli/write-text.ts';
import { type Driver, type Tab, until, type View } from '../browsers/driver.ts';
import { readReport } from '../browsers/reading.ts';

/** Where the browser's own name for each line of the list of pages that were read stands. */
const rowsOf = (view: View) =>
  view.run(() => [...document.querySelectorAll<HTMLElement>('.shelf-page')].map((row) => row.innerText));

const says = (view: View, words: string) =>
  until(`the words “${words}”`, () => view.run((wanted) => document.body.innerText.includes(wanted), words));

/** The newsroom's list of sources as a reader's own, who trusts all on it: their feeds have addresses that only the list knows. */
async function trustListed(view: View, newsroom: Newsroom): Promise<void> {
  const served = front.pages['/sources.json']!(newsroom.address) as { readonly body: string };
  const list = JSON.parse(served.body);
  const sources = list.sources.map((source: object) => ({ ...source, trust: 'trusted' }));
  await view.run(
    async (own: object) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
      const api = (globalThis as any).browser ?? (globalThis as any).chrome;
      await api.storage.local.set({ sources: own });
    },
    { ...list, sources },
  );
}

/** A person's own press, which alone may ask the browser for a permission; by key, for the page still moves as it fills. */
async function pressKeyOn(tab: Tab, words: string): Promise<void> {
  await until(`the button “${words}”`, () =>
    tab.run((wanted: string) => {
      const found = [...document.querySelectorAll('button')].find((each) => each.innerText.trim() === wanted);
      found?.focus();
      return found !== undefined && document.activeElement === found;
    }, words),
  );
  await tab.press('Enter');
}

/**
 * The last stop: the agency is trusted and its feed read. It brings the original of the German page, which was read and
 * closed before; that page's Report is made again.
 */
export async function followFeed(driver: Driver, newsroom: Newsroom, picture: string): Promise<void> {
  console.log(`── The agency’s feed\n   ${newsroom.address('wire', '/feed.xml')}\n`);
  const german = WALK.find((stop) => stop.id === 'german')!;
  const options = await driver.open(`${driver.home}/src/options/index.html#sources`);
  await trustListed(options, newsroom);
  await pressKeyOn(options, 'Read the feeds of 1 trusted source');
  await says(options, '1 article came in.');
  await options.run(() => document.querySelector('progress, .list')?.scrollIntoView({ block: 'center' }));
  await options.screenshot(`${picture}-options.png`);
  await options.close();
  console.log('  The agency is trusted, its feed read: the article of its German service came in.\n');

  const shelf = await driver.open(`${driver.home}/src/shelf/index.html#pages`);
  const again = await until('the closed page to be judged again', async () =>
    (await rowsOf(shelf)).find((row) => row.includes('Judged again on')),
  );
  await shelf.screenshot(`${picture}-pages.png`);
  await shelf.close();
  console.log(`  Judged again, though it was closed:\n  ${again.split('\n').slice(0, 3).join(' · ')}\n`);

  const page = await driver.open(newsroom.address(german.site, german.path));
  const { popup: late, report } = await readReport(driver, page);
  await late.screenshot(`${picture}-popup.png`);
  await late.dismiss();
  await page.close();
  console.log(writeText(report));
}
