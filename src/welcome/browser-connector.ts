import { followedRows } from '../library/followed-rows.ts';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';
import { sourceKey, withStarters } from '../lists/source-list.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { patternOf } from '../shared/hosts.ts';
import { onJobs } from '../shared/jobs-channel.ts';
import { ALL_SITES, request } from '../shared/permissions.ts';
import { loadSettings, saveSettings } from '../shared/settings-store.ts';
import { changeSources } from '../shared/sources.ts';
import type { WelcomeConnector } from './connector.ts';

const requestHosts = (hosts: readonly string[]) => request(hosts.flatMap((host) => patternOf(host) ?? []));

/** The welcome page's answers and deeds in the extension itself. */
export function browserConnector(): WelcomeConnector {
  let library: Promise<Library> | null = null;
  const openOnce = () => {
    library ??= Promise.resolve(openLibrary());
    return library;
  };
  return {
    mode: async () => (await loadSettings()).mode,
    async choose(mode) {
      const granted = mode !== 'everywhere' || (await request(ALL_SITES));
      if (granted) await saveSettings({ mode });
      return granted;
    },
    async begin(sources) {
      const granted = await requestHosts([...new Set(sources.map(({ domain }) => domain))]);
      await changeSources((listed) => withStarters(listed, sources));
      if (granted) await background.following('follow', sources.map(sourceKey));
      return granted;
    },
    following: {
      rows: async () => followedRows(await openOnce(), new Date().toISOString()),
      watch: onJobs,
      deed: (deed, keys) => background.following(deed, keys),
      request: requestHosts,
    },
    isOnline: () => navigator.onLine,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
