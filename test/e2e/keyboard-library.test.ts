import { test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { says } from './form.ts';
import { handOn } from './keyboard.ts';

inBothBrowsers('the library page, by keyboard alone,', 'shipped', (reading) => {
  test('is searched and sorted, an original is opened, left, deleted, and comes back', async () => {
    for (const stop of ['original', 'honest'] as const) {
      const tab = await reading.stop(stop);
      const { popup } = await readReport(reading.driver, tab);
      await saveAsOriginal(popup);
      await popup.dismiss();
      await tab.close();
    }
    const page = await reading.driver.open(`${reading.driver.home}/src/shelf/index.html`);
    const hand = handOn(page, reading.picture('keyboard-library'));
    await says(page, '2 originals');
    await hand.to('Search your library');
    await hand.type('ferry');
    await says(page, '1 original');
    await hand.press('Control+a', 'Delete');
    await says(page, '2 originals');
    await hand.to('Sort by');
    await hand.press('t');
    await until('the order of titles', () =>
      page.run(() => {
        const titles = [...document.querySelectorAll<HTMLElement>('.shelf-open .original-title')];
        const words = titles.map((each) => each.innerText);
        return words.length === 2 && words.join('|') === words.toSorted((a, b) => a.localeCompare(b)).join('|');
      }),
    );

    await hand.to('Ferry talks collapse');
    await hand.press('Enter');
    await until('the title', () => page.run(() => document.activeElement?.tagName === 'H2'));
    await hand.isOn('Ferry talks collapse');
    await hand.to('Close this original');
    await hand.press('Enter');
    await until('the row to have the focus again', () =>
      page.run(() => document.activeElement?.classList.contains('shelf-open') ?? false),
    );
    await hand.press('Enter');
    await until('the title', () => page.run(() => document.activeElement?.tagName === 'H2'));
    await hand.to('Remove');
    await hand.press('Enter');
    await says(page, '1 original');
    await hand.isSomewhere();
    await hand.press('Control+z');
    await says(page, '2 originals');
    await hand.isSomewhere();
    await page.close();
  });
});
