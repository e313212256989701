import type { Dom } from './dom.ts';
import { isHidden } from './elements.ts';

/** Elements whose text nobody reads as text; unlike for prose, words on buttons count. */
const SILENT = new Set(
  'head script style template noscript textarea select option datalist svg math iframe object embed video audio canvas img picture'.split(
    ' ',
  ),
);

/** Class names by which many frameworks keep a text for screen readers alone: it is no visible part of the page. */
const FOR_SCREEN_READERS = /(?:^|\s)(?:screen-reader-text|sr-only|visually-hidden|visuallyhidden)(?:\s|$)/;

/** Is this element, with all that is in it, out of sight? Style sheets count where the document is rendered. */
export function isOutOfSight(element: Element, dom: Dom): boolean {
  const tag = dom.tag(element);
  if (SILENT.has(tag)) return true;
  if (dom.attribute(element, 'aria-hidden') === 'true') return true;
  if (tag === 'dialog' && dom.attribute(element, 'open') === null) return true;
  if (tag !== 'body' && isHidden((name) => dom.attribute(element, name), '')) return true;
  if (FOR_SCREEN_READERS.test((dom.attribute(element, 'class') ?? '').slice(0, 400))) return true;
  return isHiddenByStyleSheet(element);
}

function isHiddenByStyleSheet(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  if (element.checkVisibility({ visibilityProperty: true })) return false;
  // `display: contents` has no box of its own, but its children have.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents';
}
