import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { BLOCKS, isHidden, SILENT } from './elements.ts';
import { type Flow, FlowWriter } from './flow.ts';

/** Caps on what is read of one page: a page beyond them is read up to there, and the Article says so. */
export const MAX_NODES = 50_000;
export const MAX_DEPTH = 512;
export const MAX_TEXT = 1_500_000;

/** A block-level element, and what stands in it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the Box around it; -1 for the outermost. */
  readonly parent: number;
  /** Its class and id, lower case, as one string. */
  readonly names: string;
  readonly role: string;
  /** Elements in it, itself included. */
  elements: number;
  /** Range of its flows in the page's list. */
  firstFlow: number;
  endFlow: number;
  /** Pictures in it. */
  images: number;
  /** Characters of text, and of these in links. */
  chars: number;
  linked: number;
}

/** A page as boxes and flows of text, read in one walk. */
export interface PageBoxes {
  readonly boxes: readonly Box[];
  readonly flows: readonly Flow[];
  readonly nodes: number;
  readonly cut: readonly { what: string; why: string }[];
}

interface Inline {
  readonly element: Element;
  readonly kind: 'link' | 'q' | 'cite' | 'strong' | 'plain';
  readonly start: number;
  readonly flow: number;
  readonly address: string | null;
}

const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'amp-img']);
const STRONG = new Set(['b', 'strong', 'em', 'i', 'u']);

/** An element's class and id as one string: camel case split by hyphens, lower case. */
export function namesOf(dom: Dom, element: Element): string {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.slice(0, 400);
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Read a document's visible text. `resolve` makes an address absolute; null where it is none to follow. */
export function walk(dom: Dom, root: Element, resolve: (address: string) => string | null): PageBoxes {
  const boxes: Box[] = [];
  const flows: Flow[] = [];
  const writer = new FlowWriter();
  const open: number[] = [];
  const inline: Inline[] = [];
  const cut: { what: string; why: string }[] = [];
  let links = 0;
  let strong = 0;
  let breaks = 0;
  let nodes = 0;
  let elements = 0;
  let text = 0;
  let depth = 0;
  let deep = false;

  const close = () => {
    // An inline element that goes on past the end of a flow is a link, or a quotation, in both.
    for (const e of inline) mark(e);
    const flow = writer.take(open.at(-1) ?? 0);
    breaks = 0;
    if (!flow) return;
    flows.push(flow);
    text += flow.text.length;
    for (const i of open) {
      boxes[i]!.chars += flow.text.length;
      boxes[i]!.linked += flow.linked;
    }
  };
  const mark = (e: Inline) => {
    const start = e.flow === flows.length ? e.start : 0;
    if (e.kind === 'link' && e.address) writer.link(start, e.address);
    else if (e.kind === 'q' || e.kind === 'cite') writer.quote(start, e.kind, e.address);
  };

  /** Take an element in; false where its content is not to be read. */
  const enter = (element: Element): boolean => {
    const tag = dom.tag(element);
    if (tag === 'br') {
      if (++breaks > 1) close();
      else writer.newline();
      return false;
    }
    if (PICTURES.has(tag)) for (const i of open) boxes[i]!.images++;
    if (SILENT.has(tag)) return false;
    const names = namesOf(dom, element);
    if (isHidden((name) => dom.attribute(element, name), names) && tag !== 'body' && tag !== 'html') return false;
    elements++;
    if (BLOCKS.has(tag)) {
      close();
      boxes.push({
        element,
        tag,
        parent: open.at(-1) ?? -1,
        names,
        role: (dom.attribute(element, 'role') ?? '').toLowerCase(),
        elements: elements - 1,
        firstFlow: flows.length,
        endFlow: flows.length,
        images: 0,
        chars: 0,
        linked: 0,
      });
      open.push(boxes.length - 1);
      return true;
    }
    const href = tag === 'a' ? dom.attribute(element, 'href') : null;
    const kind = href !== null ? 'link' : tag === 'q' || tag === 'cite' ? tag : STRONG.has(tag) ? 'strong' : 'plain';
    if (kind === 'plain' && dom.attribute(element, 'aria-hidden') === 'true') return false;
    if (kind === 'link') links++;
    if (kind === 'strong') strong++;
    const address = href !== null ? resolve(href) : kind === 'q' ? resolve(dom.attribute(element, 'cite') ?? '') : null;
    if (kind !== 'plain') inline.push({ element, kind, start: writer.length, flow: flows.length, address });
    return true;
  };
  const leave = (element: Element) => {
    const box = open.at(-1);
    if (box !== undefined && boxes[box]!.element === element) {
      close();
      open.pop();
      boxes[box]!.endFlow = flows.length;
      boxes[box]!.elements = elements - boxes[box]!.elements;
      return;
    }
    const top = inline.at(-1);
    if (top?.element !== element) return;
    mark(top);
    inline.pop();
    if (top.kind === 'link') links--;
    if (top.kind === 'strong') strong--;
  };

  let at: Node | null = root;
  while (at) {
    nodes++;
    const type = dom.type(at);
    let inside: Node | null = null;
    if (type === TEXT) {
      const data = dom.data(at);
      if (data.trim()) breaks = 0;
      writer.add(at as Text, data, links > 0, strong > 0);
    } else if (type === ELEMENT && enter(at as Element)) {
      if (depth < MAX_DEPTH) inside = dom.first(at);
      else deep = true;
      if (inside) depth++;
      else leave(at as Element);
    }
    const full = nodes >= MAX_NODES || text + writer.length >= MAX_TEXT;
    if (full) {
      cut.push({
        what: 'rest of the page',
        why: nodes >= MAX_NODES ? `more than ${MAX_NODES} nodes` : `more than ${MAX_TEXT} characters`,
      });
      inside = null;
    }
    if (inside) {
      at = inside;
      continue;
    }
    while (at) {
      const following: Node | null = at === root || full ? null : dom.next(at);
      if (following) {
        at = following;
        break;
      }
      if (at === root) {
        at = null;
        break;
      }
      at = dom.parent(at);
      depth--;
      if (at) leave(at as Element);
    }
  }
  if (deep) cut.push({ what: 'nested parts', why: `deeper than ${MAX_DEPTH} levels` });
  return { boxes, flows, nodes, cut };
}
