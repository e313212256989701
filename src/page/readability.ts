import { Readability } from '@mozilla/readability';
import type { Dom } from './dom.ts';
import { isHidden, namesOf, SILENT } from './elements.ts';
import { traverse } from './traverse.ts';

/** Readability's time grows faster than the page: at this size it takes some 15 ms in a browser. */
export const MAX_CLONE = 6_000;
/** Characters copied of one text node, and of all. */
const MAX_TEXT_NODE = 20_000;
const MAX_TEXT = 500_000;

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
const TELLING = new Set(['img', 'picture', 'iframe', 'video']);

/**
 * What Readability takes for the article below `root`: the live elements whose own text it kept; null where it found none.
 * The page is copied into an inert document first, so nothing loads, no custom element wakes and the page stays as it
 * is. Each copy bears its number in an attribute's *name*, as Readability overwrites values when it merges elements.
 */
export function readabilityKeeps(dom: Dom, root: Element, title: string): Set<Element> | null {
  const inert = dom.inert(title.slice(0, 300));
  const live = copy(dom, root, inert);
  if (!live) return null;
  const content = parse(inert);
  if (!content) return null;
  const kept = new Set<Element>();
  const walker = inert.createTreeWalker(content, 4);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!text.nodeValue?.trim()) continue;
    const number = numberOf(text.parentElement);
    if (number >= 0) kept.add(live[number]!);
  }
  return kept;
}

function parse(inert: Document): Node | null {
  try {
    const found = new Readability<Node>(inert, { serializer: (node) => node, disableJSONLD: true }).parse();
    return found?.content ?? null;
  } catch {
    // A page may stop it (a policy against `innerHTML`, a shape it never met): our own block pass is enough then.
    return null;
  }
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
  let chars = 0;
  traverse(dom, root, {
    enter(element) {
      const tag = dom.tag(element);
      const telling = TELLING.has(tag);
      if (SILENT.has(tag) && !telling) return false;
      if (element !== root && isHidden((name) => dom.attribute(element, name), namesOf(dom, element))) return false;
      const twin = inert.createElement(nameFor(tag));
      for (const name of READ) {
        const value = telling && name === 'id' ? null : dom.attribute(element, name);
        if (value !== null) twin.setAttribute(name, value.slice(0, 400));
      }
      twin.setAttribute(`q-${live.length}`, '');
      live.push(element);
      into.appendChild(twin);
      if (telling) return false;
      into = twin;
      return true;
    },
    leave() {
      into = into.parentNode!;
    },
    text(node) {
      const data = dom.data(node).slice(0, MAX_TEXT_NODE);
      chars += data.length;
      into.appendChild(inert.createTextNode(data));
    },
    done: () => live.length > MAX_CLONE || chars > MAX_TEXT,
  });
  return live.length > MAX_CLONE ? null : live;
}

/** A form answers for its fields' names, so the copy has none; nor what is no plain name of an element. */
function nameFor(tag: string): string {
  return tag === 'body' || tag === 'html' || tag === 'form' || !/^[a-z][a-z0-9-]{0,40}$/.test(tag) ? 'div' : tag;
}
