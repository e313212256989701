import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { pixelsOf } from './pixels.ts';

/** Rows of pixels looked at from the end of a mark upwards: its line is in them, most of the letters are not. */
const ROWS = 6;

/** What is drawn at the foot of a mark, from its last row upwards: the share of each row, and its strokes for 100 pixels. */
interface Foot {
  readonly drawn: number;
  readonly strokes: number;
}

/** Bring the widest mark of a style into the window, and look at its foot in a picture. */
async function footOf(tab: Tab, style: string, picture: string): Promise<Foot[]> {
  const box = await until(`a mark: ${style}`, () =>
    tab.inHost((root, wanted: string) => {
      const width = (each: Element) => each.getBoundingClientRect().width;
      const widest = [...root.querySelectorAll(`.box.${wanted}`)].sort((a, b) => width(b) - width(a))[0];
      if (!widest) return null;
      widest.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, bottom } = widest.getBoundingClientRect();
      return { left, right, bottom };
    }, style),
  );
  await tab.screenshot(picture);
  const pixels = pixelsOf(readFileSync(picture));
  const from = Math.ceil(box.left) + 1;
  return Array.from({ length: ROWS }, (_, above) => {
    const row = Array.from({ length: Math.floor(box.right) - 1 - from }, (_, i) =>
      pixels.at(from + i, Math.round(box.bottom) - 1 - above).every((part) => part < 128),
    );
    return {
      drawn: row.filter((isInk) => isInk).length / row.length,
      strokes: row.filter((isInk, i) => isInk && !row[i - 1]).length / (row.length / 100),
    };
  });
}

const fullest = (foot: readonly Foot[]) => foot.reduce((most, row) => (row.drawn > most.drawn ? row : most));
/** Lines over one another: rows drawn from end to end, with others between. */
const linesIn = (foot: readonly Foot[]) =>
  foot.filter(({ drawn }, i) => drawn > 0.9 && !((foot[i - 1]?.drawn ?? 0) > 0.9)).length;

inBothBrowsers('in forced colours', 'shipped', (reading) => {
  const read = async (id: Parameters<typeof reading.stop>[0]) => {
    const tab = await reading.stop(id);
    await (await readReport(reading.driver, tab)).popup.dismiss();
    return tab;
  };

  test('each evidence has a line of its own, and no mark covers the text', async () => {
    const german = await read('german');
    await until('highlights', () => german.run(() => CSS.highlights.size > 0));
    await reading.driver.forceColours(german);
    await until('no highlights', () => german.run(() => CSS.highlights.size === 0));
    const dotted = fullest(await footOf(german, 'speech-marked', reading.picture('forced-marked')));
    const dashed = fullest(await footOf(german, 'reuse-introduced', reading.picture('forced-introduced')));
    for (const { drawn } of [dotted, dashed]) {
      expect(drawn).toBeGreaterThan(0.3);
      expect(drawn).toBeLessThan(0.9);
    }
    expect(dotted.strokes).toBeGreaterThan(dashed.strokes * 1.3);

    const wire = await readReport(reading.driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const copy = await read('uncredited');
    await reading.driver.forceColours(copy);
    expect(linesIn(await footOf(copy, 'reuse-matched', reading.picture('forced-matched')))).toBe(1);
    expect(linesIn(await footOf(copy, 'changed', reading.picture('forced-changed')))).toBe(2);
  });
});
