/** Host of a web address as Quotient stores it (ASCII, lower case, no trailing dot, no `www.`); null for what is no web address. */
export function siteOf(url: string | null | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null;
  return parsed.hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/** Is the host one of the sites, or below one? */
export function isAmong(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** The match pattern that covers a site and all below it; null where a pattern cannot name it (an IPv6 address). */
export function patternOf(site: string): string | null {
  if (site.includes('[')) return null;
  const isAddress = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(site);
  return isAddress ? `*://${site}/*` : `*://*.${site}/*`;
}
