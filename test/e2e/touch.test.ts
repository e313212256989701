import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { passage, readReport, tooltip } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';

inBothBrowsers('the tooltip under a finger', 'shipped', (reading) => {
  const read = async () => {
    const tab = await reading.stop('pasted');
    await (await readReport(reading.driver, tab)).popup.dismiss();
    return tab;
  };
  const open = async (tab: Tab) => {
    const { x, y } = await passage(tab);
    await tab.tap(x, y);
    return until('the tooltip', () => tooltip(tab));
  };
  /** Longer than a pointer that has left is waited for. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));
  const partOf = (tab: Tab, part: string) =>
    until(part, () =>
      tab.inHost((root, selector: string) => {
        const box = root.querySelector(selector)?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 14) } : null;
      }, part),
    );

  test('opens at a tap on a passage, and stays when the finger is lifted and when it touches the card', async () => {
    const tab = await read();
    expect(await open(tab)).toContain('Meridian Wire');
    await aWhile();
    expect(await tooltip(tab)).toContain('Meridian Wire');
    const { x, y } = await partOf(tab, '.tip .heading');
    await tab.tap(x, y);
    await aWhile();
    expect(await tooltip(tab)).toContain('Meridian Wire');
  });

  test('closes at a tap elsewhere, at one on its key cap, and at Escape', async () => {
    const tab = await read();
    const isClosed = () => until('the tooltip to close', async () => (await tooltip(tab)) === null);
    await open(tab);
    await tab.tap(6, 6);
    await isClosed();
    await open(tab);
    const { x, y } = await partOf(tab, '.tip .close');
    await tab.tap(x, y);
    await isClosed();
    await open(tab);
    await tab.press('Escape');
    await isClosed();
    await aWhile();
    expect(await tooltip(tab)).toBeNull();
  });

  test('a tap on a link follows the link, also within a passage', async () => {
    const tab = await read();
    await tab.run(() => {
      const after = [...document.querySelectorAll('p')].find((each) => each.textContent === 'Meridian Wire reports:')!;
      const paragraph = after.nextElementSibling!;
      const link = document.createElement('a');
      link.href = '#followed';
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 0);
      range.setEnd(paragraph.firstChild!, 20);
      range.surroundContents(link);
    });
    const { x, y } = await until('the link', () =>
      tab.run(() => {
        const link = document.querySelector('a[href="#followed"]')!;
        link.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = link.getBoundingClientRect();
        return { x: box.left + 20, y: box.top + 8 };
      }),
    );
    await tab.tap(x, y);
    await until('the link to be followed', () => tab.run(() => location.hash === '#followed'));
    await aWhile();
    expect(await tooltip(tab)).toBeNull();
  });
});
