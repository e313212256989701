import type { JSX } from 'preact';
import type { FollowedRow } from '../library/followed-rows.ts';
import { sumOf } from '../ui/following.ts';
import { plural, t } from '../ui/messages.ts';

interface StartProgressProps {
  readonly rows: readonly FollowedRow[];
  readonly isOnline: boolean;
}

/** How far the first fetch is, and what it brought. */
export function StartProgress({ rows, isOnline }: StartProgressProps): JSX.Element {
  const { asked, all, articles, failed } = sumOf(rows);
  return (
    <div class="card">
      <progress aria-label={t('start_progress')} max={all} value={asked} />
      <p role="status">
        {asked < all ? t('start_working', asked, all) : t('start_done')} {plural('follow_articles', articles)}{' '}
        {failed > 0 && plural('start_failed', failed)}
      </p>
      {!isOnline && <p class="fault">{t('start_offline')}</p>}
    </div>
  );
}
