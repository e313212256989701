import type { JSX } from 'preact';
import type { TabState } from '../shared/contract.ts';
import { Button } from '../ui/controls.tsx';
import { rich, t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { Name, oneLine } from '../ui/page-text.tsx';

interface PageStateProps {
  readonly state: Exclude<TabState, { status: 'done' }>;
  readonly onRun: () => void;
  readonly onAllow: () => void;
}

/** Why there is no Report (yet), and what can be done about it. Every state has its own words. */
export function PageState({ state, onRun, onAllow }: PageStateProps): JSX.Element {
  switch (state.status) {
    case 'working':
      return <Skeleton label={t('working')} />;
    case 'idle':
      return <Note title={t('idle_title')} action={<RunButton onRun={onRun} words={t('idle_run')} />} />;
    case 'no-permission':
      return (
        <Note
          title={t('no_permission_title')}
          action={
            <>
              <Button kind="primary" onClick={onAllow}>
                {t('no_permission_allow')}
              </Button>
              <RunButton onRun={onRun} words={t('try_again')} kind="plain" />
            </>
          }
        >
          <p class="quiet">{rich('no_permission_why', <Name>{state.origin || t('this_page')}</Name>)}</p>
        </Note>
      );
    case 'unsupported': {
      const words = UNSUPPORTED[state.page];
      return (
        <Note title={words.title()}>
          <p class="quiet">{words.why()}</p>
          <p class="quiet">{words.instead()}</p>
        </Note>
      );
    }
    case 'error':
      return (
        <Note title={t('error_title')} tone="alert" action={<RunButton onRun={onRun} words={t('try_again')} />}>
          <p class="quiet">
            {/* What went wrong inside is told in English only. */}
            <bdi lang="en">{oneLine(state.message)}</bdi>
          </p>
          <p class="quiet">{t('error_instead')}</p>
        </Note>
      );
  }
}

interface RunButtonProps {
  readonly onRun: () => void;
  readonly words: string;
  readonly kind?: 'primary' | 'plain';
}

function RunButton({ onRun, words, kind = 'primary' }: RunButtonProps): JSX.Element {
  return (
    <Button kind={kind} onClick={onRun}>
      {words}
    </Button>
  );
}

type Unsupported = Extract<TabState, { status: 'unsupported' }>['page'];
interface Words {
  title(): string;
  why(): string;
  instead(): string;
}

const UNSUPPORTED: Record<Unsupported, Words> = {
  browser: { title: () => t('browser_title'), why: () => t('browser_why'), instead: () => t('browser_instead') },
  store: { title: () => t('store_title'), why: () => t('store_why'), instead: () => t('store_instead') },
  pdf: { title: () => t('pdf_title'), why: () => t('pdf_why'), instead: () => t('pdf_instead') },
  file: { title: () => t('file_title'), why: () => t('file_why'), instead: () => t('file_instead') },
  empty: { title: () => t('empty_title'), why: () => t('empty_why'), instead: () => t('empty_instead') },
  'not-html': { title: () => t('not_html_title'), why: () => t('not_html_why'), instead: () => t('not_html_instead') },
  reader: { title: () => t('reader_title'), why: () => t('reader_why'), instead: () => t('reader_instead') },
};
