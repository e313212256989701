import type { RoundResult } from '../../library/followed.ts';
import type { Fetched } from '../request/result.ts';

export type Unfetched = Exclude<Fetched, { readonly result: 'ok' | 'not-modified' }>;

/** What the fence or a server said, as it is written down for a source. */
export function resultOfFetch(fetched: Unfetched): RoundResult {
  if (fetched.result === 'failed') {
    return fetched.why === 'status' ? { word: 'status', status: fetched.status } : { word: fetched.why };
  }
  return fetched.why === 'permission'
    ? { word: 'permission', host: fetched.host }
    : { word: 'refused', why: fetched.why };
}

/** When to come back, in milliseconds since 1970: what the server or the fence said; null where neither did. */
export function untilOf(fetched: Unfetched): number | null {
  if ('until' in fetched) return fetched.until;
  return fetched.result === 'failed' && fetched.why === 'status' ? fetched.retryAfter : null;
}

/** Is it for now only: a host that is asked by others, or an hour's budget that is used up? The round then waits. */
export const isForNow = (fetched: Unfetched): boolean =>
  fetched.result === 'refused' && (fetched.why === 'budget' || fetched.why === 'rate');
