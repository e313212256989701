import { browser } from '../shared/browser.ts';
import { patternOf } from '../shared/hosts.ts';
import type { Settings } from '../shared/settings.ts';

export const CONTENT_SCRIPT = 'content.js';
const ID = 'read-page';

export interface Registration {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Where the browser should run the content script by itself: nowhere in the mode "when I click"; else where the reader
 * wants it and the browser allows it. null: nowhere.
 *
 * @param granted match patterns of the hosts that the browser has granted.
 */
export function registrationFor(settings: Settings, granted: readonly string[]): Registration | null {
  const web = granted.filter((pattern) => /^(?:\*|https?):/.test(pattern));
  const matches =
    settings.mode === 'everywhere'
      ? web
      : settings.mode === 'sites'
        ? settings.sites.flatMap((site) => patternsWithin(site, web))
        : [];
  if (matches.length === 0) return null;
  return { matches, excludeMatches: settings.off.flatMap((site) => patternOf(site) ?? []) };
}

/** A script may be registered for hosts that were not granted; it is kept to those that were, so that what runs is what was said. */
function patternsWithin(site: string, granted: readonly string[]): string[] {
  const pattern = patternOf(site);
  return pattern !== null && granted.some((each) => covers(each, site)) ? [pattern] : [];
}

function covers(pattern: string, site: string): boolean {
  const host = /^[^:]+:\/\/([^/]*)\//.exec(pattern)?.[1]?.replace(/:\d+$/, '') ?? '';
  if (host === '*' || host === site) return true;
  const parent = host.startsWith('*.') ? host.slice(2) : null;
  return parent !== null && (site === parent || site.endsWith(`.${parent}`));
}

/** Make the browser's registration what it should be. */
export async function reconcile(settings: Settings, granted: readonly string[]): Promise<void> {
  const wanted = registrationFor(settings, granted);
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (wanted === null) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: [...wanted.matches],
    excludeMatches: [...wanted.excludeMatches],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
