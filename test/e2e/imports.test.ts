import { expect, test } from 'vitest';
import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { download, giveFile, press, says } from './form.ts';

const MANY = 10_000;

/** What is said of a library that holds nothing. */
const EMPTY = 'Nothing is kept yet';
const TAKE_OUT = 'Remove all of them again';

/** Take out whatever came in, by each import's own button. */
async function takeAllOut(page: View): Promise<void> {
  await says(page, TAKE_OUT);
  await until(
    'an empty library',
    () =>
      page.run(
        (empty: string, takeOut: string) => {
          if (document.body.innerText.includes(empty)) return true;
          const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
          buttons.find((button) => button.innerText.trim() === takeOut)?.click();
          return false;
        },
        EMPTY,
        TAKE_OUT,
      ),
    60,
  );
}

inBothBrowsers('files brought into the library', 'demo', (reading) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html#library`);

  /** Hand the page a file of so many articles, as choosing one does; each article is of words of its own. */
  const giveMany = (page: Tab, from: number, count: number) =>
    page.run(
      (first: number, most: number) => {
        const word = (n: number) => `w${(n * 2_654_435_761) % 1_000_003}`;
        const lines = Array.from({ length: most }, (_, i) => {
          const text = Array.from({ length: 60 }, (_unused, k) => word((first + i) * 61 + k)).join(' ');
          return JSON.stringify({ text, title: `Article ${first + i}`, url: `https://many.example/${first + i}` });
        });
        const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((each) =>
          each.accept.includes('.zip'),
        )!;
        const transfer = new DataTransfer();
        transfer.items.add(new File([lines.join('\n')], 'many.jsonl'));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      from,
      count,
    );
  /** How many were read, as the page says it; null where no import is shown. */
  const read = (page: Tab) =>
    page.run(() => {
      const said = /([\d,]+) originals? (?:read so far|(?:was|were) imported)/.exec(document.body.innerText)?.[1];
      return said === undefined ? null : Number(said.replaceAll(',', ''));
    });

  /** Thousands are taken out in batches: that takes longer than a word on the page. */
  const outAgain = (page: Tab) =>
    until(
      'the library without the import',
      () =>
        page.run(() => document.body.innerText.includes('Everything the import added was removed from the library.')),
      120,
    );

  test('ten thousand come in with progress, though the background is stopped on the way', {
    timeout: 240_000,
  }, async () => {
    const page = await options();
    await says(page, 'Import originals');
    await giveMany(page, 0, MANY);
    const before = await until('some progress', async () => {
      const count = await read(page);
      return count !== null && count > 0 && count < MANY ? count : null;
    });
    await page.screenshot(reading.picture('import-progress'));
    await reading.driver.stopBackground();
    expect(before).toBeLessThan(MANY);
    // The alarm that watches over the queue rings within a minute or two; a reader who looks has it begin at once.
    await until('all of them', async () => ((await read(page)) === MANY ? true : null), 180);
    await says(page, `${MANY.toLocaleString('en')} originals were imported.`);
    await page.screenshot(reading.picture('import-done'));
    await page.close();
    const after = await options();
    await says(after, '10,000');
    await press(after, 'Remove all of them again');
    await outAgain(after);
    await after.close();
  });

  test('an import can be stopped', { timeout: 180_000 }, async () => {
    const page = await options();
    await says(page, 'Import originals');
    await giveMany(page, MANY, MANY);
    await until('some progress', async () => ((await read(page)) ? true : null));
    await press(page, 'Stop and remove them again');
    await outAgain(page);
    await says(page, EMPTY);
    await page.close();
  });

  test('a saved page is read by the reader of open pages', async () => {
    const tab = await reading.stop('original');
    const story = await tab.run(() => `<!doctype html>${document.documentElement.outerHTML}`);
    await tab.close();
    const page = await options();
    await says(page, 'Import originals');
    await page.run((html: string) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((each) =>
        each.accept.includes('.zip'),
      )!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([html], 'story.html'));
      transfer.items.add(new File(['x'], 'picture.png'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, story);
    await says(page, '1 original was imported. 1 could not be read.');
    await page.close();
  });

  test('a folder comes in, and its original is found on a page that copies it; so it is from an export', {
    timeout: 120_000,
  }, async () => {
    /** Publishers of the originals that the copy's Report names. */
    const found = async () => {
      const copy = await reading.stop('uncredited');
      const { popup, report } = await readReport(reading.driver, copy);
      await popup.dismiss();
      await copy.close();
      return report.originals.map(({ publisher, foundBy }) => `${publisher}, ${foundBy}`);
    };
    const tab = await reading.stop('original');
    const story = await tab.run(() => `<!doctype html>${document.documentElement.outerHTML}`);
    await tab.close();
    const page = await options();
    await takeAllOut(page);
    expect(await found()).toEqual([]);

    await page.show();
    await page.run((html: string) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
        (each) => each.webkitdirectory,
      )!;
      const transfer = new DataTransfer();
      for (let n = 1; n <= 150; n++) {
        const words = Array.from({ length: 60 }, (_, k) => `harbour${n}x${k}`).join(' ');
        transfer.items.add(new File([`Note ${n}\n\n${words}`], `note-${n}.txt`));
      }
      transfer.items.add(new File([html], 'story.html'));
      transfer.items.add(new File(['x'], '.DS_Store'));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, story);
    await until('progress', async () => ((await read(page)) ? true : null));
    await says(page, '151 originals were imported. 1 could not be read.');
    await page.screenshot(reading.picture('import-folder'));
    const brought = await found();
    expect(brought).toEqual(['Meridian Wire, import']);

    // As it would come from another Quotient: nothing of it is here when it comes in.
    await page.show();
    const file = await download(page, 'Export everything');
    await takeAllOut(page);
    expect(await found()).toEqual([]);
    await page.show();
    await giveFile(page, 'quotient-library.jsonl', file);
    await says(page, '151 new originals.');
    expect(await found()).toEqual(brought);
    await page.close();
  });
});
