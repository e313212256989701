import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { plural, t } from '../ui/messages.ts';
import type { LibraryPartProps } from './part-props.ts';

// As many ids at a time as leave the page answering.
const BATCH = 200;

/** Throws the whole Library away, after it was said how much that is. */
export function DeleteAll({ library, stats, notices, onChange }: LibraryPartProps): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  /** How many are gone; null while nothing is being deleted. */
  const [gone, setGone] = useState<number | null>(null);
  if (stats.originals + stats.reports === 0) return null;
  const remove = () => {
    setAsking(false);
    void notices.attempt(async () => {
      setGone(0);
      try {
        await library.reports.clear();
        for (let done = 0; ; ) {
          const { rows } = await library.rows({ offset: 0, limit: BATCH });
          if (rows.length === 0) break;
          await library.remove(rows.map((row) => row.id));
          done += rows.length;
          setGone(done);
        }
        return { text: t('library_deleted') };
      } finally {
        setGone(null);
        onChange();
      }
    });
  };
  return (
    <div class="sub">
      <h3>{t('delete_title')}</h3>
      <p class="quiet">{t('delete_hint')}</p>
      {gone === null ? (
        <div class="actions">
          <Button onClick={() => setAsking(true)}>{t('delete_all')}</Button>
        </div>
      ) : (
        <div class="actions" role="status">
          <progress aria-label={t('deleting')} value={gone} max={stats.originals} />
          <span>{plural('objects_done', gone)}</span>
        </div>
      )}
      {asking && (
        <Dialog title={t('delete_sure')} confirm={t('delete_all')} onConfirm={remove} onClose={() => setAsking(false)}>
          <p>
            {plural('delete_originals', stats.originals)} {plural('delete_reports', stats.reports)}{' '}
            {t('delete_no_way_back')}
          </p>
        </Dialog>
      )}
    </div>
  );
}
