import { browser } from './browser.ts';

/** Called whenever what the background remembers of a tab has changed. Gives the function that ends it. */
export function onTabChange(tabId: number, listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.hasOwn(changes, `tab:${tabId}`)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
