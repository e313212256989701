import { expect, test } from 'vitest';
import { openPopup } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('where there is nothing to read', 'shipped', (reading, kind) => {
  const ownPage = kind === 'firefox' ? 'about:support' : 'chrome://version/';

  test.each([
    ['an empty document', '/empty', 'empty', 'There is nothing on this page'],
    ['a text file', '/plain.txt', 'not-html', 'This is not a web page'],
  ])('%s gets words of its own', async (_, path, page, words) => {
    const { popup, state } = await openPopup(reading.driver, await reading.lab(path));
    expect(state).toEqual({ status: 'unsupported', page });
    expect(await popup.run(() => document.body.innerText)).toContain(words);
    await popup.dismiss();
  });

  test('so does a page of the browser itself', async () => {
    const { popup, state } = await openPopup(reading.driver, await reading.driver.open(ownPage));
    expect(state).toEqual({ status: 'unsupported', page: 'browser' });
    expect(await popup.run(() => document.body.innerText)).toContain('browser');
    await popup.screenshot(reading.picture('browser-page'));
    await popup.dismiss();
  });

  test('the welcome page greets after installation and offers the three modes', async () => {
    const page = await reading.driver.open(`${reading.driver.home}/src/welcome/index.html`);
    expect(await page.run(() => document.querySelectorAll('input[type=radio]').length)).toBeGreaterThanOrEqual(3);
    await page.screenshot(reading.picture('welcome'));
    await page.close();
  });
});
