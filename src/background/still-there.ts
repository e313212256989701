import { browser } from '../shared/browser.ts';
import { isOwnPage, type Sender } from '../shared/sender.ts';

/**
 * Does the tab still show the page that spoke? What is found of a page that the reader has left meanwhile, or closed, is not
 * to be shown, nor remembered, as of what stands there now.
 */
export async function isStillThere(tabId: number, sender: Sender): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => null);
  return isOwnPage(now?.url ?? null, sender);
}
