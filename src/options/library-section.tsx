import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import type { Stats } from '../library/library.ts';
import { plural, t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { bytes, count, date } from '../ui/numbers.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { DeleteAll } from './delete-all.tsx';
import { LibraryFiles } from './library-files.tsx';
import { Part, type SectionProps } from './part.tsx';
import type { LibraryPartProps } from './part-props.ts';
import { RetentionSettings } from './retention-settings.tsx';

/** What is kept: how much, since when; and how it is taken out, brought in and thrown away. */
export function LibrarySection({ connector, settings, notices, onChange }: SectionProps): JSX.Element {
  const opened = useLoaded(connector.library);
  return (
    <Part id="library" title={t('library_title')} intro={t('library_intro')}>
      {opened.error !== null && (
        <Note title={t('library_failed')} tone="alert" level={4}>
          <p class="quiet">{opened.error}</p>
        </Note>
      )}
      {opened.value && <OpenLibrary connector={connector} library={opened.value} notices={notices} />}
      {!opened.value && opened.error === null && <Skeleton label={t('loading')} />}
      <RetentionSettings connector={connector} settings={settings} notices={notices} onChange={onChange} />
    </Part>
  );
}

function OpenLibrary({ connector, library, notices }: Pick<LibraryPartProps, 'connector' | 'library' | 'notices'>) {
  const stats = useLoaded(useCallback(() => library.stats(), [library]));
  // What an import brings is counted as it comes in; what another window deletes, too.
  useEffect(() => connector.watchLibrary(stats.reload), [connector, stats.reload]);
  if (stats.error !== null) return <Note title={t('library_failed')} tone="alert" level={4} />;
  if (!stats.value) return <Skeleton label={t('loading')} />;
  const changed = () => {
    stats.reload();
    connector.libraryChanged();
  };
  const props = { connector, library, notices, stats: stats.value, onChange: changed };
  return (
    <>
      <StatsList stats={stats.value} />
      {stats.value.originals === 0 && <p class="nothing">{t('library_empty')}</p>}
      <div class="actions">
        <a class="button" href={connector.shelfAddress}>
          {t('open_shelf')}
        </a>
        <p class="quiet beside-button">{t('library_shelf_hint')}</p>
      </div>
      <LibraryFiles {...props} />
      <DeleteAll {...props} />
    </>
  );
}

function StatsList({ stats }: { stats: Stats }): JSX.Element {
  return (
    <dl class="figures">
      <div>
        <dt>{plural('figure_originals', stats.originals)}</dt>
        <dd>{count(stats.originals)}</dd>
      </div>
      <div>
        <dt>{plural('figure_reports', stats.reports)}</dt>
        <dd>{count(stats.reports)}</dd>
      </div>
      <div>
        <dt>{t('figure_bytes')}</dt>
        <dd>{bytes(stats.textBytes + stats.indexBytes + stats.restBytes)}</dd>
      </div>
      <div>
        <dt>{t('figure_oldest')}</dt>
        <dd>{date(stats.oldest?.slice(0, 10) ?? null) ?? '–'}</dd>
      </div>
    </dl>
  );
}
