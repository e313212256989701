import type { FollowedSource } from '../../library/followed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const FIRST_INTERVAL_MS = HOUR;
const SHORTEST_MS = 30 * MINUTE;
const LONGEST_MS = 12 * HOUR;
/** A source of which no feed was found, or that fails again and again, is asked once a day. */
const RARELY_MS = 24 * HOUR;
/** So far the times of a thousand sources are strewn, each way. */
const JITTER = 0.1;

/** The time between two rounds after one: shorter after something new, longer after nothing. */
export function nextInterval({ intervalMs }: Pick<FollowedSource, 'intervalMs'>, fresh: number): number {
  const next = fresh > 0 ? intervalMs / 2 : intervalMs * 1.5;
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Math.round(next)));
}

/**
 * When the next round is due, in milliseconds since 1970. `until`: when the server said to come back; `random`: from 0
 * up to 1.
 */
export function nextRound(
  source: Pick<FollowedSource, 'intervalMs' | 'failures' | 'feeds'>,
  { now, until, random }: { readonly now: number; readonly until: number | null; readonly random: number },
): number {
  const wait = source.feeds.length === 0 ? RARELY_MS : Math.min(RARELY_MS, source.intervalMs * 2 ** source.failures);
  const strewn = now + wait * (1 - JITTER + 2 * JITTER * random);
  // A server may ask for patience, not to be forgotten.
  return Math.round(Math.max(strewn, Math.min(until ?? 0, now + 7 * RARELY_MS)));
}
