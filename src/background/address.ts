import type { Unsupported } from '../shared/contract.ts';

/** Hosts whose pages browsers close to every extension. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What kind of page an address that could not be entered belongs to; null where it is an ordinary web page. */
export function unsupportedAddress(address: string): Unsupported | null {
  const url = URL.parse(address);
  if (!url || address === 'about:blank') return 'empty';
  if (address.startsWith('about:reader')) return 'reader';
  if (url.protocol === 'file:') return 'file';
  if (!/^https?:$/.test(url.protocol)) return 'browser';
  const isOldStore = url.hostname === 'chrome.google.com' && url.pathname.startsWith('/webstore');
  if (STORES.includes(url.hostname) || isOldStore) return 'store';
  return url.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : null;
}

/**
 * What kind of page it was that Chrome refused: of its own pages it hides the address, and names the kind. What it shows in
 * place of a page that could not be loaded goes by the address of that, and is its own too.
 */
export function refusedPage(refusal: string): Unsupported | null {
  if (refusal.endsWith('is showing error page')) return 'browser';
  if (/^Cannot access a (?:chrome|devtools|edge|view-source)[a-z-]*:/.test(refusal)) return 'browser';
  return refusal.startsWith('The extensions gallery cannot be scripted') ? 'store' : null;
}

/** Pages of which no attempt is worth making. */
export function isBrowserPage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && !/^(?:https?|file):$/.test(url.protocol) && address !== 'about:blank';
}
