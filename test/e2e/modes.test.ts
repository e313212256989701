import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers } from './browsers.ts';
import { click } from './form.ts';

inBothBrowsers('the mode', 'shipped', (reading, kind) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html`);

  test('is “when I click” until the reader chooses', async () => {
    const page = await options();
    const chosen = await until('the modes', () =>
      page.run(() => document.querySelector('input[type=radio]:checked')?.closest('label')?.innerText ?? null),
    );
    expect(chosen).toMatch(/^when I click/);
    await page.close();
  });

  // Headless Chromium never answers its own question for a permission; there the demonstration build stands for a yes.
  if (kind === 'firefox') {
    test('“on every page” asks the browser in the click itself, and from then on pages are read unasked', async () => {
      const page = await options();
      await click(page, 'on every page');
      await until('the permission', () =>
        // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
        page.run(async () => (await (globalThis as any).browser.scripting.getRegisteredContentScripts()).length > 0),
      );
      const tab = await reading.stop('pasted');
      expect(await until('the badge', () => reading.driver.badge(tab))).toMatch(/\d/);
    });
  }
});
