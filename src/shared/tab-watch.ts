import { browser } from './browser.ts';

/** Called whenever what the background remembers of a tab has changed. Gives the function that ends it. */
export function onTabChange(tabId: number, listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, `tab:${tabId}`)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Called whenever a tab begins to show another page, or moves within one. Gives the function that ends it. */
export function onPageChange(tabId: number, listener: () => void): () => void {
  const heard = (changed: number, { url, status }: { readonly url?: string; readonly status?: string }) => {
    // The address is told only where the browser lets us know it.
    if (changed === tabId && (url !== undefined || status === 'loading')) listener();
  };
  browser.tabs.onUpdated.addListener(heard);
  return () => browser.tabs.onUpdated.removeListener(heard);
}
