import { browser } from '../shared/browser.ts';
import type { LookUpService } from '../shared/contract.ts';
import { loadKey, saveKey } from '../shared/keys.ts';
import { giveBack, request } from '../shared/permissions.ts';
import type { LookUpConnector } from './connector.ts';

/** Whom each service's answers come from: what the browser is asked for when it is switched on. */
const HOSTS: Readonly<Record<LookUpService, string>> = {
  gdelt: 'https://api.gdeltproject.org/*',
  factCheck: 'https://factchecktools.googleapis.com/*',
};

/** What a look-up sends, in the words of Firefox's own question; other browsers have none such. */
const SENT = { data_collection: ['searchTerms', 'websiteContent'] };

export const lookUps: LookUpConnector = {
  request(service) {
    const origins = [HOSTS[service]];
    if (!import.meta.env.FIREFOX) return request(origins);
    return browser.permissions.request({ origins, ...SENT } as Parameters<typeof browser.permissions.request>[0]);
  },
  async giveBack(service) {
    await giveBack([HOSTS[service]]).catch(() => false);
  },
  hasKey: async () => (await loadKey('factCheck')) !== '',
  saveKey: (key) => saveKey('factCheck', key),
};
