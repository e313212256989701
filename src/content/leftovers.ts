import { Highlighter } from '../page/highlight.ts';

/** Attribute, inside our closed root, of the name under which the page's highlights were registered. */
export const SALT = 'data-salt';

/** Firefox shows closed shadow roots to extensions, and to nobody else. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Take away what an earlier copy of this script has left: Firefox ends a content script at once when its extension is
 * updated, before it can clear up. (Chrome's copies notice, and go by themselves.)
 */
export function removeLeftovers(document: Document): void {
  const above = document.querySelectorAll('dialog > div, [popover] > div');
  for (const element of [
    ...document.documentElement.children,
    ...(document.fullscreenElement?.children ?? []),
    ...above,
  ]) {
    const root = (element as Openable).openOrClosedShadowRoot;
    const salt = root?.querySelector(`[${SALT}]`)?.getAttribute(SALT);
    if (!salt) continue;
    element.remove();
    Highlighter.removeNamed(document, salt);
  }
}
