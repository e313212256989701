import { browser } from '../shared/browser.ts';

const KEY = 'welcomed';

/**
 * Show the welcome page, once ever: an extension that is loaded unpacked is "installed" anew each time its browser starts.
 * Never to those for whom somebody else installed it, nor over the demonstration.
 */
export async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' || import.meta.env['DEMONSTRATION'] === true) return;
  if ((await browser.storage.local.get(KEY))[KEY] === true) return;
  await browser.storage.local.set({ [KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
