import type { FollowedSource, HostRules } from '../../library/followed.ts';
import { isAllowed, NO_ROBOTS, parseRobots, type Robots } from '../feeds/robots.ts';
import type { FollowContext } from './parts.ts';
import type { Unfetched } from './wrong.ts';

const DAY_MS = 86_400_000;
/** Hosts of one source whose rules are kept. */
const MOST_HOSTS = 8;

/** Statuses that say that there is none: any other is trouble, and says nothing of what is allowed (RFC 9309, 2.3.1). */
const isNone = (status: number) => status >= 400 && status < 500 && status !== 429;

/**
 * Ask an origin for its robots.txt. One that is not there, or is no such file, forbids nothing; where it could not be
 * asked, or the site is in trouble, nobody knows, and what came instead is given.
 */
export async function fetchRobots(
  origin: string,
  { fetchPublic, signal }: FollowContext,
): Promise<{ readonly robots: Robots } | { readonly unknown: Unfetched }> {
  const url = new URL('/robots.txt', origin).href;
  const fetched = await fetchPublic(url, { cause: 'poll', accept: ['text'], maxBytes: 500_000, signal });
  if (fetched.result === 'ok') return { robots: parseRobots(fetched.text, url) };
  if (fetched.result === 'not-modified') return { robots: NO_ROBOTS };
  const isUnknown =
    fetched.result === 'failed'
      ? fetched.why !== 'status' || !isNone(fetched.status)
      : !['address', 'redirect', 'type', 'size'].includes(fetched.why);
  return isUnknown ? { unknown: fetched } : { robots: NO_ROBOTS };
}

/** The rules of an address's host, asked for at most once a day; `unknown`: what came instead, and is not kept. */
export async function rulesFor(
  url: string,
  source: FollowedSource,
  context: FollowContext,
): Promise<{ readonly source: FollowedSource; readonly isAllowed: boolean } | { readonly unknown: Unfetched }> {
  const { host, origin } = new URL(url);
  const held = source.robots.find((each) => each.host === host);
  if (held && isFresh(held, context.now)) return { source, isAllowed: isAllowed(held, url) };
  const asked = await fetchRobots(origin, context);
  if ('unknown' in asked) return asked;
  const { robots } = asked;
  const others = source.robots.filter((each) => each.host !== host).slice(0, MOST_HOSTS - 1);
  const kept = { ...source, robots: [{ host, at: context.now, rules: robots.rules }, ...others] };
  return { source: kept, isAllowed: isAllowed(robots, url) };
}

function isFresh({ at }: HostRules, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age < DAY_MS;
}
