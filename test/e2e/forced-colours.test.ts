import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Tab, until } from '../../scripts/browsers/driver.ts';
import { readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { pixelsOf } from './pixels.ts';

/** Rows of pixels looked at from an edge of a mark inwards: its line is in them, most of the letters are not. */
const ROWS = 6;

/** What is drawn at an edge of a mark, from its outermost row inwards: the share of each row, and its strokes for 100 pixels. */
interface Row {
  readonly drawn: number;
  readonly strokes: number;
}

/** Bring the widest mark of a style into the window, and look at its head and its foot in a picture. */
async function edgesOf(tab: Tab, style: string, picture: string): Promise<{ head: Row[]; foot: Row[] }> {
  const box = await until(`a mark: ${style}`, () =>
    tab.inHost((root, wanted: string) => {
      const width = (each: Element) => each.getBoundingClientRect().width;
      const widest = [...root.querySelectorAll(`.box.${wanted}`)].sort((a, b) => width(b) - width(a))[0];
      if (!widest) return null;
      widest.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = widest.getBoundingClientRect();
      return { left, right, top, bottom };
    }, style),
  );
  await tab.screenshot(picture);
  const pixels = pixelsOf(readFileSync(picture));
  const from = Math.ceil(box.left) + 1;
  const rowAt = (y: number): Row => {
    const row = Array.from({ length: Math.floor(box.right) - 1 - from }, (_, i) =>
      pixels.at(from + i, y).every((part) => part < 128),
    );
    return {
      drawn: row.filter((isInk) => isInk).length / row.length,
      strokes: row.filter((isInk, i) => isInk && !row[i - 1]).length / (row.length / 100),
    };
  };
  const rows = Array.from({ length: ROWS }, (_, inwards) => inwards);
  return {
    head: rows.map((inwards) => rowAt(Math.round(box.top) + inwards)),
    foot: rows.map((inwards) => rowAt(Math.round(box.bottom) - 1 - inwards)),
  };
}

const fullest = (edge: readonly Row[]) => edge.reduce((most, row) => (row.drawn > most.drawn ? row : most));
/** Rows one after the other that a line takes. */
const weightOf = (edge: readonly Row[]) => edge.filter(({ drawn }) => drawn > 0.3).length;
const hasLine = (edge: readonly Row[]) => edge.some(({ drawn }) => drawn > 0.9);

inBothBrowsers('in forced colours', 'shipped', (reading) => {
  const read = async (id: Parameters<typeof reading.stop>[0]) => {
    const tab = await reading.stop(id);
    await (await readReport(reading.driver, tab)).popup.dismiss();
    return tab;
  };

  test('each evidence has a line of its own, each kind of words a weight, and no mark covers the text', async () => {
    const german = await read('german');
    await until('highlights', () => german.run(() => CSS.highlights.size > 0));
    await reading.driver.forceColours(german);
    await until('no highlights', () => german.run(() => CSS.highlights.size === 0));
    const speech = await edgesOf(german, 'speech-marked', reading.picture('forced-marked'));
    const reuse = await edgesOf(german, 'reuse-introduced', reading.picture('forced-introduced'));
    const [dotted, dashed] = [fullest(speech.foot), fullest(reuse.foot)];
    for (const { drawn } of [dotted, dashed]) {
      expect(drawn).toBeGreaterThan(0.3);
      expect(drawn).toBeLessThan(0.9);
    }
    expect(dotted.strokes).toBeGreaterThan(dashed.strokes * 1.3);
    // Whose words these are shows in the weight of the line, whatever the evidence.
    expect(weightOf(reuse.foot)).toBeGreaterThan(weightOf(speech.foot));

    const wire = await readReport(reading.driver, await reading.stop('original'));
    await saveAsOriginal(wire.popup);
    await wire.popup.dismiss();
    const copy = await read('uncredited');
    await reading.driver.forceColours(copy);
    const matched = await edgesOf(copy, 'reuse-matched', reading.picture('forced-matched'));
    expect([hasLine(matched.head), hasLine(matched.foot)]).toEqual([false, true]);
    const changed = await edgesOf(copy, 'changed', reading.picture('forced-changed'));
    expect([hasLine(changed.head), hasLine(changed.foot)]).toEqual([true, true]);
  });
});
