import { test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { fill, press, says } from './form.ts';

inBothBrowsers('the library’s own page', 'shipped', (reading) => {
  const shelf = () => reading.driver.open(`${reading.driver.home}/src/shelf/index.html`);

  test('lists what was saved, whole, with the pages that share words with it', async () => {
    const { driver } = reading;
    const wire = await readReport(driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const { popup } = await readReport(driver, await reading.stop('pasted'));
    await popup.dismiss();

    const page = await shelf();
    await says(page, '1 original');
    await until('its row', () => page.run(() => document.querySelector<HTMLElement>('.shelf-open')?.innerText ?? null));
    await page.run(() => document.querySelector<HTMLElement>('.shelf-open')!.click());
    await says(page, 'Talks to reopen the Lasmar Strait');
    await until('the page that shares words', () => page.run(() => document.querySelector('.shelf-citing') !== null));
    await page.screenshot(reading.picture('shelf'));

    await press(page, 'Remove');
    await says(page, 'Nothing is kept yet.');
    await press(page, 'Undo');
    await says(page, '1 original');
    await page.close();
  });

  test('lists the pages that were read, and what a site has shown so far', async () => {
    const page = await reading.driver.open(`${reading.driver.home}/src/shelf/index.html#pages`);
    await says(page, ' pages read');
    await page.screenshot(reading.picture('shelf-pages'));
    const { host } = new URL(reading.newsroom.address('dailylantern', '/'));
    await fill(page, 'Only of this site', host);
    await says(page, 'Median quotient');
    await page.close();
  });
});
