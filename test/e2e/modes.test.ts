import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { click } from './form.ts';

inBothBrowsers('the mode', 'shipped', (reading) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html`);

  test('is “When I click” until the reader chooses', async () => {
    const page = await options();
    const chosen = await until('the modes', () =>
      page.run(() => document.querySelector('input[type=radio]:checked')?.closest('label')?.innerText ?? null),
    );
    expect(chosen).toMatch(/^When I click/);
    await page.close();
  });

  test('“On every page” asks the browser in the click itself, and from then on pages are read unasked', async () => {
    const page = await options();
    const answered = reading.driver.answerPermission(true);
    await click(page, 'On every page');
    await answered;
    await until('the permission', () =>
      page.run(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
        const { scripting } = (globalThis as any).browser ?? (globalThis as any).chrome;
        return (await scripting.getRegisteredContentScripts()).length > 0;
      }),
    );
    const tab = await reading.stop('pasted');
    expect(await until('the badge', () => reading.driver.badge(tab))).toMatch(/\d/);
  });
});
