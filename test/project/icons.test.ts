import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ICONS, type Icon } from '../../src/background/look.ts';
import { pixelsOf } from '../e2e/pixels.ts';

/** Grey of the toolbars that the icons stand on, 0 to 1. */
const TOOLBARS = { light: 0.97, dark: 0.12 } as const;
type Scheme = keyof typeof TOOLBARS;
const SIDE = 16;

/** An icon on its toolbar as somebody sees it who sees no colours: a grey for each pixel, 0 to 1. */
function greys(icon: Icon, scheme: Scheme): number[] {
  const pixels = pixelsOf(readFileSync(`public/icons/${icon}-${scheme}-${SIDE}.png`));
  return Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    const [red, green, blue] = pixels.at(x, y).map((part) => part / 255) as [number, number, number];
    const cover = pixels.cover(x, y) / 255;
    return cover * (0.2126 * red + 0.7152 * green + 0.0722 * blue) + (1 - cover) * TOOLBARS[scheme];
  });
}

/** Pixels that are dark in one and light in the other. */
const apart = (a: readonly number[], b: readonly number[]) =>
  a.filter((grey, i) => Math.abs(grey - b[i]!) > 0.3).length;

describe.each(['light', 'dark'] as const)(
  'the toolbar icons on a %s toolbar, sixteen pixels wide and without colour',
  (scheme) => {
    const pairs = ICONS.flatMap((icon, i) => ICONS.slice(i + 1).map((other) => [icon, other] as const));

    it.each(pairs)('%s is told from %s', (icon, other) => {
      expect(apart(greys(icon, scheme), greys(other, scheme))).toBeGreaterThanOrEqual(12);
    });

    it.each([...ICONS])('%s stands out from the toolbar', (icon) => {
      const toolbar = Array.from({ length: SIDE * SIDE }, () => TOOLBARS[scheme]);
      expect(apart(greys(icon, scheme), toolbar)).toBeGreaterThanOrEqual(40);
    });
  },
);
