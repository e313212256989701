import { Highlighter } from '../page/highlight.ts';
import { SALT } from './host.ts';

/** Firefox shows closed shadow roots to extensions, and to nobody else. */
interface Openable {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Take away what an earlier copy of this script has left: Firefox ends a content script at once when its extension is
 * updated, before it can clear up. (Chrome's copies notice, and go by themselves.)
 */
export function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    const root = (element as Openable).openOrClosedShadowRoot;
    const salt = root?.querySelector(`[${SALT}]`)?.getAttribute(SALT);
    if (!salt) continue;
    element.remove();
    Highlighter.removeNamed(document, salt);
  }
}
