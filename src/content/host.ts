import { HOST_STYLE } from './host-style.ts';
import { SALT } from './leftovers.ts';

/** Times that a page may throw our host out before we leave it at that. */
const MOST_RETURNS = 5;

/**
 * The one element that Quotient adds to a page: without attributes, without size, closed to the page's scripts. Marks
 * need it not; tooltip and focus stops stand in it.
 */
export class Host {
  readonly root: ShadowRoot;
  private readonly document: Document;
  private readonly element: HTMLElement;
  private readonly scale = new CSSStyleSheet();
  private returns = 0;

  /** @param salt the name that this page's highlights begin with. */
  constructor(document: Document, salt: string) {
    this.document = document;
    this.element = document.createElement('div');
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.addSheet(HOST_STYLE);
    this.root.adoptedStyleSheets.push(this.scale);
    const note = document.createElement('i');
    note.hidden = true;
    note.setAttribute(SALT, salt);
    this.root.append(note);
  }

  addSheet(css: string): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets.push(sheet);
  }

  /** Stand in the page (again): in its root element, or in what is shown above that. False where the page does not have it. */
  attach(layer: Element = this.document.documentElement): boolean {
    const { isConnected, parentNode } = this.element;
    if (isConnected && parentNode === layer) return true;
    if (!isConnected && this.returns++ > MOST_RETURNS) return false;
    layer.append(this.element);
    this.scale.replaceSync(unzoomed(layer));
    return true;
  }

  /** Is this node our host? (To the page's observers, and to ours, what is inside is never seen.) */
  is(node: Node): boolean {
    return node === this.element;
  }

  /** The host's own corner, from which positions inside it are counted. */
  corner(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  remove(): void {
    this.element.remove();
  }
}

/** Where a page enlarges its root by style, as `zoom` does, what we measure on it is enlarged already. */
function unzoomed(root: Element): string {
  const { currentCSSZoom = 1 } = root as { readonly currentCSSZoom?: number };
  return currentCSSZoom === 1 ? '' : `:host { zoom: ${1 / currentCSSZoom} !important; }`;
}

/** An element with classes and words; words are only ever text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
