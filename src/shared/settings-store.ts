import { browser } from './browser.ts';
import { readSettings, type Settings } from './settings.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Store a change; gives the settings as they are then. The background learns of it by itself. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = readSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Called with the settings whenever they were stored, by whomever. Gives the function that ends it. */
export function onSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
