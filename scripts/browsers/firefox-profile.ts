import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadsOf } from './downloads.ts';
import type { Launch } from './driver.ts';

/** Firefox gives each installation of an extension a host of its own; the profile fixes it, so that we can address pages. */
export const FIREFOX_HOST = '11111111-2222-4333-8444-555555555555';

/** The extension's id as its manifest gives it. */
export function addonId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Write the preferences of a profile that asks nothing, calls nobody and keeps a temporary extension's data over a restart. */
export function prepareFirefoxProfile({ profile, extension, scale, proxy }: Launch): void {
  const prefs: Record<string, string | number | boolean> = {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId(extension)]: FIREFOX_HOST }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A permission asked for by a real click is granted without the doorhanger, which no protocol can press.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.autoDisableScopes': 0,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.dir': downloadsOf(profile),
    // 2: the folder above.
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.region.network.url': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'extensions.blocklist.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'intl.accept_languages': 'en-US, en',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'termsofuse.bypassNotification': true,
    'layout.css.devPixelsPerPx': String(scale),
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    ...(proxy === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy,
        }),
  };
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
