import type { Article, Original } from '../model.ts';

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid|cmpid|ref|share|amp|output)$/;

/** One form for the addresses of one page: no scheme, `www.`/`m.`/`amp.`, tracking parameters, fragment or end slash. */
export function plainAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url.trim().toLowerCase();
  const host = parsed.hostname.toLowerCase().replace(/^(www|m|mobile|amp)\./, '');
  const path = parsed.pathname.replace(/\/(amp|print)\/?$/, '/').replace(/\/+$/, '');
  const query = parsed.search
    .slice(1)
    .split('&')
    .filter((part) => part && !TRACKING.test(part.split('=')[0]!.toLowerCase()))
    .sort()
    .join('&');
  return `${host}${path}${query ? `?${query}` : ''}`;
}

/**
 * A page is never its own Original, whichever of its addresses was stored. An address it declares on another site is not
 * its own: that is where a syndicated copy names its original.
 */
export function isOwnAddress(article: Article, original: Original): boolean {
  const { url, declared } = article;
  if (!url) return false;
  const own = [url, declared.canonical, ...declared.addresses]
    .filter((address) => address !== null)
    .filter((address) => sameSite(address, url))
    .map(plainAddress);
  return [original.url, ...original.addresses].some(
    (address) => address !== null && own.includes(plainAddress(address)),
  );
}

/** Are two addresses of one site: the same host, or one a subdomain of the other? */
export function sameSite(a: string, b: string): boolean {
  const [x, y] = [a, b].map((url) =>
    URL.parse(url)
      ?.hostname.toLowerCase()
      .replace(/^(www|m|mobile|amp)\./, ''),
  );
  return Boolean(x && y) && (x === y || x!.endsWith(`.${y}`) || y!.endsWith(`.${x}`));
}
