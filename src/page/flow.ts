import type { InlineQuote, Link, Span } from '../engine/model.ts';

/** A text node's share of a flow: its characters, white space collapsed, stand at `start` of the flow's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  /** White space at the node's beginning gave no space, as one stood there already. */
  readonly skip: boolean;
  /** The node's data as it was read. */
  readonly data: string;
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

/** Links and quotations kept of one flow: more in one paragraph are none that a reader sees. */
const MAX_SPANS = 300;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Collects text nodes into one flow. Its parts are joined once, at the end: a flow may have thousands. */
export class FlowWriter {
  private parts: string[] = [];
  private size = 0;
  private last = '';
  private pieces: Piece[] = [];
  private links: Mutable<Link>[] = [];
  private quotes: Mutable<InlineQuote>[] = [];
  private linked = 0;
  private strong = 0;

  get length(): number {
    return this.size;
  }

  add(node: Text, data: string, inLink: boolean, inStrong: boolean): void {
    const skip = this.last === '' || this.last === ' ' || this.last === '\n';
    let shown = data.replace(SPACES, ' ');
    if (skip && shown.startsWith(' ')) shown = shown.slice(1);
    if (!shown) return;
    this.pieces.push({ node, start: this.size, skip, data });
    this.parts.push(shown);
    this.size += shown.length;
    this.last = shown.at(-1)!;
    if (inLink) this.linked += shown.length;
    if (inStrong) this.strong += shown.length;
  }

  /** A `br`: a line end inside the flow. */
  newline(): void {
    if (this.size === 0 || this.last === '\n') return;
    if (this.last === ' ') {
      // Space before a line end is not shown. White space is collapsed, so it is one character.
      this.parts.push(this.parts.pop()!.slice(0, -1));
      this.size--;
    }
    this.parts.push('\n');
    this.size++;
    this.last = '\n';
  }

  link(start: number, url: string): void {
    if (this.size > start && this.links.length < MAX_SPANS) this.links.push({ start, end: this.size, url });
  }

  quote(start: number, element: 'q' | 'cite', cite: string | null): void {
    if (this.size > start && this.quotes.length < MAX_SPANS) this.quotes.push({ start, end: this.size, element, cite });
  }

  /** The flow so far, and a fresh start; null where nothing was written. */
  take(box: number): Flow | null {
    const text = this.parts.join('').trimEnd();
    const clipped = <T extends Mutable<Span>>(spans: T[]): T[] =>
      spans.map((span) => ({ ...span, end: Math.min(span.end, text.length) })).filter((span) => span.end > span.start);
    const flow: Flow | null = text
      ? {
          box,
          text,
          pieces: this.pieces.filter((piece) => piece.start < text.length),
          links: clipped(this.links),
          quotes: clipped(this.quotes),
          linked: Math.min(this.linked, text.length),
          strong: Math.min(this.strong, text.length),
        }
      : null;
    this.parts = [];
    this.size = 0;
    this.last = '';
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
