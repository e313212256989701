import { browser } from '../shared/browser.ts';

const POPUP = 'src/popup/index.html';
/** A window of the popup's size, where the browser does not open the popup itself. */
const SIZE = { width: 420, height: 640 };

/** Open the popup over a tab: by the toolbar button where the browser lets us, else in a small window of its own. */
export async function offer(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    const url = browser.runtime.getURL(`${POPUP}?tab=${tabId}`);
    await browser.windows.create({ url, type: 'popup', ...SIZE });
  }
}
