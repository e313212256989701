import type { JSX } from 'preact';
import { Button } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import { Note } from '../ui/note.tsx';

interface KeptBackProps {
  readonly onExercise: () => void;
  readonly onAnswer: () => void;
}

/** In a classroom: the answer waits until the pupil has marked what seems to be quoted, or asks for it. */
export function KeptBack({ onExercise, onAnswer }: KeptBackProps): JSX.Element {
  return (
    <Note
      title={t('kept_back_title')}
      action={
        <>
          <Button kind="primary" onClick={onExercise}>
            {t('kept_back_start')}
          </Button>
          <Button onClick={onAnswer}>{t('kept_back_answer')}</Button>
        </>
      }
    >
      <p class="quiet">{t('kept_back_why')}</p>
    </Note>
  );
}
