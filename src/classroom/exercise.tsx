import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Report, Span } from '../engine/model.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { Note, Skeleton } from '../ui/note.tsx';
import { FromPage, Spoken } from '../ui/page-text.tsx';
import { Toast } from '../ui/toast.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useNotice } from '../ui/use-notice.ts';
import type { ClassroomConnector } from './connector.ts';
import { ExerciseAnswer } from './exercise-answer.tsx';
import { sentencesOf } from './sentences.ts';

/** First mark what seems to be somebody else's words; then see both. Nothing of it is kept. */
export function Exercise({ connector }: { connector: ClassroomConnector }): JSX.Element {
  const loaded = useLoaded(useCallback(() => connector.report(), [connector]));
  if (loaded.value === undefined && loaded.error === null) {
    return (
      <main class="exercise">
        <Skeleton label={t('loading')} />
      </main>
    );
  }
  if (!loaded.value) {
    return (
      <main class="exercise">
        <Note title={t('compare_gone_title')}>
          <p class="quiet">{t('exercise_gone_why')}</p>
        </Note>
      </main>
    );
  }
  return <Ready report={loaded.value} connector={connector} />;
}

function Ready({ report, connector }: { report: Report; connector: ClassroomConnector }): JSX.Element {
  const paragraphs = useMemo(() => sentencesOf(report), [report]);
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [isShown, setShown] = useState(false);
  const notices = useNotice();
  const mark = (start: number, on: boolean) =>
    setMarked((before) => {
      const next = new Set(before);
      if (on) next.add(start);
      else next.delete(start);
      return next;
    });
  const reveal = () => {
    setShown(true);
    void connector.reveal();
  };
  const show = (span: Span) =>
    void notices.attempt(async () => ((await connector.show(span)) ? null : { text: t('passage_gone') }));
  if (report.quotient === null || paragraphs.length === 0) {
    return (
      <main class="exercise">
        <Note title={t('exercise_none_title')}>
          <p class="quiet">{t('exercise_none_why')}</p>
        </Note>
      </main>
    );
  }
  return (
    <main class="exercise">
      <header class="exercise-head">
        <h1>
          <FromPage>{report.article.title ?? t('untitled')}</FromPage>
        </h1>
        {isShown ? (
          <ExerciseAnswer report={report} sentences={paragraphs.flat()} marked={marked} onShow={show} />
        ) : (
          <>
            <p>{t('exercise_task')}</p>
            <div class="actions">
              <Button kind="primary" onClick={reveal}>
                {t('exercise_show')}
              </Button>
              <p class="quiet" role="status">
                {plural('exercise_marked', marked.size)}
              </p>
            </div>
          </>
        )}
      </header>
      <div class="exercise-text from-page" lang={report.article.language} dir="auto">
        {paragraphs.map((sentences) => (
          <p key={sentences[0]!.start} dir="auto">
            {sentences.map(({ start, end, from }) => {
              const words = report.article.text.slice(start, end);
              return isShown ? (
                <span key={start} class={`told ${classOf(from !== null, marked.has(start))}`}>
                  <Told isFrom={from !== null} isMarked={marked.has(start)} />
                  {words}{' '}
                </span>
              ) : (
                <label key={start} class="guess">
                  <input
                    type="checkbox"
                    class="sr-only"
                    checked={marked.has(start)}
                    onChange={(event) => mark(start, event.currentTarget.checked)}
                  />
                  <span>{words}</span>{' '}
                </label>
              );
            })}
          </p>
        ))}
      </div>
      <Toast notice={notices.notice} onUndo={notices.undo} onClose={notices.close} />
    </main>
  );
}

function classOf(isFrom: boolean, isMarked: boolean): string {
  if (isFrom) return isMarked ? 'told-both' : 'told-missed';
  return isMarked ? 'told-own' : '';
}

/** For who cannot see the strokes: who marked the sentence that follows. */
function Told({ isFrom, isMarked }: { isFrom: boolean; isMarked: boolean }): JSX.Element | null {
  if (!isFrom && !isMarked) return null;
  return <Spoken>{t(isFrom ? (isMarked ? 'told_both' : 'told_missed') : 'told_own')}</Spoken>;
}
