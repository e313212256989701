import type { FollowedSource, RoundResult } from '../library/followed.ts';
import type { FollowedRow } from '../library/followed-rows.ts';
import type { FollowDeed } from '../shared/contract.ts';
import { plural, t } from './messages.ts';
import { time } from './numbers.ts';

/** How a page of ours has the feeds of sources read, and sees how that goes. */
export interface Following {
  rows(): Promise<readonly FollowedRow[]>;
  /** Calls back whenever a step was done; gives back how to stop. */
  watch(heard: () => void): () => void;
  deed(deed: FollowDeed, keys: readonly string[]): Promise<void>;
  /** Asks the browser for these hosts; only in the click itself. False: refused. */
  request(hosts: readonly string[]): Promise<boolean>;
}

/** Is its round under way, or about to begin? */
export const isWorking = ({ source, job }: FollowedRow): boolean =>
  job !== null && job.state === 'waiting' && (job.isHeld || job.progress !== null || source.last === null);

/** The host that must be allowed before this source can be asked further; null where none must. */
export const hostToAllow = ({ result }: FollowedSource): string | null =>
  result?.word === 'permission' ? result.host : null;

/** Where a source stands, in a sentence or two. */
export function standing({ source, job }: FollowedRow, now: number): string {
  if (job === null) return t('follow_not_trusted');
  const last = source.last === null || source.result === null ? '' : lastRound(source, source.result, now);
  if (job.state === 'paused') return `${t('follow_paused')} ${last}`;
  if (job.state === 'failed') return t('follow_gave_up', job.fault ?? '–');
  if (isWorking({ source, job })) {
    return job.progress?.total ? t('follow_working', job.progress.done, job.progress.total) : t('follow_waiting');
  }
  return `${last} ${t('follow_next', time(Date.parse(job.due), now))}`;
}

function lastRound({ last, fresh }: FollowedSource, result: RoundResult, now: number): string {
  const at = time(Date.parse(last!), now);
  switch (result.word) {
    case 'ok':
      return plural('follow_fresh', fresh, at);
    case 'not-modified':
      return t('follow_not_modified', at);
    case 'no-feed':
      return t('follow_no_feed', at);
    case 'unreadable':
      return t('follow_unreadable', at);
    case 'network':
      return t('follow_network', at);
    case 'no-such-host':
      return t('follow_no_such_host', at);
    case 'permission':
      return t('follow_permission', result.host);
    case 'status':
      return t('follow_status', at, result.status);
    case 'refused':
      return t('follow_refused', at);
  }
}

/** How all of them stand together: asked at least once, of all; articles that came in. */
export function sumOf(rows: readonly FollowedRow[]) {
  return {
    asked: rows.filter(({ source }) => source.last !== null).length,
    all: rows.length,
    articles: rows.reduce((sum, { source }) => sum + source.total, 0),
    working: rows.filter(isWorking).length,
    toAllow: [...new Set(rows.flatMap(({ source }) => hostToAllow(source) ?? []))],
    failed: rows.filter(({ source }) => source.failures > 0 && hostToAllow(source) === null).length,
  };
}
