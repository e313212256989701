import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { plural, t } from '../ui/messages.ts';
import type { LibraryPartProps } from './library-section.tsx';

// As many ids at a time as leave the page answering.
const BATCH = 200;

/** Throws the whole Library away, after it was said how much that is. */
export function DeleteAll({ library, stats, notices, onChange }: LibraryPartProps): JSX.Element | null {
  const [asking, setAsking] = useState(false);
  if (stats.originals + stats.reports === 0) return null;
  const remove = () => {
    setAsking(false);
    void notices.attempt(async () => {
      await library.reports.clear();
      for (;;) {
        const { rows } = await library.rows({ offset: 0, limit: BATCH });
        if (rows.length === 0) break;
        await library.remove(rows.map((row) => row.id));
      }
      onChange();
      return { text: t('library_deleted') };
    });
  };
  return (
    <div class="sub">
      <h3>{t('delete_title')}</h3>
      <p class="quiet">{t('delete_hint')}</p>
      <div class="actions">
        <Button onClick={() => setAsking(true)}>{t('delete_all')}</Button>
      </div>
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
