import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShow, type Show } from '../../scripts/screenshots/show.ts';
import { VARIANTS } from '../../scripts/screenshots/variants.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const VIEWS = ['popup', 'compare', 'shelf', 'classroom', 'options', 'welcome'];
const GRAVE = new Set(['serious', 'critical']);
const variant = (name: string) => VARIANTS.find((each) => each.name === name)!;

declare const axe: { run(): Promise<AxeResults> };

describe('every view, in every state', () => {
  let show: Show;
  let states: Readonly<Record<string, readonly string[]>>;
  beforeAll(async () => {
    show = await openShow();
    states = await show.states();
  });
  afterAll(() => show?.close());

  test('is in the gallery', () => {
    expect(Object.keys(states).sort()).toEqual([...VIEWS].sort());
  });

  describe.each(['light', 'dark', 'right-to-left'])('%s', (name) => {
    test.each(VIEWS)('%s is accessible', async (view) => {
      const faults: string[] = [];
      for (const state of states[view]!) {
        const { violations } = await show.look(view, state, variant(name), async (page) => {
          await page.addScriptTag({ path: AXE });
          return page.evaluate(() => axe.run());
        });
        for (const { id, impact, nodes } of violations) {
          if (GRAVE.has(impact ?? '')) faults.push(`${state}: ${id}: ${nodes.map((node) => node.html).join(' ')}`);
        }
      }
      expect(faults).toEqual([]);
    });
  });

  describe.each(['320px', 'long-words'])('%s', (name) => {
    test.each(VIEWS)('%s fits its width without scrolling sideways', async (view) => {
      const wide: string[] = [];
      for (const state of states[view]!) {
        const over = await show.look(view, state, variant(name), (page) =>
          page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        );
        if (over > 0) wide.push(`${state}: ${over} px too wide`);
      }
      expect(wide).toEqual([]);
    });
  });

  test.each(['320px', 'long-words'])('%s: a notice gives its words most of its width', async (name) => {
    const share = await show.look('popup', 'most-from-one-source', variant(name), async (page) => {
      await page.locator('.deeds .button-quiet').first().click();
      const width = async (selector: string) => (await page.locator(selector).boundingBox())!.width;
      return (await width('.toast > span')) / (await width('.toast'));
    });
    expect(share).toBeGreaterThan(0.6);
  });

  test('much enlarged, nothing of the popup keeps to its edges and covers the rest', async () => {
    const kept = await show.look('popup', 'several-sources', variant('zoom-400'), (page) =>
      page.evaluate(() =>
        ['.header', '.footer'].filter((part) => getComputedStyle(document.querySelector(part)!).position !== 'static'),
      ),
    );
    expect(kept).toEqual([]);
  });
});
