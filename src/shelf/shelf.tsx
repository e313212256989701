import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { Logo } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useNotice } from '../ui/use-notice.ts';
import type { ShelfConnector } from './connector.ts';
import { OriginalsView } from './originals-view.tsx';
import { PagesView } from './pages-view.tsx';
import { StorageView } from './storage-view.tsx';

const VIEWS = [
  ['originals', () => t('shelf_originals')],
  ['pages', () => t('shelf_pages')],
  ['storage', () => t('shelf_storage')],
] as const;

/** What the address names; what else a view is told stands behind its name. */
const viewInAddress = () => VIEWS.find(([id]) => location.hash.slice(1).startsWith(id))?.[0] ?? 'originals';

/** The Library's own page: the Originals, the pages that were read, what it all takes up. */
export function Shelf({ connector }: { connector: ShelfConnector }): JSX.Element {
  const opened = useLoaded(connector.library);
  const notices = useNotice();
  const [view, setView] = useState(viewInAddress);
  useEffect(() => {
    const moved = () => setView(viewInAddress());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return (
    <div class="shelf">
      <header class="shelf-head">
        <p class="brand">
          <Logo /> {t('name')}
        </p>
        <h1>{t('shelf_title')}</h1>
        <nav aria-label={t('shelf_views')}>
          <ul>
            {VIEWS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={view === id ? 'page' : undefined}>
                  {title()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {opened.error !== null && (
          <Note
            title={t('library_failed')}
            tone="alert"
            level={2}
            action={<Button onClick={opened.reload}>{t('try_again')}</Button>}
          >
            <p class="quiet">{opened.error}</p>
          </Note>
        )}
        {!opened.value && opened.error === null && <Skeleton label={t('loading')} />}
        {opened.value && view === 'originals' && (
          <OriginalsView connector={connector} library={opened.value} notices={notices} />
        )}
        {opened.value && view === 'storage' && (
          <StorageView connector={connector} library={opened.value} notices={notices} />
        )}
        {opened.value && view === 'pages' && (
          <PagesView connector={connector} library={opened.value} notices={notices} />
        )}
      </main>
      <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
    </div>
  );
}
