import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { clickIn, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

inBothBrowsers('where it runs', 'shipped', (reading) => {
  test('is asked for in the popup, and holds though the popup closes for the browser’s question', async () => {
    const { driver } = reading;
    const tab = await reading.stop('pasted');
    const { popup } = await readReport(driver, tab);
    const answered = driver.answerPermission(true);
    await clickIn(popup, 'Always run here');
    await answered;
    const page = await driver.open(`${driver.home}/src/options/index.html`);
    const scripts = await until('the site to be registered', () =>
      page.run(async () => {
        const { scripting } = (globalThis as Any).browser ?? (globalThis as Any).chrome;
        const registered = (await scripting.getRegisteredContentScripts()) as { matches: string[] }[];
        return registered.length > 0 ? registered.flatMap(({ matches }) => matches) : null;
      }),
    );
    expect(scripts).toEqual(['*://*.dailylantern.localhost/*']);
    const again = await reading.stop('pasted');
    expect(await until('the badge', () => driver.badge(again))).toMatch(/\d/);
  });
});
