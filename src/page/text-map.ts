import type { Span } from '../engine/model.ts';
import { type Dom, TEXT } from './dom.ts';
import { isHidden, namesOf, SILENT } from './elements.ts';
import { type Piece, rawOffset, shownOffset } from './flow.ts';
import { traverse } from './traverse.ts';

/** Text nodes looked through when a block is searched again; a paragraph of more was not read as one. */
const MAX_SEARCHED = 10_000;

/** A block of the Article's text, and the text nodes it was read from. */
export interface MappedBlock {
  /** Where it stands in `Article.text`. */
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** The block-level element it was read from. */
  readonly element: Element;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The ties between `Article.text` and the page it was read from. */
export class PageText {
  private readonly dom: Dom;
  private readonly blocks: readonly MappedBlock[];
  private readonly text: string;
  private spans: Map<Node, Span> | null = null;

  constructor(dom: Dom, text: string, blocks: readonly MappedBlock[]) {
    this.dom = dom;
    this.text = text;
    this.blocks = blocks;
  }

  /** The DOM range of `[start, end)` of the Article's text; null where the page no longer has it. */
  rangeOf(start: number, end: number): Range | null {
    const from = this.point(start, false);
    const to = this.point(end, true);
    if (!from || !to) return null;
    const range = this.dom.range();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range.collapsed && end > start ? null : range;
  }

  /** Where a point of the page stands in the Article's text; null where it is not part of it. */
  offsetAt(node: Node, offset: number): number | null {
    if (this.dom.type(node) !== TEXT) return null;
    for (const block of this.blocks) {
      for (const piece of block.pieces) {
        if (piece.node !== node || this.dom.data(node) !== piece.data) continue;
        return Math.min(block.end, block.start + piece.start + shownOffset(piece.data, piece.skip, offset));
      }
    }
    // The node is not as it was read: find its block by the text around it.
    for (const block of this.blocks) {
      if (!holds(this.dom, block.element, node)) continue;
      const squeezed = this.squeeze(block);
      const at = squeezed?.points.findIndex((p) => p.node === node && p.offset >= offset) ?? -1;
      if (at >= 0) return block.start + unsqueezed(this.text.slice(block.start, block.end), at);
    }
    return null;
  }

  /** The span of the Article's text that an element's or a text node's characters became; null where none of it did. */
  spanOf(node: Node): Span | null {
    this.spans ??= this.spansOfNodes();
    return this.spans.get(node) ?? null;
  }

  /** Rectangles of a range, empty ones left out; none where the document has no layout. */
  rectsOf(range: Range): DOMRect[] {
    if (typeof range.getClientRects !== 'function') return [];
    return Array.from(range.getClientRects()).filter((r) => r.width > 0 && r.height > 0);
  }

  /** The span of each text node, and of each element that holds some. */
  private spansOfNodes(): Map<Node, Span> {
    const spans = new Map<Node, { start: number; end: number }>();
    for (const block of this.blocks) {
      block.pieces.forEach((piece, i) => {
        const start = block.start + piece.start;
        const end = i + 1 < block.pieces.length ? block.start + block.pieces[i + 1]!.start : block.end;
        for (let at: Node | null = piece.node; at; at = this.dom.parent(at)) {
          const span = spans.get(at);
          if (span) span.end = end;
          else spans.set(at, { start, end });
        }
      });
    }
    return spans;
  }

  private point(offset: number, isEnd: boolean): Point | null {
    const block = this.blockAt(offset, isEnd);
    if (!block) return null;
    const at = Math.max(0, Math.min(offset, block.end) - block.start);
    return this.recorded(block, at, isEnd) ?? this.searched(block, at, isEnd);
  }

  private blockAt(offset: number, isEnd: boolean): MappedBlock | null {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      const block = this.blocks[mid]!;
      if (isEnd ? block.end < offset : block.end <= offset) low = mid + 1;
      else high = mid;
    }
    // An end in the blank line after a block belongs to that block.
    const block = this.blocks[low];
    if (isEnd && low > 0 && (!block || block.start >= offset)) return this.blocks[low - 1]!;
    return block ?? null;
  }

  /** The point as it was read, where its node is still the same. */
  private recorded(block: MappedBlock, at: number, isEnd: boolean): Point | null {
    // A line end stands in no text node: what ends after one ends where the next node's text begins.
    const endsNode = isEnd && this.text[block.start + at - 1] !== '\n';
    let i = block.pieces.length - 1;
    while (i > 0 && (endsNode ? block.pieces[i]!.start >= at : block.pieces[i]!.start > at)) i--;
    const piece = block.pieces[i];
    if (!piece || !this.dom.connected(piece.node) || this.dom.data(piece.node) !== piece.data) return null;
    const shown = at - piece.start;
    const offset =
      endsNode && shown > 0
        ? rawOffset(piece.data, piece.skip, shown - 1) + 1
        : rawOffset(piece.data, piece.skip, shown);
    return { node: piece.node, offset };
  }

  /** The point found by the block's characters, white space aside, wherever the page now keeps them. */
  private searched(block: MappedBlock, at: number, isEnd: boolean): Point | null {
    const squeezed = this.squeeze(block);
    if (!squeezed) return null;
    const before = this.text.slice(block.start, block.start + at).replace(/\s+/g, '').length;
    if (!isEnd) return squeezed.points[before] ?? null;
    const last = squeezed.points[before - 1];
    return last ? { node: last.node, offset: last.offset + 1 } : null;
  }

  /** Each visible character of a block that is not white space, with its place in the page; null where it is gone. */
  private squeeze(block: MappedBlock): { points: Point[] } | null {
    if (!this.dom.connected(block.element)) return null;
    const points: Point[] = [];
    let all = '';
    for (const node of textNodes(this.dom, block.element)) {
      const data = this.dom.data(node);
      for (let i = 0; i < data.length; i++) {
        if (/\s/.test(data[i]!)) continue;
        points.push({ node, offset: i });
        all += data[i];
      }
    }
    const wanted = this.text.slice(block.start, block.end).replace(/\s+/g, '');
    const at = all.indexOf(wanted);
    return at < 0 ? null : { points: points.slice(at, at + wanted.length) };
  }
}

function unsqueezed(text: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    if (seen === count) return i;
    seen++;
  }
  return text.length;
}

function holds(dom: Dom, element: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = dom.parent(at)) if (at === element) return true;
  return false;
}

/** Text nodes below an element that the walk would read. */
function textNodes(dom: Dom, root: Element): Text[] {
  const found: Text[] = [];
  traverse(dom, root, {
    enter: (element) =>
      !SILENT.has(dom.tag(element)) && !isHidden((name) => dom.attribute(element, name), namesOf(dom, element)),
    leave() {},
    text: (node) => found.push(node),
    done: () => found.length >= MAX_SEARCHED,
  });
  return found;
}
