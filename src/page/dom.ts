/**
 * The DOM, read through the getters of its own prototypes. A form answers `form.firstChild` with its field of that name,
 * a document `document.querySelector` with an image so named; the prototypes' getters cannot be shadowed so.
 */
export interface Dom {
  type(node: Node): number;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  previous(node: Node): Node | null;
  parent(node: Node): Node | null;
  connected(node: Node): boolean;
  /** The root of an element's open shadow tree; of a page that was only parsed, what its markup declares as that. */
  shadow(element: Node): Node | null;
  /** Characters of a text node. */
  data(node: Node): string;
  /** Tag, lower case, without prefix. */
  tag(element: Node): string;
  attribute(element: Node, name: string): string | null;
  within(element: Node, selector: string): Element[];
  matches(element: Element, selector: string): boolean;
  all(selector: string): Element[];
  one(selector: string): Element | null;
  root(): Element | null;
  body(): Element | null;
  title(): string;
  /** A new document that loads and runs nothing. */
  inert(title: string): Document;
  range(): Range;
  /** Walks the text nodes of the body. */
  texts(): TreeWalker;
  /** All text below a node, as it stands in the source. */
  text(node: Node): string;
}

export const ELEMENT = 1;
export const TEXT = 3;
const SHOW_TEXT = 4;

const known = new WeakMap<object, (document: Document) => Dom>();

/** The safe reader of a document. */
export function domOf(document: Document): Dom {
  const prototype = owner(document, 'querySelectorAll');
  let make = known.get(prototype);
  if (!make) {
    make = reader(document);
    known.set(prototype, make);
  }
  return make(document);
}

type Getter = (node: Node) => unknown;

/** The prototype that a property is defined on; the object's own (named) properties are passed over. */
function owner(from: object, property: string): object {
  const found = ownerIn(from, property);
  if (!found) throw new TypeError(`no ${property} in this DOM`);
  return found;
}

function ownerIn(from: object, property: string): object | null {
  let at: object | null = Object.getPrototypeOf(from) as object | null;
  while (at) {
    if (Object.getOwnPropertyDescriptor(at, property)) return at;
    at = Object.getPrototypeOf(at) as object | null;
  }
  return null;
}

function getter(from: object, property: string): Getter {
  const get = Object.getOwnPropertyDescriptor(owner(from, property), property)?.get;
  if (!get) throw new TypeError(`${property} is no getter`);
  return (node) => get.call(node) as unknown;
}

function method(from: object, name: string): (this: unknown, ...args: unknown[]) => unknown {
  return Object.getOwnPropertyDescriptor(owner(from, name), name)?.value as (...args: unknown[]) => unknown;
}

function reader(sample: Document): (document: Document) => Dom {
  const element = method(sample, 'createElement').call(sample, 'p') as Element;
  const type = getter(sample, 'nodeType') as (node: Node) => number;
  const first = getter(sample, 'firstChild') as (node: Node) => Node | null;
  const next = getter(sample, 'nextSibling') as (node: Node) => Node | null;
  const previous = getter(sample, 'previousSibling') as (node: Node) => Node | null;
  const parent = getter(sample, 'parentNode') as (node: Node) => Node | null;
  const connected = getter(sample, 'isConnected') as (node: Node) => boolean;
  const value = getter(sample, 'nodeValue');
  const content = getter(sample, 'textContent');
  const local = getter(element, 'localName') as (node: Node) => string;
  const rootOf = getter(sample, 'documentElement') as (node: Node) => Element | null;
  const bodyOf = getter(sample, 'body') as (node: Node) => Element | null;
  const titleOf = getter(sample, 'title') as (node: Node) => string;
  const shadowOf = getter(element, 'shadowRoot') as (node: Node) => Node | null;
  const getAttribute = method(element, 'getAttribute');
  const implementation = getter(sample, 'implementation') as (node: Node) => DOMImplementation;
  const createDocument = method(implementation(sample), 'createHTMLDocument');
  const createRange = method(sample, 'createRange');
  const createTreeWalker = method(sample, 'createTreeWalker');
  const select = method(sample, 'querySelectorAll');
  const selectOne = method(sample, 'querySelector');
  const matches = method(element, 'matches');
  const selectWithin = method(element, 'querySelectorAll');
  const isDeclared = (node: Node) =>
    type(node) === ELEMENT && local(node) === 'template' && getAttribute.call(node, 'shadowrootmode') === 'open';
  const declared = (host: Node) => {
    let node = first(host);
    while (node && type(node) !== ELEMENT) node = next(node);
    // An element of that name in an XML document has none.
    return node && isDeclared(node) && ownerIn(node, 'content') ? (getter(node, 'content')(node) as Node) : null;
  };
  return (document) => ({
    type,
    first,
    next,
    previous,
    parent,
    connected,
    shadow: (host) => shadowOf(host) ?? declared(host),
    data: (node) => String(value(node) ?? ''),
    tag: (node) => local(node).toLowerCase(),
    attribute: (node, name) => getAttribute.call(node, name) as string | null,
    matches: (node, selector) => matches.call(node, selector) as boolean,
    within: (node, selector) => Array.from(selectWithin.call(node, selector) as NodeListOf<Element>),
    all: (selector) => Array.from(select.call(document, selector) as NodeListOf<Element>),
    one: (selector) => selectOne.call(document, selector) as Element | null,
    root: () => rootOf(document),
    body: () => bodyOf(document),
    title: () => titleOf(document),
    inert: (title) => createDocument.call(implementation(document), title) as Document,
    range: () => createRange.call(document) as Range,
    texts: () => createTreeWalker.call(document, bodyOf(document) ?? rootOf(document), SHOW_TEXT) as TreeWalker,
    text: (node) => String(content(node) ?? ''),
  });
}
