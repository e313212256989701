import type { FollowedSource } from '../../library/followed.ts';
import type { Job } from '../../library/jobs.ts';
import { type Source, sourceKey } from '../../lists/source-list.ts';
import type { JobKind, StepResult } from '../jobs/run-jobs.ts';
import { takeArticle } from './article.ts';
import { takeFeed, takeSitemaps } from './feed.ts';
import type { FollowContext, FollowParts } from './parts.ts';
import { FIRST_INTERVAL_MS, nextInterval, nextRound } from './rhythm.ts';
import { newFollowed, newRound, type Round, resultOf, type Stepped, type Task } from './round.ts';

/** Kind of the jobs that read the feeds of a source, and what the job of a source goes by. */
export const FOLLOW = 'follow';
export const followJob = (key: string): string => `${FOLLOW}:${key}`;

/** Feeds are looked for again after this: sites are rebuilt. */
const SEARCH_AGAIN_DAYS = 30;
/** A feed that fails this often in a row may have moved. */
const SEARCH_AFTER_FAILURES = 4;
const DAY_MS = 86_400_000;

/** The first round of a source: its job as it is put into the queue. */
export const firstRound = (key: string, now: string) => ({
  id: followJob(key),
  kind: FOLLOW,
  data: newRound(key),
  due: now,
});

/**
 * Reads what a trusted source publishes, round after round: one request a step. A source that is listed no more, or no
 * longer trusted, is left alone: its job ends.
 */
export function followSource(parts: FollowParts): JobKind {
  return {
    async step(job, { signal, now }) {
      const context = { ...parts, signal, now };
      const round = job.data as Round;
      const source = await parts.source(round.key);
      if (source === null || source.trust !== 'trusted') return { next: 'done' };
      if (round.todo === null) return on(job, await begin(round.key, source, context));
      const [task] = round.todo;
      if (task === undefined) return end(round, context);
      const stepped = await take(task, round, context);
      if (stepped.until === null) return on(job, stepped.round);
      return { next: 'later', due: iso(stepped.until), data: stepped.round, progress: progressOf(stepped.round) };
    },
  };
}

function on(_job: Job, round: Round): StepResult {
  return { next: 'on', data: round, progress: progressOf(round) };
}

const progressOf = ({ done, todo }: Round) => ({ done, total: done + (todo?.length ?? 0) });
const iso = (ms: number) => new Date(ms).toISOString();

async function begin(key: string, source: Source, context: FollowContext): Promise<Round> {
  const { followed } = await context.library();
  const held = (await followed.get(key)) ?? newFollowed(key, context.now, FIRST_INTERVAL_MS);
  const isSearch = needsSearch(held, context.now);
  const todo: Task[] = isSearch
    ? startsOf(source).map((url) => ({ do: 'look', url, isGuess: false }))
    : held.feeds.map(({ url }) => ({ do: 'feed', url }));
  return { ...newRound(key), todo, isSearch, source: isSearch ? { ...held, feeds: [] } : held };
}

function needsSearch({ feeds, searched, failures }: FollowedSource, now: string): boolean {
  if (feeds.length === 0 || searched === null) return true;
  return failures >= SEARCH_AFTER_FAILURES || Date.parse(now) - Date.parse(searched) > SEARCH_AGAIN_DAYS * DAY_MS;
}

/** The feeds that a list names, else the front page of the source. */
function startsOf(source: Source): string[] {
  return source.feeds.length > 0 ? [...source.feeds] : [`https://${sourceKey(source)}`];
}

async function take(task: Task, round: Round, context: FollowContext): Promise<Stepped> {
  switch (task.do) {
    case 'look':
    case 'feed':
    case 'child':
      return takeFeed(task, round, context);
    case 'sitemaps':
      return takeSitemaps(task.origin, round, context);
    case 'article':
      return takeArticle(task, round, context);
  }
}

async function end(round: Round, context: FollowContext): Promise<StepResult> {
  const { followed } = await context.library();
  const result = resultOf(round);
  const isWell = result.word === 'ok' || result.word === 'not-modified';
  const before = await followed.get(round.key);
  const source = round.source!;
  const kept: FollowedSource = {
    ...source,
    // A search that failed forgets nothing that was known.
    feeds: source.feeds.length > 0 || isWell ? source.feeds : (before?.feeds ?? []),
    searched: round.isSearch ? context.now : source.searched,
    last: context.now,
    result,
    fresh: round.fresh.length,
    total: source.total + round.fresh.length,
    intervalMs: isWell ? nextInterval(source, round.fresh.length) : source.intervalMs,
    failures: isWell ? 0 : source.failures + 1,
  };
  await followed.put([kept]);
  if (round.fresh.length > 0) await context.onFresh(round.fresh);
  const now = Date.parse(context.now);
  const due = nextRound(kept, { now, until: round.until, random: context.random() });
  return { next: 'later', due: iso(due), data: newRound(round.key), progress: null };
}
