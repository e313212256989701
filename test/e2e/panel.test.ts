import { expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { clickIn, pointAt, readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** Is the panel beside the page open? */
const isOpen = (view: View) =>
  view.run(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    if (api.sidebarAction) return (await api.sidebarAction.isOpen({})) as boolean;
    return (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });

inBothBrowsers('the panel beside the page', 'shipped', (reading, kind) => {
  test('is opened by a click in the popup', async () => {
    const { driver } = reading;
    const own = await driver.open(`${driver.home}/src/options/index.html`);
    expect(await isOpen(own)).toBe(false);
    const { popup } = await readReport(driver, await reading.stop('honest'));
    await clickIn(popup, 'Side panel');
    await until('the panel', () => isOpen(own));
    await own.close();
  });

  test('or, where the browser lets a click on a page do so, from the card of a passage; else a tab compares', async () => {
    const { driver } = reading;
    await driver.restart();
    const wire = await readReport(driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const tab = await reading.stop('pasted');
    await (await readReport(driver, tab)).popup.dismiss();
    expect(await pointAt(tab)).toContain('Compare');
    const at = await until('the button', () =>
      tab.inHost((root) => {
        const box = root.querySelector('.compare')?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }),
    );
    await tab.click(at.x, at.y);
    if (kind === 'chromium') {
      const own = await driver.open(`${driver.home}/src/options/index.html`);
      await until('the panel', () => isOpen(own));
    } else {
      await until('the comparison', async () =>
        (await driver.addresses()).some((address) => address.includes('/src/compare/index.html#')),
      );
    }
  });
});
