import { useCallback, useEffect } from 'preact/hooks';
import type { FollowedRow } from '../library/followed-rows.ts';
import type { Following } from './following.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** Steps come faster than anybody reads: the rows are read again at most this often. */
const AT_MOST_EVERY_MS = 500;

/** What is followed, read anew while it goes on. */
export function useFollowing(following: Following): Loaded<readonly FollowedRow[]> {
  const rows = useLoaded(useCallback(() => following.rows(), [following]));
  const { reload } = rows;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = following.watch(() => {
      timer ??= setTimeout(() => {
        timer = null;
        reload();
      }, AT_MOST_EVERY_MS);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [following, reload]);
  return rows;
}
