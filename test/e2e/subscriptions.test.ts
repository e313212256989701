import { expect, test } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { click, fill, press, says } from './form.ts';
import { listOf, served } from './lists-served.ts';

inBothBrowsers('a list that somebody else keeps', 'demo', (reading, kind) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html`);

  /** Is the wire of a page that was read now trusted? */
  async function isWireTrusted(): Promise<boolean> {
    const tab = await reading.stop('pasted');
    const { popup, report } = await readReport(reading.driver, tab);
    await popup.dismiss();
    await tab.close();
    return report.quotations[0]!.attribution!.trusted;
  }

  async function look(page: Tab, path: string): Promise<void> {
    await fill(page, 'Address of the list', reading.newsroom.address('keeper', path));
    // Asking the browser for a host takes a person's own click.
    await click(page, 'Preview');
  }

  test('is looked at, marked once by the reader, and counts', async () => {
    served.content = listOf('wire', 'kestrel');
    const page = await options();
    await look(page, '/list.json');
    await says(page, 'Wires of the coast');
    await page.screenshot(reading.picture('list-preview'));
    await press(page, 'Subscribe');
    await says(page, 'You are subscribed to Wires of the coast.');
    expect(await isWireTrusted()).toBe(false);

    await page.show();
    await page.run(() => {
      const select = document.querySelector<HTMLSelectElement>('.subscription select')!;
      select.value = '0';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(page, 'Changed: Wires of the coast');
    expect(await isWireTrusted()).toBe(true);
    await page.close();
  });

  test('that changes counts as it was until the changes are taken; then it can be gone back from', async () => {
    served.content = listOf('kestrel', 'stranger');
    const page = await options();
    await click(page, 'Check now');
    await says(page, 'This list has changed.');
    expect(await isWireTrusted()).toBe(true);

    await page.show();
    await press(page, 'See the changes');
    await says(page, '1 is no longer on it');
    await page.screenshot(reading.picture('list-changes'));
    await press(page, 'Accept the changes');
    await says(page, 'The new version of Wires of the coast is now in use.');
    expect(await isWireTrusted()).toBe(false);

    await page.show();
    await page.run(() => {
      const back = [...document.querySelectorAll('button')].find((each) => each.innerText.startsWith('Go back to'));
      back!.click();
    });
    await says(page, 'The earlier version of Wires of the coast is in use again.');
    await page.screenshot(reading.picture('list-subscribed'));
    expect(await isWireTrusted()).toBe(true);
    await page.close();
  });

  test('that is broken at its address is refused, and what was taken stays', async () => {
    served.content = { type: 'application/json', body: '{"format":"quotient-source-list","version":1,' };
    const page = await options();
    await click(page, 'Check now');
    await says(page, 'The list at this address cannot be used');
    await look(page, '/page');
    await says(page, 'What is at this address is not a list (text/html).');
    expect(await isWireTrusted()).toBe(true);
    await page.close();
  });

  test('that is larger than a megabyte is not read', async () => {
    const page = await options();
    await look(page, '/large.txt');
    await says(page, 'The list is larger than 1 MB.');
    await page.close();
  });

  test.skipIf(kind === 'chromium')('is kept over a restart of the browser', async () => {
    await reading.driver.restart();
    const page = await options();
    await says(page, 'Wires of the coast');
    await page.close();
  });
});
