import { browser } from '../shared/browser.ts';
import { ALL_SITES, request } from '../shared/permissions.ts';
import { loadSettings, saveSettings } from '../shared/settings-store.ts';
import type { WelcomeConnector } from './connector.ts';

/** The welcome page's answers and deeds in the extension itself. */
export function browserConnector(): WelcomeConnector {
  return {
    mode: async () => (await loadSettings()).mode,
    async choose(mode) {
      const granted = mode !== 'everywhere' || (await request(ALL_SITES));
      if (granted) await saveSettings({ mode });
      return granted;
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
