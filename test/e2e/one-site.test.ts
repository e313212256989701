import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { click, fill, press, says } from './form.ts';

inBothBrowsers('of one site', 'shipped', (reading) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html`);

  test('the reader can have it read on load, and no other, until it is taken off the list', async () => {
    const { driver } = reading;
    const page = await options();
    const where = () =>
      page.run(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
        const { scripting } = (globalThis as any).browser ?? (globalThis as any).chrome;
        const scripts = (await scripting.getRegisteredContentScripts()) as { matches: string[] }[];
        return scripts.flatMap(({ matches }) => matches);
      });
    await click(page, 'On my list of sites');
    await says(page, 'My list of sites');
    await until('nothing to run by itself', async () => (await where()).length === 0);
    await fill(page, 'Site or address', 'dailylantern.localhost');
    const answered = driver.answerPermission(true);
    await click(page, 'Add');
    await answered;
    await until('the site to be registered', async () => (await where()).length > 0);
    expect(await where()).toEqual(['*://*.dailylantern.localhost/*']);

    const other = await reading.stop('honest');
    const listed = await reading.stop('pasted');
    expect(await until('the badge', () => driver.badge(listed))).toMatch(/\d/);
    expect(await driver.badge(other)).toBe('');

    await page.show();
    await press(page, 'Remove dailylantern.localhost');
    await until('the site to be forgotten', async () => (await where()).length === 0);
    await until('the host to be given back', () =>
      page.run(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
        const { permissions } = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await permissions.getAll()).origins.length === 0;
      }),
    );
    await until('what was shown of an open page to go', async () => (await driver.badge(listed)) === '');
    const again = await reading.stop('pasted');
    expect(await driver.badge(again)).toBe('');
    for (const tab of [page, other, listed, again]) await tab.close();
  });

  test('the reader can trust its publisher, from the popup, and the next Report shows it', async () => {
    const quoted = async () => {
      const tab = await reading.stop('pasted');
      const { popup, report } = await readReport(reading.driver, tab);
      await popup.dismiss();
      await tab.close();
      return report.quotations[0]!.attribution!.trusted;
    };
    expect(await quoted()).toBe(false);
    const wire = await reading.stop('original');
    const { popup } = await readReport(reading.driver, wire);
    const isTrusted = (on: boolean) =>
      until(`the switch to be ${on}`, () =>
        popup.run((wanted: boolean) => {
          const labels = [...document.querySelectorAll('label')];
          const found = labels.find((each) => each.innerText.startsWith('Trust this site'))?.control;
          if ((found as HTMLInputElement | undefined)?.checked === wanted) return true;
          if (wanted) found?.click();
          return false;
        }, on),
      );
    await isTrusted(true);
    await says(popup, 'is one of your trusted sources now');
    await popup.dismiss();
    expect(await quoted()).toBe(true);
  });
});
