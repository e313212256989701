import { browser } from '../shared/browser.ts';
import { isAmong, siteOf } from '../shared/hosts.ts';
import { grantedOrigins } from '../shared/permissions.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { FIRST_SCRIPT, register } from './register.ts';
import { registrationFor } from './registration.ts';
import { makeMenu } from './shortcuts.ts';
import { welcome } from './welcome.ts';

/** First installation, update, or update of the browser. */
export async function installed(reason: string): Promise<void> {
  await Promise.all([makeMenu(), register()]);
  if (reason === 'install') await welcome();
  else await enterOpenPages();
}

/** After an update the content scripts of open pages are cut off: put new ones where one would run by itself. */
async function enterOpenPages(): Promise<void> {
  const settings = await loadSettings();
  const registration = registrationFor(settings, await grantedOrigins());
  if (registration === null) return;
  const tabs = await browser.tabs.query({ url: [...registration.matches], discarded: false });
  const here = tabs.filter((tab) => tab.id !== undefined && !isAmong(siteOf(tab.url) ?? '', settings.off));
  await Promise.all(
    here.map((tab) =>
      browser.scripting
        .executeScript({ target: { tabId: tab.id! }, files: [`/${FIRST_SCRIPT}`] })
        .catch(() => undefined),
    ),
  );
}
