import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { pointAt, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { says } from './form.ts';

/** The first marked line as the page has it, its box, and how many boxes there are. */
const lineAndBox = async (tab: Tab) => {
  const line = await tab.run(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    const first = paragraphs[paragraphs.findIndex((each) => each.textContent === 'Meridian Wire reports:') + 1]!;
    const range = document.createRange();
    range.selectNodeContents(first);
    const { left, top, bottom } = range.getClientRects()[0]!;
    return { left, top, bottom };
  });
  const boxes = await tab.inHost((root) =>
    [...root.querySelectorAll('.box')].map((each) => {
      const { left, top, bottom } = each.getBoundingClientRect();
      return { left, top, bottom };
    }),
  );
  return { line, boxes: boxes ?? [] };
};

const liesOnLine = async (tab: Tab) => {
  const { line, boxes } = await lineAndBox(tab);
  const isSame = (a: number, b: number) => Math.abs(a - b) < 1.5;
  return boxes.some(
    (box) => isSame(box.left, line.left) && isSame(box.top, line.top) && isSame(box.bottom, line.bottom),
  );
};

inBothBrowsers('without the Custom Highlight API', 'without-highlights', (reading) => {
  test('passages are marked by boxes that keep to their lines, and the page stays as it was but for one element', async () => {
    const tab = await reading.stop('pasted');
    const before = await tab.run(() => document.documentElement.outerHTML);
    const { popup } = await readReport(reading.driver, tab);
    await popup.dismiss();
    await until('the boxes', () => liesOnLine(tab));
    expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    const after = await tab.run(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const host = copy.lastElementChild!;
      const added = [host.outerHTML, host.previousElementSibling?.localName];
      host.remove();
      return { html: copy.outerHTML, added };
    });
    expect(after.added).toEqual(['<div></div>', 'body']);
    expect(after.html).toBe(before);
    await tab.screenshot(reading.picture('boxes'));

    await tab.run(() => scrollTo(0, 420));
    expect(await liesOnLine(tab)).toBe(true);
    // The page itself moves its lines.
    await tab.run(() => {
      document.body.style.fontSize = '23px';
      document.body.style.paddingTop = '80px';
    });
    await until('the boxes to follow', () => liesOnLine(tab));
  });

  test('a bar that stays in place hides the boxes under it, as it hides the text', async () => {
    const tab = await reading.stop('pasted');
    await (await readReport(reading.driver, tab)).popup.dismiss();
    await until('the boxes', () => liesOnLine(tab));
    await tab.run(() => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;inset:0 0 auto;height:200px;background:#fff';
      document.body.append(bar);
      scrollTo(0, document.body.scrollHeight / 2);
    });
    const shown = () =>
      tab.inHost((root) =>
        [...root.querySelectorAll<HTMLElement>('.box')]
          .map((each) => ({ bottom: each.getBoundingClientRect().bottom, isShown: each.style.visibility === '' }))
          .filter(({ bottom }) => bottom > 0 && bottom < innerHeight),
      );
    await until('the boxes under the bar to hide', async () => {
      const all = await shown();
      const under = all?.filter(({ bottom }) => bottom < 199) ?? [];
      const below = all?.filter(({ bottom }) => bottom > 202) ?? [];
      return under.length > 0 && under.every(({ isShown }) => !isShown) && below.some(({ isShown }) => isShown);
    });
  });

  test('the tooltip opens over a box as over a mark, and the boxes go with the switch', async () => {
    const tab = await reading.stop('pasted');
    await (await readReport(reading.driver, tab)).popup.dismiss();
    await until('the boxes', () => liesOnLine(tab));
    expect(await pointAt(tab)).toContain('Meridian Wire');
    const { popup } = await readReport(reading.driver, tab);
    await says(popup, 'Highlight quotations');
    await popup.run(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((each) => each.innerText.startsWith('Highlight quotations'))?.control?.click();
    });
    await until('no boxes', async () => (await lineAndBox(tab)).boxes.length === 0);
  });
});
