import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { press, says } from './form.ts';

const MANY = 10_000;

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
      const said = /([\d,]+) originals? (?:read so far|(?:was|were) read in)/.exec(document.body.innerText)?.[1];
      return said === undefined ? null : Number(said.replaceAll(',', ''));
    });

  /** Thousands are taken out in batches: that takes longer than a word on the page. */
  const outAgain = (page: Tab) =>
    until(
      'the library without the import',
      () => page.run(() => document.body.innerText.includes('What the import brought is out of the library again.')),
      120,
    );

  test('ten thousand come in with progress, though the background is stopped on the way', {
    timeout: 240_000,
  }, async () => {
    const page = await options();
    await says(page, 'Bring originals in');
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
    await says(page, `${MANY.toLocaleString('en')} originals were read in.`);
    await page.screenshot(reading.picture('import-done'));
    await page.close();
    const after = await options();
    await says(after, '10,000');
    await press(after, 'Take all of them out again');
    await outAgain(after);
    await after.close();
  });

  test('an import can be stopped', { timeout: 180_000 }, async () => {
    const page = await options();
    await says(page, 'Bring originals in');
    await giveMany(page, MANY, MANY);
    await until('some progress', async () => ((await read(page)) ? true : null));
    await press(page, 'Stop and take them out again');
    await outAgain(page);
    await page.close();
  });

  test('a saved page is read by the reader of open pages', async () => {
    const tab = await reading.stop('original');
    const story = await tab.run(() => `<!doctype html>${document.documentElement.outerHTML}`);
    await tab.close();
    const page = await options();
    await says(page, 'Bring originals in');
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
    await says(page, '1 original was read in. 1 could not be read.');
    await page.close();
  });
});
