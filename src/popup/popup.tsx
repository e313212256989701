import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../engine/model.ts';
import { answerOf } from '../ui/answer.ts';
import { answerText } from '../ui/answer-line.tsx';
import { t } from '../ui/messages.ts';
import { Toast } from '../ui/toast.tsx';
import { useNotice } from '../ui/use-notice.ts';
import type { PopupConnector } from './connector.ts';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { KeptBack } from './kept-back.tsx';
import { LateOriginals } from './late-originals.tsx';
import { PageState } from './page-state.tsx';
import { ReportView } from './report-view.tsx';
import { SitePanel } from './site-panel.tsx';
import { usePopup } from './use-popup.ts';

export function Popup({ connector }: { connector: PopupConnector }): JSX.Element {
  const view = usePopup(connector);
  const notices = useNotice();
  const { page, state, site } = view;
  /** Id of the Report that a classroom was shown before it was guessed. */
  const [answered, setAnswered] = useState<string | null>(null);
  const isKeptBack = state.status === 'done' && state.keptBack && answered !== state.report.id;
  const show = (span: Span) =>
    void notices.attempt(async () => {
      const found = page ? await connector.show(page.tabId, span) : false;
      return found ? null : { text: t('passage_gone') };
    });
  const mute = (rules: readonly string[], on: boolean) =>
    void notices.attempt(async () => {
      if (!page?.host) return null;
      const turn = async (muted: boolean) => {
        await connector.mute(page, rules, muted);
        await view.reload();
      };
      await turn(on);
      return { text: t(on ? 'muted_now' : 'unmuted_now', page.host), undo: () => turn(!on) };
    });
  const canMute = page?.host && site !== null && !site.locked.has('muted');
  return (
    <>
      <Header
        host={page?.host ?? null}
        onOptions={connector.openOptions}
        onShelf={connector.openShelf}
        onPanel={page ? () => void notices.attempt(() => connector.openPanel(page.tabId).then(() => null)) : null}
      />
      <main aria-busy={state.status === 'working'}>
        <p class="sr-only" role="status">
          {state.status === 'done' && !isKeptBack ? answerText(answerOf(state.report)) : ''}
        </p>
        {isKeptBack && (
          <KeptBack
            onExercise={() => page && connector.exercise(page.tabId)}
            onAnswer={() => setAnswered(state.report.id)}
          />
        )}
        {state.status === 'done' && !isKeptBack && page && (
          <ReportView
            key={state.report.id}
            page={page}
            finder={connector.finder}
            sharing={connector.sharing}
            notices={notices}
            report={state.report}
            muted={state.muted}
            muting={canMute ? { site: page.host, mute: (rules) => mute(rules, true) } : null}
            onShow={show}
            onCompare={(original) => connector.compare(page.tabId, state.report.id, original)}
          />
        )}
        {state.status !== 'done' && (
          <PageState state={state} onRun={() => void view.run()} onAllow={() => page && void allow('site')} />
        )}
        {page && !page.isPrivate && <LateOriginals connector={connector} />}
        {page && site !== null && (
          <SitePanel
            page={page}
            site={site}
            state={state}
            connector={connector}
            notices={notices}
            onAllow={(what) => void allow(what)}
            onChange={view.reload}
            onUnmute={(rules) => mute(rules, false)}
          />
        )}
      </main>
      <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
      <Footer
        connector={connector}
        isPrivate={page?.isPrivate ?? false}
        turn={state.status === 'done' ? state.judged : state.status}
      />
    </>
  );

  async function allow(what: 'site' | 'all'): Promise<void> {
    if (!page) return;
    // The browser only asks inside the click: nothing may be awaited before this call.
    const asked = connector.allow(what, page);
    await notices.attempt(async () => {
      const granted = await asked;
      await view.reload();
      if (granted && state.status !== 'done') await view.run();
      return { text: granted ? t('allowed') : t('refused') };
    });
  }
}
