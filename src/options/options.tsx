import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Logo } from '../ui/icons.tsx';
import { t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useNotice } from '../ui/use-notice.ts';
import { AboutSection } from './about-section.tsx';
import type { OptionsConnector } from './connector.ts';
import { FindingSection } from './finding-section.tsx';
import { LibrarySection } from './library-section.tsx';
import { LockedSettings } from './locked.tsx';
import { SourcesSection } from './sources-section.tsx';
import { WhereSection } from './where-section.tsx';

const SECTIONS = [
  ['where', () => t('where_title')],
  ['sources', () => t('sources_title')],
  ['finding', () => t('finding_title')],
  ['library', () => t('library_title')],
  ['about', () => t('about_title')],
] as const;

export function Options({ connector }: { connector: OptionsConnector }): JSX.Element {
  const notices = useNotice();
  const settings = useLoaded(connector.settings);
  const sources = useLoaded(connector.sources);
  const subscriptions = useLoaded(connector.subscriptions);
  const policy = useLoaded(connector.policy);
  useEffect(
    () =>
      connector.watch(() => {
        settings.reload();
        sources.reload();
        subscriptions.reload();
        policy.reload();
      }),
    [connector, settings.reload, sources.reload, subscriptions.reload, policy.reload],
  );
  const isLoaded = Boolean(settings.value && sources.value && subscriptions.value && policy.value);
  useEffect(() => {
    // The browser looked for the part that the address names before it was there.
    if (isLoaded && location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isLoaded]);
  const locked = new Set(Object.keys(policy.value?.settings ?? {}));
  const failure = settings.error ?? sources.error ?? subscriptions.error ?? policy.error;
  return (
    <LockedSettings.Provider value={locked}>
      <div class="page">
        <nav class="side" aria-label={t('options_title')}>
          <p class="brand">
            <Logo /> {t('name')}
          </p>
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title()}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h1 class="sr-only">{t('options_title')}</h1>
          {failure !== null && (
            <Note title={t('options_failed')} tone="alert" level={2}>
              <p class="quiet">{failure}</p>
            </Note>
          )}
          {settings.value && sources.value && subscriptions.value && policy.value ? (
            <>
              <WhereSection
                connector={connector}
                settings={settings.value}
                notices={notices}
                onChange={settings.reload}
              />
              <SourcesSection
                connector={connector}
                sources={sources.value}
                subscriptions={subscriptions.value}
                policy={policy.value.sources}
                notices={notices}
                onChange={() => {
                  sources.reload();
                  subscriptions.reload();
                }}
              />
              <FindingSection
                connector={connector}
                settings={settings.value}
                notices={notices}
                onChange={settings.reload}
              />
              <LibrarySection
                connector={connector}
                settings={settings.value}
                notices={notices}
                onChange={settings.reload}
              />
              <AboutSection
                connector={connector}
                settings={settings.value}
                notices={notices}
                onChange={settings.reload}
              />
            </>
          ) : (
            failure === null && <Skeleton label={t('loading')} />
          )}
          <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
        </main>
      </div>
    </LockedSettings.Provider>
  );
}
