import { readFileSync } from 'node:fs';
import type { View } from '../../scripts/browsers/driver.ts';
import { pixelsOf } from './pixels.ts';

/** Where the keyboard is, and what a reader sees of that. */
export interface Stop {
  /** What the control is called; '' where the focus is on nothing. */
  readonly name: string;
  readonly isLost: boolean;
  /** What is wrong with it to the eye; null where nothing is. */
  readonly fault: string | null;
  /** Does it stand behind the last stop that was looked at, in the document and on the page? */
  readonly isBehind: boolean;
  /** Is it the first of the document? Behind the last one the browser begins anew. */
  readonly isFirst: boolean;
  /** The ring's rectangle in CSS pixels, and its colour. */
  readonly ring: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Of its corners. */
    readonly radius: number;
    readonly colour: readonly number[];
    readonly window: number;
  } | null;
}

/** Look at the control that has the focus. */
export function lookAtFocus(view: View): Promise<Stop> {
  return view.run(() => {
    const store = globalThis as unknown as { lastStop?: Element };
    const before = store.lastStop;
    const control = document.activeElement as HTMLInputElement | null;
    if (control === null || control === document.body || control === document.documentElement) {
      return { name: '', isLost: true, fault: 'the focus is on nothing', isBehind: false, isFirst: false, ring: null };
    }
    store.lastStop = control;
    const labels = [...(control.labels ?? [])];
    const words = control.getAttribute('aria-label') ?? labels[0]?.innerText ?? control.innerText;
    const name = words.trim().replace(/\s+/g, ' ');
    const lists = (element: Element) => element.closest('nav, dialog, .toast-place, header, footer, main');
    const isAfter = (one: Element) => (one.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const isBelow = (one: Element) =>
      lists(one) !== lists(control) || control.getBoundingClientRect().bottom > one.getBoundingClientRect().top;
    const isBehind = !before?.isConnected || before === control || (isAfter(before) && isBelow(before));

    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')];
    const isFirst = all.find((each) => each.tabIndex >= 0 && !each.matches(':disabled')) === control;

    // A switch hides its box and shows the ring on what stands for it.
    const standIns = [control, ...labels, ...labels.flatMap((label) => [...label.querySelectorAll('*')])];
    const ringed = standIns.find((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && width > 1 && height > 1;
    });
    if (!ringed) return { name, isLost: false, fault: 'no ring', isBehind, isFirst, ring: null };
    const style = getComputedStyle(ringed);
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: readonly number[]) => {
      const [r, g, b] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    let ground: Element | null = ringed.parentElement;
    while (ground && numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
    const colour = numbers(style.outlineColor).slice(0, 3);
    const under = ground ? numbers(getComputedStyle(ground).backgroundColor).slice(0, 3) : [255, 255, 255];
    const [dark, bright] = [light(colour), light(under)].sort((a, b) => a - b) as [number, number];
    const box = ringed.getBoundingClientRect();
    const out = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth) / 2;
    const ring = {
      x: box.left - out,
      y: box.top - out,
      width: box.width + 2 * out,
      height: box.height + 2 * out,
      radius: Math.min(Number.parseFloat(style.borderRadius) + out, box.width / 2 + out, box.height / 2 + out),
      colour,
      window: innerWidth,
    };
    const middle = {
      x: (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2,
      y: (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
    };
    const seen = document.elementFromPoint(middle.x, middle.y);
    const isSeen = seen !== null && (ringed.contains(seen) || seen.contains(ringed));
    let fault: string | null = null;
    if ((bright + 0.05) / (dark + 0.05) < 3) fault = `a ring of too little contrast (${colour} on ${under})`;
    else if (!isSeen) fault = `out of sight, or covered by ${seen?.outerHTML.slice(0, 80)}`;
    return { name, isLost: false, fault, isBehind, isFirst, ring };
  });
}

/** So much of the ring's straight parts must be there to be seen: a neighbour may stand on an edge. */
const ENOUGH = 0.5;
const ALIKE = 40;

/** Is the ring on the screen, in its colour? Looked at in a picture of the window, which is left at `file`. */
export async function isRingPainted(view: View, ring: NonNullable<Stop['ring']>, file: string): Promise<boolean> {
  await view.screenshot(file);
  const pixels = pixelsOf(readFileSync(file));
  const scale = pixels.width / ring.window;
  let looked = 0;
  let painted = 0;
  /** A ring stands between pixels: the next one to either side is as good. */
  const look = (x: number, y: number, across: 'x' | 'y') => {
    const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
    if (left < 1 || top < 1 || left >= pixels.width - 1 || top >= pixels.height - 1) return;
    looked++;
    const is = (beside: number) =>
      pixels
        .at(left + (across === 'x' ? beside : 0), top + (across === 'y' ? beside : 0))
        .every((part, i) => Math.abs(part - ring.colour[i]!) <= ALIKE);
    if ([-1, 0, 1].some(is)) painted++;
  };
  const { x, y, width, height, radius } = ring;
  for (let at = radius; at <= width - radius; at += 2) for (const edge of [y, y + height]) look(x + at, edge, 'y');
  for (let at = radius; at <= height - radius; at += 2) for (const edge of [x, x + width]) look(edge, y + at, 'x');
  return looked > 0 && painted / looked >= ENOUGH;
}
