import type { Library } from '../library/library.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { patternOf } from '../shared/hosts.ts';
import { onJobs } from '../shared/jobs-channel.ts';
import { ALL_SITES, request } from '../shared/permissions.ts';
import { loadSettings, saveSettings } from '../shared/settings-store.ts';
import type { WelcomeConnector } from './connector.ts';

const requestHosts = (hosts: readonly string[]) => request(hosts.flatMap((host) => patternOf(host) ?? []));

// The Library and the directory of publishers are fetched after the first paint, which must not wait for them.

/** The welcome page's answers and deeds in the extension itself. */
export function browserConnector(): WelcomeConnector {
  let library: Promise<Library> | null = null;
  const openOnce = () => {
    library ??= import('../library/open.ts').then(({ openLibrary }) => openLibrary());
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
      const [{ changeSources }, { sourceKey, withStarters }] = await Promise.all([
        import('../shared/sources.ts'),
        import('../lists/source-list.ts'),
      ]);
      await changeSources((listed) => withStarters(listed, sources));
      if (granted) await background.following('follow', sources.map(sourceKey));
      return granted;
    },
    following: {
      async rows() {
        const [opened, { followedRows }] = await Promise.all([openOnce(), import('../library/followed-rows.ts')]);
        return followedRows(opened, new Date().toISOString());
      },
      watch: onJobs,
      deed: (deed, keys) => background.following(deed, keys),
      request: requestHosts,
    },
    isOnline: () => navigator.onLine,
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
