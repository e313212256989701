import type { Cut } from '../engine/model.ts';
import type { Dom } from './dom.ts';
import { BLOCKS, isHidden, namesOf, PICTURES, SILENT, STRONG } from './elements.ts';
import { type Flow, FlowWriter } from './flow.ts';
import { MAX_DEPTH, traverse } from './traverse.ts';

/** Caps on what is read of one page: a page beyond them is read up to there, and the Article says so. */
const MAX_NODES = 50_000;
const MAX_TEXT = 1_500_000;

/** A block-level element, and what stands in it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the Box around it; -1 for the outermost. */
  readonly parent: number;
  /** Its class and id, lower case, as one string. */
  readonly names: string;
  readonly role: string;
  /** Address in a blockquote's `cite`. */
  readonly cite: string | null;
  /** Elements in it, itself included. */
  elements: number;
  /** Range of its flows in the page's list. */
  firstFlow: number;
  endFlow: number;
  /** Pictures in it. */
  images: number;
  /** Times and dates marked as such in it. */
  times: number;
  /** Fields in it that ask for an e-mail address. */
  asks: number;
  /** Characters of its text. */
  chars: number;
}

/** A page as boxes and flows of text, read in one walk. */
export interface PageBoxes {
  readonly boxes: readonly Box[];
  readonly flows: readonly Flow[];
  readonly cut: readonly Cut[];
}

/** An inline element that means something, while it is open. */
interface Inline {
  readonly element: Element;
  readonly kind: 'link' | 'q' | 'cite' | 'strong';
  readonly start: number;
  /** Index of the flow in which it began. */
  readonly flow: number;
  readonly address: string | null;
}

/**
 * Read a document's visible text. `resolve` makes an address absolute; null where it is none to follow. `unseen`: elements
 * that are out of sight for what only a browser knows.
 */
export function walk(
  dom: Dom,
  root: Element,
  resolve: (address: string) => string | null,
  unseen?: ReadonlySet<Element>,
): PageBoxes {
  const boxes: Box[] = [];
  const flows: Flow[] = [];
  const writer = new FlowWriter();
  const open: number[] = [];
  const inline: Inline[] = [];
  const count = { link: 0, q: 0, cite: 0, strong: 0 };
  // Running totals; a box's own are the difference between its end and its beginning.
  let [nodes, elements, images, times, asks, chars, breaks] = [0, 0, 0, 0, 0, 0, 0];

  const mark = ({ kind, start, flow, address }: Inline) => {
    const from = flow === flows.length ? start : 0;
    if (kind === 'link' && address) writer.link(from, address);
    else if (kind === 'q' || kind === 'cite') writer.quote(from, kind, address);
  };
  const close = () => {
    // An inline element that goes on past the end of a flow is a link, or a quotation, in both.
    for (const one of inline) mark(one);
    const flow = writer.take(open.at(-1) ?? 0);
    breaks = 0;
    if (!flow) return;
    flows.push(flow);
    chars += flow.text.length;
  };
  const openBox = (element: Element, tag: string, names: string) => {
    close();
    boxes.push({
      element,
      tag,
      parent: open.at(-1) ?? -1,
      names,
      role: (dom.attribute(element, 'role') ?? '').toLowerCase(),
      cite: tag === 'blockquote' ? resolve(dom.attribute(element, 'cite') ?? '') : null,
      elements: 1 - elements,
      firstFlow: flows.length,
      endFlow: flows.length,
      images: -images,
      times: -times,
      asks: -asks,
      chars: -chars,
    });
    open.push(boxes.length - 1);
  };
  const openInline = (element: Element, tag: string): boolean => {
    const href = tag === 'a' ? dom.attribute(element, 'href') : null;
    const kind = href !== null ? 'link' : tag === 'q' || tag === 'cite' ? tag : STRONG.has(tag) ? 'strong' : null;
    if (!kind) return dom.attribute(element, 'aria-hidden') !== 'true';
    count[kind]++;
    const address = kind === 'q' ? dom.attribute(element, 'cite') : href;
    inline.push({ element, kind, start: writer.length, flow: flows.length, address: address && resolve(address) });
    return true;
  };

  const { tooDeep } = traverse(dom, root, {
    enter(element) {
      nodes++;
      const tag = dom.tag(element);
      if (tag === 'br') {
        if (++breaks > 1) close();
        else writer.newline();
        return false;
      }
      if (PICTURES.has(tag)) images++;
      if (tag === 'time') times++;
      if (tag === 'input' && dom.attribute(element, 'type')?.toLowerCase() === 'email') asks++;
      if (SILENT.has(tag) || unseen?.has(element)) return false;
      const names = namesOf(dom, element);
      if (tag !== 'body' && isHidden((name) => dom.attribute(element, name), names)) return false;
      elements++;
      if (!BLOCKS.has(tag)) return openInline(element, tag);
      // Closed until a button opens it: a note on a word, a menu.
      if (dom.attribute(element, 'popover') !== null) return false;
      openBox(element, tag, names);
      return true;
    },
    leave(element) {
      const box = boxes[open.at(-1) ?? -1];
      if (box?.element === element) {
        close();
        open.pop();
        box.endFlow = flows.length;
        box.elements += elements;
        box.images += images;
        box.times += times;
        box.asks += asks;
        box.chars += chars;
        return;
      }
      const top = inline.at(-1);
      if (top?.element !== element) return;
      mark(top);
      inline.pop();
      count[top.kind]--;
    },
    text(node) {
      nodes++;
      const data = dom.data(node).slice(0, MAX_TEXT);
      if (data.trim()) breaks = 0;
      writer.add(node, data, count.link > 0, count.strong > 0);
    },
    done: () => nodes >= MAX_NODES || chars + writer.length >= MAX_TEXT,
  });
  const cut: Cut[] = [];
  if (nodes >= MAX_NODES) cut.push({ limit: 'nodes', most: MAX_NODES, left: 0 });
  else if (chars >= MAX_TEXT) cut.push({ limit: 'characters', most: MAX_TEXT, left: 0 });
  if (tooDeep) cut.push({ limit: 'depth', most: MAX_DEPTH, left: 0 });
  return { boxes, flows, cut };
}
