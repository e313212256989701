import type { Painter, Painting } from '../page/highlight.ts';
import { type Host, make } from './host.ts';

/**
 * Marks for a browser without the Custom Highlight API: a box of ours under each line of a passage. The page stays as it
 * is here too; but the boxes have to be laid anew whenever its lines move.
 */
export class Boxes implements Painter {
  private readonly document: Document;
  private readonly host: Host;
  private readonly layer: HTMLElement;
  private readonly painted = new Map<string, readonly Range[]>();

  constructor(document: Document, host: Host) {
    this.document = document;
    this.host = host;
    this.layer = make(document, 'div', 'boxes');
    this.layer.setAttribute('aria-hidden', 'true');
    host.root.prepend(this.layer);
  }

  paint(paintings: readonly Painting[]): void {
    this.painted.clear();
    for (const { style, ranges } of paintings) this.painted.set(style, ranges);
    this.lay();
  }

  set(style: string, ranges: readonly Range[]): void {
    this.painted.set(style, ranges);
    this.lay();
  }

  clear(): void {
    this.painted.clear();
    this.layer.replaceChildren();
  }

  /** Lay every box under its line, as lines stand now. */
  lay(): void {
    const corner = this.host.corner();
    const boxes = [...this.painted].flatMap(([style, ranges]) =>
      ranges.flatMap((range) => [...range.getClientRects()].map((line) => this.box(style, line, corner))),
    );
    this.layer.replaceChildren(...boxes);
  }

  private box(style: string, line: DOMRect, corner: DOMRect): HTMLElement {
    const box = make(this.document, 'div', `box ${style}`);
    box.style.left = `${line.left - corner.left}px`;
    box.style.top = `${line.top - corner.top}px`;
    box.style.width = `${line.width}px`;
    box.style.height = `${line.height}px`;
    return box;
  }
}
