import { plainHost } from './hosts.ts';
import { isPublicSuffix } from './platforms.ts';

/** What a person typed, as lists have it; or why it is no domain. */
export type NormalisedDomain =
  | { readonly ok: true; readonly domain: string; readonly path: string | null }
  | { readonly ok: false; readonly reason: DomainFault };

/** Keys of messages, so that each interface says it in its own language. */
export type DomainFault =
  | 'empty'
  | 'ip-address'
  | 'no-dot'
  | 'bad-characters'
  | 'not-web'
  | 'too-long'
  | 'public-suffix';

/** DNS allows 253 characters for a host and 63 for a label. */
const HOST_LIMIT = 253;
const PATH_LIMIT = 200;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * An address or host as a person types it (a whole URL, upper case, a dot at the end, letters of any script) as ASCII host
 * and path. `www.` is dropped; a path is kept without query, fragment and last slash.
 */
export function normaliseDomain(input: string): NormalisedDomain {
  const typed = input.trim();
  if (!typed) return { ok: false, reason: 'empty' };
  if (typed.length > HOST_LIMIT + PATH_LIMIT + 2000) return { ok: false, reason: 'too-long' };
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):\/\//i.exec(typed)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https') return { ok: false, reason: 'not-web' };
  if (/^(?:javascript|data|mailto|file|about|chrome|blob):/i.test(typed)) return { ok: false, reason: 'not-web' };
  // Checked before parsing: the URL parser would quietly mend white space and backslashes.
  if (/[\s\\<>"{}|^`]/u.test(typed)) return { ok: false, reason: 'bad-characters' };
  const parsed = URL.parse(scheme ? typed : `https://${typed.replace(/^\/\//, '')}`);
  if (!parsed?.hostname || parsed.username || parsed.password) return { ok: false, reason: 'bad-characters' };
  if (/^\[|^[\d.]+$/.test(parsed.hostname)) return { ok: false, reason: 'ip-address' };
  const domain = plainHost(parsed.hostname);
  if (domain.length > HOST_LIMIT || parsed.pathname.length > PATH_LIMIT) return { ok: false, reason: 'too-long' };
  if (!domain.includes('.')) return { ok: false, reason: 'no-dot' };
  if (!domain.split('.').every((label) => LABEL.test(label))) return { ok: false, reason: 'bad-characters' };
  if (isPublicSuffix(domain)) return { ok: false, reason: 'public-suffix' };
  const path = withoutLastSlashes(parsed.pathname);
  return { ok: true, domain, path: path || null };
}

/** By hand: a pattern for slashes at the end is quadratic on a path of slashes. */
function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}
