import { getPublicSuffix, parse } from 'tldts';

/**
 * Hosts where anybody publishes, each below a beginning of the path: what stands there says nothing of whose it is. Those
 * that give each author a host (`name.substack.com`) need no row for it. Add one where such a host was met.
 */
const AUTHOR_PATHS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'medium.com': ['/@'],
    'substack.com': ['/@'],
    'steemit.com': ['/@'],
    'threads.com': ['/@'],
    'threads.net': ['/@'],
    'tiktok.com': ['/@'],
    'youtube.com': ['/@', '/c/', '/channel/', '/user/'],
    'rumble.com': ['/c/', '/user/'],
    'linkedin.com': ['/in/', '/company/'],
    'reddit.com': ['/user/', '/r/'],
    'bsky.app': ['/profile/'],
    'sites.google.com': ['/view/', '/site/'],
    'facebook.com': ['/'],
    'instagram.com': ['/'],
    'patreon.com': ['/'],
    'tumblr.com': ['/'],
    'twitter.com': ['/'],
    'x.com': ['/'],
    't.me': ['/'],
    'vk.com': ['/'],
    'wordpress.com': [],
    'ghost.io': [],
    'telegra.ph': [],
  }),
);

/** Suffixes under which only public bodies have names: a government publishes at "gov.uk" itself. */
const RESERVED = /^(?:gov|govt|gob|gouv|gub|go|gv|mil|nhs|police)(?:\.|$)/;

/** Is this a suffix under which registrars sell names to anybody ("com", "co.uk"), and so nobody's? */
export function isPublicSuffix(host: string): boolean {
  if (RESERVED.test(host)) return false;
  const { isIcann, publicSuffix } = parse(host, { allowPrivateDomains: true });
  return isIcann === true && publicSuffix === host;
}

/** Do many publish here, each below a path or a host of their own ("medium.com", "github.io")? */
export function isShared(host: string, path: string | null): boolean {
  if (!RESERVED.test(host) && getPublicSuffix(host, { allowPrivateDomains: true }) === host) return true;
  const beginnings = AUTHOR_PATHS.get(host);
  return beginnings !== undefined && authorPath(beginnings, path ?? '/') === null;
}

/** The path of whoever publishes at an address of such a host; null where the host is one publisher's own, or it is nobody's. */
export function authorPathAt(host: string, path: string): string | null {
  const beginnings = AUTHOR_PATHS.get(host);
  return beginnings === undefined ? null : authorPath(beginnings, path);
}

function authorPath(beginnings: readonly string[], path: string): string | null {
  const beginning = beginnings.find((each) => path.startsWith(each));
  if (beginning === undefined) return null;
  const name = path.slice(beginning.length).split('/')[0]!;
  return name === '' ? null : beginning + name;
}
