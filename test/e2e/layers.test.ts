import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { highlights, pointAt, tooltip } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

/** Where a part of our card, or the stop that has the focus, stands in the window. */
const placeOf = (tab: Tab, selector: string) =>
  until(selector, () =>
    tab.inHost((root, wanted: string) => {
      const found = wanted === ':focus' ? root.activeElement : root.querySelector(wanted);
      const box = found?.getBoundingClientRect();
      return box ? { x: box.left, y: box.top, bottom: box.bottom } : null;
    }, selector),
  );
const marked = (tab: Tab) => until('the marks', async () => Object.keys(await highlights(tab)).length > 0);

inBothBrowsers('an article', 'demo', (reading) => {
  test('in a modal dialog has cards that can be pointed at and pressed, and stops for the keyboard', async () => {
    const tab = await reading.lab('/dialog');
    await marked(tab);
    await pointAt(tab);
    const card = await placeOf(tab, '.tip');
    await tab.move(card.x + 30, card.y + 20);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tooltip(tab)).not.toBeNull();
    const close = await placeOf(tab, '.close');
    await tab.click(close.x + 4, close.y + 4);
    await until('the card to close', async () => (await tooltip(tab)) === null);

    await reading.driver.shortcut(tab, 'next-finding');
    await until('the card of the stop', () => tooltip(tab));
    await tab.press('Escape');
    await until('the card to close', async () => (await tooltip(tab)) === null);
    // The key was the card's: the dialog is still there.
    expect(await tab.run(() => document.querySelector('dialog:modal') !== null)).toBe(true);
    await tab.close();
  });

  test('in a box that scrolls by itself is scrolled to the finding that is stepped to', async () => {
    const tab = await reading.lab('/scroller');
    await marked(tab);
    const box = await tab.run(() => document.querySelector('main')!.getBoundingClientRect().bottom);
    const stops = (await tab.inHost((root) => root.querySelectorAll('section button').length))!;
    for (let i = 0; i < stops; i++) {
      await reading.driver.shortcut(tab, 'next-finding');
      await until('the card', () => tooltip(tab));
      const { y, bottom } = await placeOf(tab, ':focus');
      expect(y).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(box);
    }
    await tab.close();
  });
});
