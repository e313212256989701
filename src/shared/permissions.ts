import { browser } from './browser.ts';
import { patternOf, siteOf } from './hosts.ts';

/** What the mode "on every page" asks for. */
export const ALL_SITES: readonly string[] = ['*://*/*'];

/** Do these patterns stand for every site, rather than for one that was asked for? */
export function coversAllSites(origins: readonly string[]): boolean {
  return origins.some((origin) => origin === '<all_urls>' || /^(\*|https?):\/\/\*\//.test(origin));
}

/** The patterns to ask for, for the site at an address; none where it is no web page. */
export function originsOf(url: string): string[] {
  const site = siteOf(url);
  const pattern = site === null ? null : patternOf(site);
  return pattern === null ? [] : [pattern];
}

/** Was the page's host granted? (What a click grants for one page and a while does not count.) */
export async function hasAccess(url: string): Promise<boolean> {
  const parsed = URL.parse(url);
  if (!parsed || siteOf(url) === null) return false;
  return browser.permissions.contains({ origins: [`${parsed.protocol}//${parsed.hostname}/*`] });
}

/** Match patterns of all hosts granted. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Ask the reader; only in answer to a click, before anything is awaited. True where it was granted. */
export function request(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Give granted hosts back. */
export function giveBack(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Called whenever hosts were granted, with these, or taken back, with none. Gives the function that ends it. */
export function onPermissions(listener: (granted: readonly string[]) => void): () => void {
  const added = ({ origins }: { readonly origins?: readonly string[] }) => listener(origins ?? []);
  const removed = () => listener([]);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
