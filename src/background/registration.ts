import { patternOf } from '../shared/hosts.ts';
import type { Settings } from '../shared/settings.ts';

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
