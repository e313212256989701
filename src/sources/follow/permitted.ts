import type { FollowedSource, HostRules } from '../../library/followed.ts';
import { isAllowed, NO_ROBOTS, parseRobots, type Robots } from '../feeds/robots.ts';
import type { FollowContext } from './parts.ts';

const DAY_MS = 86_400_000;
/** Hosts of one source whose rules are kept. */
const MOST_HOSTS = 8;

/** Ask an origin for its robots.txt. One that is not there, or is no such file, forbids nothing. */
export async function fetchRobots(origin: string, { fetchPublic, signal }: FollowContext): Promise<Robots> {
  const url = new URL('/robots.txt', origin).href;
  const fetched = await fetchPublic(url, { cause: 'poll', accept: ['text'], maxBytes: 500_000, signal });
  return fetched.result === 'ok' ? parseRobots(fetched.text, url) : NO_ROBOTS;
}

/** The rules of an address's host, asked for at most once a day. */
export async function rulesFor(
  url: string,
  source: FollowedSource,
  context: FollowContext,
): Promise<{ readonly source: FollowedSource; readonly isAllowed: boolean; readonly robots: Robots | null }> {
  const { host, origin } = new URL(url);
  const held = source.robots.find((each) => each.host === host);
  if (held && isFresh(held, context.now)) return { source, isAllowed: isAllowed(held, url), robots: null };
  const robots = await fetchRobots(origin, context);
  const others = source.robots.filter((each) => each.host !== host).slice(0, MOST_HOSTS - 1);
  const kept = { ...source, robots: [{ host, at: context.now, rules: robots.rules }, ...others] };
  return { source: kept, isAllowed: isAllowed(robots, url), robots };
}

function isFresh({ at }: HostRules, now: string): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age < DAY_MS;
}
