import type { Where } from './contract.ts';
import { isAmong } from './hosts.ts';
import type { Settings } from './settings.ts';

/**
 * What changes where Quotient is to run by itself there. `host`: of the page that the reader decided it on; null where it
 * has none.
 */
export function runningBy(settings: Settings, where: Where, host: string | null): Partial<Settings> {
  const { mode, sites } = settings;
  const off = withoutSite(settings.off, host);
  if (where === 'all') return { mode: 'everywhere', off };
  if (host === null) return { off };
  return {
    mode: mode === 'everywhere' ? mode : 'sites',
    sites: isAmong(host, sites) ? sites : [...sites, host],
    off,
  };
}

/** A list of sites without what covers a host: a parent domain on it covers the host too. */
export function withoutSite(sites: readonly string[], host: string | null): string[] {
  return sites.filter((site) => host === null || !isAmong(host, [site]));
}
