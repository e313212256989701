import { expect, test } from 'vitest';
import { until } from '../../scripts/browsers/driver.ts';
import { passage, pointAt, readReport, tooltip } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('the tooltip', 'shipped', (reading) => {
  test('opens where the pointer rests, can be pointed into, and closes on Escape', async () => {
    const tab = await reading.stop('pasted');
    const { popup } = await readReport(reading.driver, tab);
    await popup.dismiss();
    expect(await pointAt(tab)).toContain('Meridian Wire');
    await tab.screenshot(reading.picture('tooltip'));

    const inside = await tab.inHost((root) => {
      const box = root.querySelector('[popover]')!.getBoundingClientRect();
      return { x: box.left + 30, y: box.top + box.height / 2 };
    });
    await tab.move(inside!.x, inside!.y);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await tooltip(tab)).toContain('Meridian Wire');
    await tab.press('Escape');
    await until('the tooltip to close', async () => (await tooltip(tab)) === null);
  });

  test('closes when the pointer leaves it', async () => {
    const tab = await reading.stop('pasted');
    await (await readReport(reading.driver, tab)).popup.dismiss();
    await pointAt(tab);
    await tab.move(4, 4);
    await until('the tooltip to close', async () => (await tooltip(tab)) === null);
  });

  test('opens on keyboard focus', async () => {
    const tab = await reading.stop('pasted');
    await (await readReport(reading.driver, tab)).popup.dismiss();
    await passage(tab);
    await tab.inHost((root) => root.querySelector<HTMLElement>('section button')?.focus());
    expect(await until('the tooltip', () => tooltip(tab))).toContain('Meridian Wire');
    await tab.press('Escape');
    await until('the tooltip to close', async () => (await tooltip(tab)) === null);
  });
});
