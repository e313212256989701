import { browser } from './browser.ts';
import { loadManagedSettings } from './managed.ts';
import { readSettings, type Settings } from './settings.ts';
import { onStorage } from './storage-changes.ts';

const KEY = 'settings';

/** The settings in force: what an administrator set overrides what the reader chose. */
export async function loadSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([loadOwnSettings(), loadManagedSettings()]);
  return { ...own, ...managed };
}

/** What the reader chose, whether it is in force or not. */
export async function loadOwnSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Store a change by the reader. Resolves to the settings then in force. The background learns of it by itself. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return changeSettings(() => change);
}

/**
 * Store a change computed from what the reader chose, not from the settings in force: an administrator's lists must not become
 * the reader's own. Concurrent changes wait for one another.
 */
export async function changeSettings(step: (own: Settings) => Partial<Settings>): Promise<Settings> {
  await navigator.locks.request(KEY, async () => {
    const own = await loadOwnSettings();
    await browser.storage.local.set({ [KEY]: readSettings({ ...own, ...step(own) }) });
  });
  return loadSettings();
}

/** Call `listener` when settings were stored, in whichever context, or set by an administrator. Returns the function that stops it. */
export function onSettings(listener: () => void): () => void {
  const endOwn = onStorage('local', (changes) => {
    if (KEY in changes) listener();
  });
  const endManaged = onStorage('managed', () => listener());
  return () => {
    endOwn();
    endManaged();
  };
}
