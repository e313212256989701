import type { JSX } from 'preact';
import type { SiteHistory } from '../library/site-history.ts';
import { plural, t } from './messages.ts';
import { date, percent } from './numbers.ts';

/** What the reader's own pages of a site have shown so far, as a sentence or two of fact. */
export function SiteHistoryLine({ history }: { history: SiteHistory }): JSX.Element {
  const { pages, median, unbacked, first } = history;
  return (
    <p class="quiet">
      {plural('history_pages', pages, date(first.slice(0, 10)) ?? '–')}{' '}
      {t('history_median', percent(Math.round(median * 100)))} {unbacked > 0 && plural('history_unbacked', unbacked)}
    </p>
  );
}
