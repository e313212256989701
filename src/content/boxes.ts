import type { Painter, Painting } from '../page/highlight.ts';
import { ancestorsOf, clipped, clippersOf, elementOf, isCovered, type Line, linesOf } from './box-places.ts';
import { boxSheet } from './box-style.ts';
import { type Host, make } from './host.ts';

/** A box under one line of a passage. */
interface Box {
  readonly element: HTMLElement;
  /** What the passage stands in. */
  readonly within: Element;
  readonly line: Line;
}

/**
 * Marks where the Custom Highlight API does not serve: a box of ours over each line of a passage. The page stays as it
 * is here too; but the boxes have to be laid anew whenever its lines move.
 */
export class Boxes implements Painter {
  private readonly document: Document;
  private readonly host: Host;
  private readonly layer: HTMLElement;
  private readonly painted = new Map<string, readonly Range[]>();
  private boxes: Box[] = [];
  /** Ends what follows the page's lines; null while nothing is painted. */
  private following: AbortController | null = null;
  /** What the next frame is to do; null: nothing. */
  private wanted: 'lay' | 'cover' | null = null;

  constructor(document: Document, host: Host) {
    this.document = document;
    this.host = host;
    host.addSheet(boxSheet());
    this.layer = make(document, 'div', 'boxes');
    this.layer.setAttribute('aria-hidden', 'true');
    host.root.prepend(this.layer);
  }

  paint(paintings: readonly Painting[]): void {
    this.clear();
    for (const { style, ranges } of paintings) this.painted.set(style, ranges);
    if (paintings.length > 0) this.follow();
    this.lay();
  }

  set(style: string, ranges: readonly Range[]): void {
    if (ranges.length > 0) this.painted.set(style, ranges);
    else this.painted.delete(style);
    if (!this.following && this.painted.size > 0) this.follow();
    this.lay();
  }

  clear(): void {
    this.following?.abort();
    this.following = null;
    this.painted.clear();
    this.boxes = [];
    this.layer.replaceChildren();
  }

  /** They stand in our host, which is put back where it is needed. */
  keep(): void {}

  /** Lay every box over its line, as lines stand now. */
  lay(): void {
    const places = [...this.painted].flatMap(([style, ranges]) => ranges.flatMap((range) => placesOf(style, range)));
    const corner = this.host.corner();
    this.boxes = places.map(({ style, within, colour, line }) => {
      const element = make(this.document, 'div', `box ${style}`);
      element.style.left = `${line.left - corner.left}px`;
      element.style.top = `${line.top - corner.top}px`;
      element.style.width = `${line.right - line.left}px`;
      // A little lower than the text reaches, so that the line does not cut through what hangs below it.
      element.style.height = `${line.bottom - line.top + 1}px`;
      element.style.color = colour;
      return { element, within, line: movedBy(line, -corner.left, -corner.top) };
    });
    this.layer.replaceChildren(...this.boxes.map(({ element }) => element));
    this.hideCovered();
  }

  /** A bar that stays while the page scrolls lies over the text, so over its marks too. */
  private hideCovered(): void {
    const { left, top } = this.host.corner();
    const { innerWidth, innerHeight } = window;
    const covered = this.boxes.map(({ within, line }) => {
      const now = movedBy(line, left, top);
      if (now.bottom < 0 || now.top > innerHeight || now.right < 0 || now.left > innerWidth) return false;
      return isCovered(within, (now.left + now.right) / 2, now.bottom - 1);
    });
    this.boxes.forEach(({ element }, i) => {
      element.style.visibility = covered[i] ? 'hidden' : '';
    });
  }

  private next(): void {
    if (this.wanted === 'lay') this.lay();
    else this.hideCovered();
    this.wanted = null;
  }

  /** Lines move when something grows or shrinks, a part of the page is scrolled, a picture or a font arrives, or all is zoomed. */
  private follow(): void {
    this.following = new AbortController();
    const { signal } = this.following;
    const soon = (what: 'lay' | 'cover') => {
      if (this.wanted === null) requestAnimationFrame(() => this.next());
      if (this.wanted !== 'lay') this.wanted = what;
    };
    const layAnew = () => soon('lay');
    const sizes = new ResizeObserver(layAnew);
    const held = new Set<Element>();
    for (const range of [...this.painted.values()].flat()) {
      const within = elementOf(range);
      for (const each of within ? ancestorsOf(within) : []) held.add(each);
    }
    for (const element of held) sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect());
    const options = { signal, capture: true, passive: true } as const;
    const scrolled = ({ target }: Event) => soon(target === this.document ? 'cover' : 'lay');
    this.document.addEventListener('scroll', scrolled, options);
    for (const event of ['load', 'toggle', 'transitionend']) this.document.addEventListener(event, layAnew, options);
    this.document.fonts?.addEventListener('loadingdone', layAnew, { signal });
  }
}

function placesOf(style: string, range: Range) {
  const within = elementOf(range);
  if (!within) return [];
  const { color: colour } = getComputedStyle(within);
  const clippers = clippersOf(within).map((each) => each.getBoundingClientRect());
  return linesOf(range).flatMap((each) => {
    const line = clipped(each, clippers);
    return line ? [{ style, within, colour, line }] : [];
  });
}

const movedBy = ({ left, top, right, bottom }: Line, x: number, y: number): Line => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});
