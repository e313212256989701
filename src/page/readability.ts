import { Readability } from '@mozilla/readability';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { isHidden, SILENT } from './elements.ts';
import { MAX_DEPTH } from './walk.ts';

/** Readability's time grows faster than the page: at this size it takes some 15 ms in a browser. */
export const MAX_CLONE = 6_000;

/** Attributes that Readability reads. */
const READ = [
  'class',
  'id',
  'itemprop',
  'itemtype',
  'itemscope',
  'rel',
  'role',
  'aria-modal',
  'href',
  'dir',
  'property',
];

/** Silent elements that tell Readability something all the same. */
const EMPTY_BUT_TOLD = new Set(['img', 'picture', 'iframe', 'video']);

/**
 * What Readability takes for the article below `root`: for each live element, whether text of its own was kept. The page
 * is copied into an inert document first, so nothing loads, no custom element wakes and the page stays as it is. Each
 * copy bears its number as an attribute's name, as Readability overwrites the values when it merges elements.
 */
export function readabilityKeeps(dom: Dom, document: Document, root: Element, title: string): Set<Element> | null {
  const inert = document.implementation.createHTMLDocument(title.slice(0, 300));
  const live = copy(dom, root, inert);
  if (!live) return null;
  const kept = new Set<Element>();
  const content = new Readability<Node>(inert, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: false,
  }).parse()?.content;
  if (!content) return null;
  const walker = inert.createTreeWalker(content, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    const number = numberOf(text.parentElement);
    if (number >= 0) kept.add(live[number]!);
  }
  return kept;
}

function numberOf(element: Element | null): number {
  for (let at = element; at; at = at.parentElement) {
    let number = -1;
    for (const { name } of at.attributes) if (name.startsWith('q-')) number = Math.max(number, Number(name.slice(2)));
    if (number >= 0) return number;
  }
  return -1;
}

/** Copy the readable part of a tree into a document's body; the live elements by number, or null where it is too large. */
function copy(dom: Dom, root: Element, inert: Document): Element[] | null {
  const live: Element[] = [];
  let into: Node = inert.body;
  let depth = 0;
  let at: Node | null = root;
  while (at) {
    const type = dom.type(at);
    let inside: Node | null = null;
    if (type === TEXT) {
      into.appendChild(inert.createTextNode(dom.data(at)));
    } else if (type === ELEMENT) {
      const element = at as Element;
      const tag = dom.tag(element);
      const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.slice(0, 400);
      const body = tag === 'body' || tag === 'html';
      if (
        body ||
        ((!SILENT.has(tag) || EMPTY_BUT_TOLD.has(tag)) && !isHidden((name) => dom.attribute(element, name), names))
      ) {
        if (live.length >= MAX_CLONE) return null;
        const twin = inert.createElement(body || !/^[a-z][a-z0-9-]*$/.test(tag) ? 'div' : tag);
        for (const name of READ) {
          const value = dom.attribute(element, name);
          if (value !== null) twin.setAttribute(name, value.slice(0, 400));
        }
        twin.setAttribute(`q-${live.length}`, '');
        live.push(element);
        into.appendChild(twin);
        inside = SILENT.has(tag) || depth >= MAX_DEPTH ? null : dom.first(element);
        if (inside) {
          into = twin;
          depth++;
        }
      }
    }
    if (inside) {
      at = inside;
      continue;
    }
    while (at) {
      const following: Node | null = at === root ? null : dom.next(at);
      if (following) {
        at = following;
        break;
      }
      at = at === root ? null : dom.parent(at);
      if (at && into !== inert.body) {
        into = into.parentNode!;
        depth--;
      }
    }
  }
  return live;
}
