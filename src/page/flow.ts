import type { InlineQuote, Link } from '../engine/model.ts';

/** A text node's share of a flow: its characters, white space collapsed, stand at `start` of the flow's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  /** White space at the node's beginning gave no space, as one stood there already. */
  readonly skip: boolean;
}

/** An unbroken run of inline text: what a browser would set as one paragraph. */
export interface Flow {
  /** Index of the Box it stands in. */
  readonly box: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  readonly quotes: readonly InlineQuote[];
  /** Characters inside links. */
  readonly linked: number;
  /** Characters in bold, italics or capitals by element. */
  readonly strong: number;
}

const SPACE = /[\t\n\f\r ]/;
const SPACES = /[\t\n\f\r ]+/g;

/** Collects text nodes into one flow. */
export class FlowWriter {
  private text = '';
  private pieces: Piece[] = [];
  private links: { start: number; end: number; url: string }[] = [];
  private quotes: { start: number; end: number; element: 'q' | 'cite'; cite: string | null }[] = [];
  private linked = 0;
  private strong = 0;

  get length(): number {
    return this.text.length;
  }

  add(node: Text, data: string, inLink: boolean, inStrong: boolean): void {
    const last = this.text.at(-1);
    const skip = last === undefined || last === ' ' || last === '\n';
    let shown = data.replace(SPACES, ' ');
    if (skip && shown.startsWith(' ')) shown = shown.slice(1);
    if (!shown) return;
    this.pieces.push({ node, start: this.text.length, skip });
    this.text += shown;
    if (inLink) this.linked += shown.length;
    if (inStrong) this.strong += shown.length;
  }

  /** A `br`: a line end inside the flow. */
  newline(): void {
    this.text = this.text.trimEnd();
    if (this.text) this.text += '\n';
  }

  link(start: number, url: string): void {
    if (this.text.length > start) this.links.push({ start, end: this.text.length, url });
  }

  quote(start: number, element: 'q' | 'cite', cite: string | null): void {
    if (this.text.length > start) this.quotes.push({ start, end: this.text.length, element, cite });
  }

  /** The flow so far, and a fresh start; null where nothing was written. */
  take(box: number): Flow | null {
    const text = this.text.trimEnd();
    const clipped = <T extends { start: number; end: number }>(spans: T[]): T[] =>
      spans.map((s) => ({ ...s, end: Math.min(s.end, text.length) })).filter((s) => s.end > s.start);
    const flow: Flow | null = text
      ? {
          box,
          text,
          pieces: this.pieces.filter((p) => p.start < text.length),
          links: clipped(this.links),
          quotes: clipped(this.quotes),
          linked: Math.min(this.linked, text.length),
          strong: Math.min(this.strong, text.length),
        }
      : null;
    this.text = '';
    this.pieces = [];
    this.links = [];
    this.quotes = [];
    this.linked = 0;
    this.strong = 0;
    return flow;
  }
}

/** Where in a text node's data the shown character `offset` of its piece stands; `data` as it was read. */
export function rawOffset(data: string, skip: boolean, offset: number): number {
  let shown = 0;
  let space = skip;
  for (let i = 0; i < data.length; i++) {
    const isSpace = SPACE.test(data[i]!);
    if (isSpace && space) continue;
    if (shown === offset) return i;
    shown++;
    space = isSpace;
  }
  return data.length;
}

/** How many characters of a text node's data before `raw` are shown: the reverse of `rawOffset`. */
export function shownOffset(data: string, skip: boolean, raw: number): number {
  let shown = 0;
  let space = skip;
  for (let i = 0; i < raw && i < data.length; i++) {
    const isSpace = SPACE.test(data[i]!);
    if (!(isSpace && space)) shown++;
    space = isSpace;
  }
  return shown;
}
