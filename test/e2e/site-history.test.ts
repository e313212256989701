import { expect, test } from 'vitest';
import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';
import { openPopup, pressButton, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { click, press, says } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const SWITCH = 'Say what a site has shown so far';

/** Reports that are kept. */
const kept = (view: View) =>
  view.run(async () => {
    const open = indexedDB.open('quotient-library');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const count = open.result.transaction('reports').objectStore('reports').count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    open.result.close();
    return count.result;
  });

/** Settings as they are stored. */
const stored = (view: View) =>
  view.run(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return JSON.stringify(await api.storage.local.get('settings'));
  });

inBothBrowsers('what a site has shown so far', 'shipped', (reading) => {
  const quotients: number[] = [];
  let last: Tab;
  const read = async (path: string) => {
    last = await reading.lab(path);
    return readReport(reading.driver, last);
  };
  const own = (page: string) => reading.driver.open(`${reading.driver.home}/src/${page}`);
  const offers = (view: View) => view.run(() => document.body.innerText.includes('This site so far'));
  const setTo = async (label: string, on: boolean) => {
    const options = await own('options/index.html#library');
    await says(options, 'What is kept, and for how long');
    const isOn = () =>
      options.run(
        (words: string) =>
          [...document.querySelectorAll('label')]
            .find((each) => each.innerText.startsWith(words))
            ?.control?.matches(':checked') ?? null,
        label,
      );
    const before = await stored(options);
    if ((await isOn()) !== on) {
      await click(options, label);
      // The box is ticked at once; a page that is closed before it has stored that would take it along.
      await expect.poll(() => stored(options)).not.toBe(before);
    }
    await expect.poll(isOn).toBe(on);
    await options.close();
  };

  test('is counted from the pages that were read: how many, their middle quotient, labels that nothing backs', async () => {
    for (const path of ['/edited', '/late', '/labelled']) {
      const { popup, report } = await read(path);
      quotients.push(report.quotient!.total);
      if (path === '/labelled') {
        await pressButton(popup, 'This site so far');
        await says(popup, '3 pages of this site read since');
        const middle = Math.round(quotients.toSorted((a, b) => a - b)[1]! * 100);
        const words = await popup.run(() => document.body.innerText);
        expect(words).toMatch(new RegExp(`Median quotient: ${middle}.%\\.`));
        expect(words).toContain(
          '1 of these pages carries a label, such as “Fact checked”, that nothing on the page backs up.',
        );
        await popup.run(() => scrollTo(0, document.documentElement.scrollHeight));
        await popup.screenshot(reading.picture('site-so-far'));
      }
      await popup.dismiss();
    }
  });

  test('is not said where that is switched off, though the Reports are there', async () => {
    await setTo(SWITCH, false);
    const { popup } = await readReport(reading.driver, last);
    expect(await offers(popup)).toBe(false);
    expect(await kept(popup)).toBe(3);
    await popup.dismiss();
    await setTo(SWITCH, true);
  });

  test('is gone when the Reports are deleted, and nothing of them is kept', async () => {
    const shelf = await own('shelf/index.html#pages');
    await says(shelf, '3 pages read');
    await press(shelf, 'Delete all reports');
    await says(shelf, 'Delete all reports?');
    await shelf.run(() =>
      [...document.querySelectorAll<HTMLButtonElement>('dialog button')]
        .find((each) => each.innerText.trim() === 'Delete all reports')!
        .click(),
    );
    await says(shelf, 'All reports are deleted.');
    expect(await kept(shelf)).toBe(0);
    await shelf.close();
    // Pages that are open are judged anew with what the Library holds now.
    const popup = await until('the page to be judged anew, and not to be kept', async () => {
      const now = await openPopup(reading.driver, last);
      if (now.state.status === 'done' && !now.state.stored) return now.popup;
      await now.popup.dismiss();
      return null;
    });
    expect(await kept(popup)).toBe(0);
    await pressButton(popup, 'This site so far');
    await says(popup, 'No page of this site has been read, or its reports were deleted.');
    await popup.dismiss();
  });

  test('where no Report is kept, none is, and nothing is said', async () => {
    await setTo('Keep reports', false);
    const { popup } = await read('/late-article');
    expect(await offers(popup)).toBe(false);
    expect(await kept(popup)).toBe(0);
    await popup.dismiss();
  });
});
