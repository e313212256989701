import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { patternOf } from '../shared/hosts.ts';
import { ALL_SITES, giveBack, onPermissions, request } from '../shared/permissions.ts';
import { loadSettings, onSettings, saveSettings } from '../shared/settings-store.ts';
import { changeSources, loadSources, onSources } from '../shared/sources.ts';
import { t } from '../ui/messages.ts';
import type { OptionsConnector, Shortcut } from './connector.ts';

// A download has begun long before this; then its bytes may go.
const DOWNLOAD_MS = 60_000;

/** The options page's answers and deeds in the extension itself. */
export function browserConnector(): OptionsConnector {
  let library: Promise<Library> | null = null;
  return {
    version: browser.runtime.getManifest().version,
    settings: loadSettings,
    saveSettings,
    watch(heard) {
      const stops = [onSettings(heard), onSources(heard), onPermissions(heard)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    allAllowed: () => browser.permissions.contains({ origins: [...ALL_SITES] }),
    allowed,
    request: (host) => request(originsFor(host)),
    async giveBack(host) {
      const origins = originsFor(host);
      // Chrome takes back every host within a pattern, also those of single sites, where the whole was never allowed.
      if (!(await browser.permissions.contains({ origins }))) return;
      // The browser refuses to take back what the manifest asks for from the start, as the demonstration's does.
      await giveBack(origins).catch(() => false);
    },
    sources: loadSources,
    changeSources,
    library() {
      library ??= Promise.resolve(openLibrary());
      return library;
    },
    libraryChanged: () => void background.changed('library').catch(() => {}),
    download,
    shortcuts,
    now: () => new Date(),
  };
}

function originsFor(host: string | 'all'): string[] {
  if (host === 'all') return [...ALL_SITES];
  const pattern = patternOf(host);
  return pattern === null ? [] : [pattern];
}

async function allowed(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const host of hosts) {
    const origins = originsFor(host);
    if (origins.length > 0 && (await browser.permissions.contains({ origins }))) found.add(host);
  }
  return found;
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    does: name === '_execute_action' ? t('shortcut_popup') : description || name || '',
    keys: shortcut || null,
  }));
}
