import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Health } from '../library/health.ts';
import { asBlob } from '../ui/as-blob.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { Skeleton } from '../ui/note.tsx';
import { bytes, count, date } from '../ui/numbers.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { LibraryCheck } from './library-check.tsx';
import type { ViewProps } from './view-props.ts';

/** What the Library takes up, whether it is whole, and how it is taken out. */
export function StorageView({ connector, library, notices }: ViewProps): JSX.Element {
  const { value: health, error, reload } = useLoaded(useCallback(() => library.health(), [library]));
  useEffect(() => connector.watch(reload), [connector, reload]);
  const [given, setGiven] = useState<number | null>(null);
  const give = () =>
    void notices.attempt(async () => {
      setGiven(0);
      try {
        const file = await asBlob(library.exportCompressed({ onProgress: setGiven }));
        connector.download(`quotient-library-${new Date().toISOString().slice(0, 10)}.jsonl.gz`, file);
        return { text: t('library_exported') };
      } finally {
        setGiven(null);
      }
    });
  if (error !== null) {
    return (
      <p class="fault" role="alert">
        {error}
      </p>
    );
  }
  if (!health) return <Skeleton label={t('loading')} />;
  return (
    <div class="storage">
      <Figures health={health} />
      {health.rebuilding !== null && (
        <p role="status">{t('index_rebuilding', count(health.rebuilding.done), count(health.rebuilding.total))}</p>
      )}
      {health.space?.isLow && <p class="card warn">{t('space_low')}</p>}
      <LibraryCheck library={library} notices={notices} health={health} onChange={reload} />
      <section class="sub" aria-labelledby="files-title">
        <h2 id="files-title" class="section-title">
          {t('library_files')}
        </h2>
        <p class="quiet">{t('library_files_hint')}</p>
        <div class="actions">
          {given === null ? (
            <Button onClick={give} disabled={health.counts.originals + health.counts.reports === 0}>
              {t('export_library')}
            </Button>
          ) : (
            <>
              <progress aria-label={t('exporting')} />
              <span role="status">{plural('objects_done', given)}</span>
            </>
          )}
          <a class="button" href={connector.optionsAddress}>
            {t('storage_options')}
          </a>
        </div>
      </section>
    </div>
  );
}

function Figures({ health }: { health: Health }): JSX.Element {
  const { counts, space } = health;
  const { texts, index, catalogue } = health.bytes;
  const day = (iso: string | null) => date(iso?.slice(0, 10) ?? null) ?? '–';
  return (
    <dl class="storage-figures">
      <Figure term={plural('figure_originals', counts.originals)}>{count(counts.originals)}</Figure>
      <Figure term={plural('figure_reports', counts.reports)}>{count(counts.reports)}</Figure>
      <Figure term={t('figure_texts')}>{bytes(texts)}</Figure>
      <Figure term={t('figure_index')}>{bytes(index + catalogue)}</Figure>
      <Figure term={t('figure_oldest')}>{day(health.oldest)}</Figure>
      <Figure term={t('figure_newest')}>{day(health.newest)}</Figure>
      {space !== null && <Figure term={t('figure_space')}>{bytes(Math.max(0, space.quota - space.usage))}</Figure>}
      {space !== null && (
        <Figure term={t('figure_kept')}>{t(space.persisted ? 'kept_promised' : 'kept_not_promised')}</Figure>
      )}
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
