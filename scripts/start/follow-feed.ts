import type { Newsroom } from '../../demo/server.ts';
import { WALK } from '../../demo/walk.ts';
import { writeText } from '../../src/cli/write-text.ts';
import { type Driver, until, type View } from '../browsers/driver.ts';
import { pressButton, readReport } from '../browsers/reading.ts';

/** Where the browser's own name for each line of the list of pages that were read stands. */
const rowsOf = (view: View) =>
  view.run(() => [...document.querySelectorAll<HTMLElement>('.shelf-page')].map((row) => row.innerText));

const says = (view: View, words: string) =>
  until(`the words “${words}”`, () => view.run((wanted) => document.body.innerText.includes(wanted), words));

/** Runs in a page of the extension: does the reader's own list trust anybody? */
const isAnyTrusted = async () => {
  // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
  const api = (globalThis as any).browser ?? (globalThis as any).chrome;
  const { sources } = await api.storage.local.get('sources');
  return (sources?.sources ?? []).some(({ trust }: { trust: unknown }) => trust === 'trusted');
};

/**
 * The last stop: the agency is trusted and its feed read. It brings the original of the German page, which was read and
 * closed before; that page's Report is made again.
 */
export async function followFeed(driver: Driver, newsroom: Newsroom, picture: string): Promise<void> {
  console.log(`── The agency’s feed\n   ${newsroom.address('wire', '/feed.xml')}\n`);
  const [original, german] = ['original', 'german'].map((id) => WALK.find((stop) => stop.id === id)!);
  const story = await driver.open(newsroom.address(original!.site, original!.path));
  const { popup } = await readReport(driver, story);
  await pressButton(popup, 'Trust this site');
  await until('the mark to be kept', () => popup.run(isAnyTrusted));
  await popup.dismiss();
  await story.close();

  const options = await driver.open(`${driver.home}/src/options/index.html#sources`);
  await pressButton(options, 'Read the feeds of 1 trusted source');
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

  const page = await driver.open(newsroom.address(german!.site, german!.path));
  const { popup: late, report } = await readReport(driver, page);
  await late.screenshot(`${picture}-popup.png`);
  await late.dismiss();
  await page.close();
  console.log(writeText(report));
}
