import { browser } from './browser.ts';
import { onStorage } from './storage-changes.ts';

/** Call `listener` when what the background remembers of a tab has changed. Returns the function that stops it. */
export function onTabChange(tabId: number, listener: () => void): () => void {
  return onStorage('session', (changes) => {
    if (Object.hasOwn(changes, `tab:${tabId}`)) listener();
  });
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
