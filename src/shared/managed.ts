import { browser } from './browser.ts';
import { type ManagedSettings, managedSettings } from './settings.ts';

/** What whoever administers this browser has put there, as it stands; nothing where nobody did. */
export async function loadManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await browser.storage.managed.get(null)) ?? {};
  } catch {
    // Firefox rejects where there is no such file.
    return {};
  }
}

/**
 * The settings among it. Read apart from the sources beside them: every page of ours reads settings, and what checks a
 * source's domain is a quarter of a megabyte.
 */
export async function loadManagedSettings(): Promise<ManagedSettings> {
  return managedSettings((await loadManaged())['settings']);
}
