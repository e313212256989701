import { browser } from '../shared/browser.ts';
import { grantedOrigins } from '../shared/permissions.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { type Registration, registrationFor } from './registration.ts';

/** What looks at every page where Quotient runs by itself, and has the rest loaded where that is worth it. */
export const FIRST_SCRIPT = 'glance.js';
const ID = 'read-page';

/** Register the first script where settings and permissions have it run. Calls wait for one another. */
export function register(): Promise<void> {
  return navigator.locks.request('registration', async () => {
    await reconcile(registrationFor(await loadSettings(), await grantedOrigins()));
  });
}

/** Make the browser's registration the wanted one; null: none. */
async function reconcile(wanted: Registration | null): Promise<void> {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted === null) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FIRST_SCRIPT],
    matches: [...wanted.matches],
    excludeMatches: [...wanted.excludeMatches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
