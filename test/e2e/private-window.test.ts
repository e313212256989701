import { expect, test } from 'vitest';
import { WALK } from '../../demo/walk.ts';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import type { TabState } from '../../src/shared/contract.ts';
import { inBothBrowsers } from './browsers.ts';
import { download } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

inBothBrowsers('in a private window', 'demo', (reading) => {
  test('a page is judged, and nothing of it is stored', async () => {
    const { driver, newsroom } = reading;
    const tab = await reading.stop('honest');
    const honest = await readReport(driver, tab);
    await saveAsOriginal(honest.popup);
    await honest.popup.dismiss();
    await tab.close();
    await driver.allowPrivate();
    const options = () => driver.open(`${driver.home}/src/options/index.html`);
    const page = await until('the options page', options);
    const before = await download(page, 'Export everything');

    const { site, path } = WALK.find((stop) => stop.id === 'original')!;
    const tabId = await page.run(
      async (url: string) => {
        const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
        const opened = await api.windows.create({ incognito: true, url });
        return opened.tabs[0].id as number;
      },
      newsroom.address(site, path),
    );
    const ask = (method: string) =>
      page.run(
        (name: string, id: number) => {
          const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
          return api.runtime.sendMessage({ to: 'background', method: name, args: [id] });
        },
        method,
        tabId,
      );

    const state = await until('the Report', async () => {
      const { value } = (await ask('state')) as { value: TabState };
      return value.status === 'done' ? value : null;
    });
    expect(state.report.quotient?.speech).toBeGreaterThan(0.1);
    expect(state.stored).toBe(false);
    expect(await ask('saveOriginal')).toMatchObject({ ok: false, code: 'refused' });
    const after = await download(page, 'Export everything');
    expect(after).toBe(before);
  });
});
