import { type DomainFault, normaliseDomain } from './domain.ts';
import { authorPathAt, isShared } from './platforms.ts';

/** Under what a list has the publisher of a page; or why it can have none. */
export type PublisherSite =
  | { readonly ok: true; readonly domain: string; readonly path: string | null }
  | { readonly ok: false; readonly reason: DomainFault | 'shared' };

/**
 * Whose page this is, as a list would name it: its host, and where many publish at one host, the author's path. A page that
 * belongs to the host of many itself (its front page) is refused as `shared`.
 */
export function publisherSite(url: string): PublisherSite {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return { ok: false, reason: 'not-web' };
  const normal = normaliseDomain(parsed.hostname);
  if (!normal.ok) return normal;
  const { domain } = normal;
  const path = authorPathAt(domain, parsed.pathname);
  return isShared(domain, path) ? { ok: false, reason: 'shared' } : { ok: true, domain, path };
}
