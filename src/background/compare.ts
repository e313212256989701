import { browser } from '../shared/browser.ts';
import { comparisonAddress } from '../shared/comparison-address.ts';
import { openPanel } from '../shared/side-panel.ts';

/**
 * Show an Original beside a tab's page: in the panel, where the browser takes a click on a page for a click of the
 * reader's on us, else in a tab. Nothing may be awaited before the panel is asked for.
 */
export async function compare(tabId: number, report: string, original: string): Promise<void> {
  try {
    await openPanel(tabId);
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(comparisonAddress({ tabId, report, original })) });
  }
}
