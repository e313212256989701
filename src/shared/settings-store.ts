import { browser } from './browser.ts';
import { loadManagedSettings } from './managed.ts';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings that hold: what an administrator set goes before what the reader chose. */
export async function loadSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([loadOwnSettings(), loadManagedSettings()]);
  return { ...own, ...managed };
}

/** What the reader chose, whether it holds or not. */
export async function loadOwnSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Store a change of the reader's; gives the settings that hold then. The background learns of it by itself. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => change);
}

/**
 * Store a change that goes out from what the reader chose: an administrator's lists must not become the reader's own. Changes
 * of several pages at once wait for one another.
 */
export async function changeSettings(step: (own: Settings) => Partial<Settings>): Promise<Settings> {
  await navigator.locks.request(KEY, async () => {
    const own = await loadOwnSettings();
    await browser.storage.local.set({ [KEY]: readSettings({ ...own, ...step(own) }) });
  });
  return loadSettings();
}

/** Called whenever settings were stored, by whomever, or set by an administrator. Gives the function that ends it. */
export function onSettings(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && KEY in changes) || area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
