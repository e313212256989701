import type { NamedLink } from '../engine/model.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import type { OutOfSight } from './notice-hidden.ts';
import { alternativeOf, isPicture } from './notice-picture.ts';

/** At most so many neighbours and links of one Notice, and so much of the text of each. */
const MOST_BESIDE = 4;
const MOST_LINKS = 4;
const LONGEST = 120;
const LONGEST_ADDRESS = 300;
/** A longer text is no label that a name could stand beside. */
const LONGEST_LABEL = 80;
/** Neighbours looked at on each side, and nodes looked at inside one: most have a handful. */
const REACH = 6;
const MOST_INSIDE = 60;
/** Children of one parent that are passed on the way to a neighbour. */
const MOST_SIBLINGS = 200;

/** What stands next to an element: the texts of its neighbours, nearest first, and the links in it or beside it. */
export function besideOf(
  element: Element,
  base: string,
  isOut: OutOfSight,
  dom: Dom,
): { links: NamedLink[]; beside: string[] } {
  const links: NamedLink[] = [];
  const beside: string[] = [];
  const add = (anchor: Element) => addLink(links, anchor, base, isOut, dom);
  const logoIn = (neighbour: Element) =>
    isPicture(dom.tag(neighbour)) || !isOut(neighbour) ? logo(neighbour, dom) : '';
  const parent = dom.parent(element);
  const text = shortText(element, isOut, dom, add);
  for (const around of [parent, parent && dom.parent(parent)]) {
    if (around && dom.type(around) === ELEMENT && dom.tag(around) === 'a') add(around as Element);
  }
  if (text.trim().length > LONGEST_LABEL) return { links, beside };
  for (const origin of parent ? [element, parent] : [element]) {
    const wordless: Element[] = [];
    for (const neighbour of neighbours(origin, dom)) {
      if (beside.length >= MOST_BESIDE) break;
      const near =
        dom.type(neighbour) === TEXT
          ? dom.data(neighbour).slice(0, LONGEST * 2)
          : shortText(neighbour as Element, isOut, dom, origin === element ? add : undefined);
      const short = near.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
      if (/[\p{L}\p{N}]/u.test(short)) beside.push(short);
      else if (dom.type(neighbour) === ELEMENT) wordless.push(neighbour as Element);
    }
    if (beside.length === 0 && origin === element) beside.push(...wordless.map(logoIn).filter((name) => name !== ''));
    if (beside.length > 0) break;
  }
  return { links, beside };
}

/** Siblings with something to read, the nearest first: the next one before the previous one. */
function neighbours(origin: Node, dom: Dom): Node[] {
  const readable = (node: Node) => dom.type(node) === ELEMENT || dom.type(node) === TEXT;
  const along = (step: (node: Node) => Node | null) => {
    const found: Node[] = [];
    let node = step(origin);
    for (let i = 0; node && found.length < REACH && i < MOST_SIBLINGS; i++, node = step(node)) {
      if (readable(node)) found.push(node);
    }
    return found;
  };
  const after = along(dom.next);
  const before = along(dom.previous);
  const near: Node[] = [];
  for (let i = 0; i < Math.max(after.length, before.length); i++) {
    if (after[i]) near.push(after[i]!);
    if (before[i]) near.push(before[i]!);
  }
  return near;
}

/** Visible text of an element as far as the caps reach; each link on the way is handed over. */
function shortText(element: Element, isOut: OutOfSight, dom: Dom, onLink?: (anchor: Element) => void): string {
  if (isOut(element)) return '';
  if (dom.tag(element) === 'a') onLink?.(element);
  let text = '';
  const stack: Element[] = [element];
  let node = dom.first(element);
  for (let visited = 0; visited < MOST_INSIDE && text.length <= LONGEST * 2; visited++) {
    if (node === null) {
      const done = stack.pop()!;
      if (stack.length === 0) break;
      node = dom.next(done);
      continue;
    }
    const type = dom.type(node);
    if (type === ELEMENT && !isOut(node as Element)) {
      if (dom.tag(node as Element) === 'a') onLink?.(node as Element);
      stack.push(node as Element);
      text += ' ';
      node = dom.first(node);
      continue;
    }
    if (type === TEXT) text += dom.data(node).slice(0, LONGEST * 2);
    node = dom.next(node);
  }
  return text;
}

/** A picture of somebody stands beside the name itself. */
const PORTRAIT = /avatar|portrait|photo|foto|profile|picture|headshot|bild\b/i;

/** Whose logo stands in the place of words: what the first picture is said to show; empty where it says nothing. */
function logo(element: Element, dom: Dom): string {
  if (dom.attribute(element, 'aria-hidden') === 'true') return '';
  const picture = isPicture(dom.tag(element)) ? element : dom.within(element, 'img[alt],svg')[0];
  const text = picture ? (alternativeOf(picture, dom) ?? '').replace(/\s+/g, ' ').trim() : '';
  return /\p{L}{2}/u.test(text) && text.length <= LONGEST && !PORTRAIT.test(text) ? text : '';
}

function addLink(links: NamedLink[], anchor: Element, base: string, isOut: OutOfSight, dom: Dom): void {
  if (links.length >= MOST_LINKS) return;
  const href = dom.attribute(anchor, 'href');
  if (href === null) return;
  const url = addressOf(href.trim(), base);
  const text = shortText(anchor, isOut, dom).replace(/\s+/g, ' ').trim().slice(0, LONGEST) || logo(anchor, dom);
  if (!links.some((link) => link.url === url && link.text === text)) links.push({ text, url });
}

/** Absolute http(s) address; null for a place on the page itself, a script, or what is no address. */
function addressOf(href: string, base: string): string | null {
  if (href === '' || href.startsWith('#') || href.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(href, base) ?? URL.parse(href);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
