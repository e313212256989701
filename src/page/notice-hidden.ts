import type { Dom } from './dom.ts';
import { isHidden } from './elements.ts';

/** Elements whose text nobody reads as text; unlike for prose, words on buttons count. */
const SILENT = new Set(
  'head script style template noscript textarea select option datalist svg math iframe object embed video audio canvas img picture slot'.split(
    ' ',
  ),
);

/** Class names by which many frameworks keep a text for screen readers alone: it is no visible part of the page. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden)(?:\s|$)/;

export type OutOfSight = (element: Element) => boolean;

export interface Sight {
  /** Is an element, with all the text in it, out of sight, or none whose text is read? */
  readonly isOut: OutOfSight;
  /** Is it out of sight, whatever it is? */
  readonly isUnseen: OutOfSight;
}

/**
 * Tells what is out of sight. Style sheets count where the document is rendered; one that was only parsed has its
 * attributes. For one reading of the document: what was told once is told again.
 */
export function sightOf(document: Document, dom: Dom): Sight {
  const view = document.defaultView;
  const isUndrawn =
    view && typeof Element === 'function' && 'checkVisibility' in Element.prototype
      ? (element: Element) => isHiddenByStyleSheet(element, view)
      : (element: Element) => isHidden((name) => dom.attribute(element, name), '') || isClosedDialog(element, dom);
  const isUnseen = (element: Element): boolean => {
    if (dom.tag(element) === 'body') return false;
    if (dom.attribute(element, 'aria-hidden') === 'true') return true;
    const names = dom.attribute(element, 'class');
    return (names !== null && FOR_SCREEN_READERS.test(names.slice(0, 400))) || isUndrawn(element);
  };
  // An element is met again as the neighbour of several others, and asking a browser what is drawn is slow.
  const known = new Map<Element, boolean>();
  const isOut = (element: Element): boolean => {
    let out = known.get(element);
    if (out === undefined) {
      out = SILENT.has(dom.tag(element)) || isUnseen(element);
      known.set(element, out);
    }
    return out;
  };
  return { isOut, isUnseen };
}

function isClosedDialog(element: Element, dom: Dom): boolean {
  return dom.tag(element) === 'dialog' && dom.attribute(element, 'open') === null;
}

function isHiddenByStyleSheet(element: Element, view: Window): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  // `display: contents` has no box of its own, but its children have.
  return view.getComputedStyle(element).display !== 'contents';
}
