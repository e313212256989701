import { followedRows } from '../library/followed-rows.ts';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';
import { MOST_ENTRIES } from '../library/requests.ts';
import { onLibraryChange } from '../library/watch.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { patternOf } from '../shared/hosts.ts';
import { onJobs } from '../shared/jobs-channel.ts';
import { ALL_SITES, giveBack, onPermissions, request } from '../shared/permissions.ts';
import { loadPolicy, onPolicy } from '../shared/policy.ts';
import { loadSettings, onSettings, saveSettings } from '../shared/settings-store.ts';
import { changeSources, loadSources, onSources } from '../shared/sources.ts';
import { changeSubscription, loadSubscriptions, onSubscriptions } from '../shared/subscriptions.ts';
import { loadSyncState, onSyncState, switchSync, undoSync } from '../shared/sync-state.ts';
import { download } from '../ui/download.ts';
import { t } from '../ui/messages.ts';
import type { OptionsConnector, Shortcut } from './connector.ts';
import { lookUps } from './look-up-connector.ts';

/** The options page's answers and deeds in the extension itself. */
export function browserConnector(): OptionsConnector {
  let library: Promise<Library> | null = null;
  const openOnce = () => {
    library ??= Promise.resolve(openLibrary());
    return library;
  };
  return {
    version: browser.runtime.getManifest().version,
    settings: loadSettings,
    saveSettings,
    watch(heard) {
      const stops = [
        onSettings(heard),
        onSources(heard),
        onSubscriptions(heard),
        onPolicy(heard),
        onPermissions(heard),
      ];
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
    policy: loadPolicy,
    subscriptions: loadSubscriptions,
    changeSubscription,
    requestList: (address) => request([listOrigin(address)]),
    mayAskList: (address) => browser.permissions.contains({ origins: [listOrigin(address)] }),
    previewList: (address) => background.previewList(address),
    updateList: (url) => background.updateList(url),
    following: {
      rows: async () => followedRows(await openOnce(), new Date().toISOString()),
      watch: onJobs,
      deed: (deed, keys) => background.following(deed, keys),
      request: (hosts) => request(hosts.flatMap(originsFor)),
    },
    sync: { state: loadSyncState, turn: switchSync, undo: undoSync, watch: onSyncState },
    openTabs,
    toAdd: new URLSearchParams(location.search).get('add') ?? '',
    library: openOnce,
    watchLibrary: onLibraryChange,
    shelfAddress: browser.runtime.getURL('src/shelf/index.html'),
    requests: {
      list: async () => (await openOnce()).requests.list({ limit: MOST_ENTRIES }),
      async clear() {
        const { requests } = await openOnce();
        const before = await requests.list({ limit: MOST_ENTRIES });
        await requests.clear();
        return async () => {
          for (const entry of before.reverse()) await requests.log(entry);
        };
      },
    },
    lookUps,
    work: () => background.work(),
    onJobs,
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

/** Lists are asked by https alone; the demonstration's stand on this machine, where there is none. */
function listOrigin(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${import.meta.env['DEMONSTRATION'] === true ? protocol : 'https:'}//${hostname}/*`;
}

async function allowed(hosts: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const host of hosts) {
    const origins = originsFor(host);
    if (origins.length > 0 && (await browser.permissions.contains({ origins }))) found.add(host);
  }
  return found;
}

/** The permission is needed for a moment only, and given back. */
async function openTabs(): Promise<string[] | null> {
  const permissions: 'tabs'[] = ['tabs'];
  if (!(await browser.permissions.request({ permissions }))) return null;
  try {
    const tabs = await browser.tabs.query({});
    return tabs.filter((tab) => !tab.incognito).flatMap((tab) => tab.url ?? []);
  } finally {
    await browser.permissions.remove({ permissions });
  }
}

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    does: name === '_execute_action' ? t('shortcut_popup') : description || name || '',
    keys: shortcut || null,
  }));
}
