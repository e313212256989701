import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../engine/model.ts';
import { t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useNotice } from '../ui/use-notice.ts';
import { CompareHead } from './compare-head.tsx';
import type { CompareConnector, Comparison } from './connector.ts';
import { PassageList } from './passage-list.tsx';
import { passagesOf } from './passages.ts';
import { SideBySide } from './side-by-side.tsx';
import type { View } from './view.ts';

interface CompareProps {
  readonly connector: CompareConnector;
  /** In a tab there is room for both texts; the panel beside a page shows the passages one under the other. */
  readonly layout: 'wide' | 'panel';
}

/** The article and one of its Originals, passage by passage. */
export function Compare({ connector, layout }: CompareProps): JSX.Element {
  const loaded = useLoaded(useCallback(() => connector.open(), [connector]));
  useEffect(() => connector.watch(loaded.reload), [connector, loaded.reload]);
  if (loaded.error !== null) {
    return (
      <main class="compare-note">
        <Note title={t('error_title')} tone="alert">
          <p class="quiet">{loaded.error}</p>
        </Note>
      </main>
    );
  }
  if (loaded.value === undefined) {
    return (
      <main class="compare-note">
        <Skeleton label={t('compare_working')} />
      </main>
    );
  }
  if (typeof loaded.value === 'string') {
    const isGone = loaded.value === 'gone';
    return (
      <main class="compare-note">
        <Note title={t(isGone ? 'compare_gone_title' : 'compare_not_judged_title')}>
          <p class="quiet">{t(isGone ? 'compare_gone_why' : 'compare_not_judged_why')}</p>
        </Note>
      </main>
    );
  }
  return <Ready comparison={loaded.value} connector={connector} layout={layout} />;
}

function Ready({ comparison, connector, layout }: CompareProps & { comparison: Comparison }): JSX.Element {
  const { report, originals, wanted, tabId } = comparison;
  const [chosen, choose] = useState(wanted);
  const [view, setView] = useState<View>(layout === 'wide' ? 'texts' : 'passages');
  const [together, setTogether] = useState(true);
  const notices = useNotice();
  const original = originals.find(({ id }) => id === chosen) ?? originals[0];
  const passages = useMemo(() => (original ? passagesOf(report, original.id) : []), [report, original]);
  if (!original) {
    return (
      <main class="compare-note">
        <Note title={t('compare_no_original_title')}>
          <p class="quiet">{t('compare_no_original_why')}</p>
        </Note>
      </main>
    );
  }
  const show = (span: Span) =>
    void notices.attempt(async () => {
      const found = tabId !== null && (await connector.show(tabId, span));
      return found ? null : { text: t('passage_gone') };
    });
  return (
    <main class={`compare compare-${view}`}>
      {chosen !== null && original.id !== chosen && <p class="quiet">{t('compare_another')}</p>}
      <CompareHead
        report={report}
        original={original}
        originals={originals}
        passages={passages}
        onChoose={choose}
        view={view}
        onView={layout === 'wide' ? setView : null}
        together={together}
        onTogether={setTogether}
      />
      {view === 'texts' ? (
        <SideBySide key={original.id} report={report} original={original} passages={passages} together={together} />
      ) : (
        <PassageList report={report} original={original} passages={passages} onShow={tabId === null ? null : show} />
      )}
      <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
    </main>
  );
}
