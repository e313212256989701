import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('a comparison', 'shipped', (reading) => {
  test('opens from the popup beside the article: passages joined, changed words in both, scrolled together', async () => {
    const { driver } = reading;
    const wire = await readReport(driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const { popup } = await readReport(driver, await reading.stop('pasted'));
    await popup.run(() =>
      [...document.querySelectorAll('button')].find((each) => each.innerText === 'Compare')?.click(),
    );
    const opened = await until('the comparison', async () =>
      (await driver.addresses()).find((address) => address.includes('/src/compare/index.html#')),
    );
    expect(opened).not.toContain('localhost');

    const page = await driver.open(opened);
    await until('both texts', () => page.run(() => document.querySelectorAll('.side').length === 2));
    await until('the ribbons', () => page.run(() => document.querySelector('.joins polygon') !== null));
    await page.screenshot(reading.picture('compare'));
    const changed = await page.run(() => ({
      here: [...document.querySelectorAll('.side-here ins')].map((each) => each.lastChild?.textContent),
      there: [...document.querySelectorAll('.side-there del')].map((each) => each.lastChild?.textContent),
    }));
    expect(changed.here).toContain('28');
    expect(changed.there).toHaveLength(changed.here.length);

    // Whichever side is scrolled, the passage that is read stands beside its original.
    const apart = await page.run(async () => {
      const here = document.querySelector('.side-here')!;
      here.scrollTop = 500;
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
      const top = (side: string) =>
        document.querySelector(`.side-${side} ${side === 'here' ? 'ins' : 'del'}`)!.getBoundingClientRect().top;
      return { by: Math.abs(top('here') - top('there')), moved: document.querySelector('.side-there')!.scrollTop };
    });
    expect(apart.moved).toBeGreaterThan(0);
    expect(apart.by).toBeLessThan(200);
    await page.close();
  });

  test('in a panel, the passages of the tab in front stand one under the other', async () => {
    const { driver } = reading;
    const panel = await driver.open(`${driver.home}/src/compare/panel.html`);
    const says = (words: string) =>
      until(words, () => panel.run((wanted) => document.body.innerText.includes(wanted), words));
    await says('Nothing to compare yet');
    const article = await reading.stop('pasted');
    const { popup } = await readReport(driver, article);
    await popup.dismiss();
    await says('of this article also appears in Meridian Wire’s text');
    expect(await panel.run(() => document.querySelectorAll('.passage').length)).toBeGreaterThan(0);
    await panel.close();
  });
});
