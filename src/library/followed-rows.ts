import type { FollowedSource } from './followed.ts';
import type { ListedJob } from './jobs.ts';
import type { Library } from './library.ts';

/** A source that is followed, and its job; null if the source is no longer trusted, and so is not asked any more. */
export interface FollowedRow {
  readonly source: FollowedSource;
  readonly job: ListedJob | null;
}

/** All that is followed, as it stands now (ISO 8601). */
export async function followedRows(
  { followed, jobs }: Pick<Library, 'followed' | 'jobs'>,
  now: string,
): Promise<FollowedRow[]> {
  const [sources, listed] = await Promise.all([followed.all(), jobs.list({ now, kind: 'follow' })]);
  const byId = new Map(listed.map((job) => [job.id, job]));
  return sources.map((source) => ({ source, job: byId.get(`follow:${source.key}`) ?? null }));
}
