import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Report, Span } from '../engine/model.ts';
import { besideAnswer, sharesOf } from '../engine/report/shares.ts';
import { answerOf } from '../ui/answer.ts';
import { answerText } from '../ui/answer-line.tsx';
import { Bar, Legend } from '../ui/bar.tsx';
import { Section } from '../ui/controls.tsx';
import { FlagRow } from '../ui/flag-row.tsx';
import { plural, t } from '../ui/messages.ts';
import { type ExerciseSentence, resultOf } from './sentences.ts';

interface ExerciseAnswerProps {
  readonly report: Report;
  readonly sentences: readonly ExerciseSentence[];
  /** Starts of the sentences that were marked. */
  readonly marked: ReadonlySet<number>;
  readonly onShow: (span: Span) => void;
}

/** What Quotient says, and how far the pupil's marks agree with it. Counts of sentences, no grade. */
export function ExerciseAnswer({ report, sentences, marked, onShow }: ExerciseAnswerProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { found, missed, own } = resultOf(sentences, marked);
  const shares = sharesOf(report);
  const flags = besideAnswer(report.flags);
  return (
    <div class="exercise-answer">
      <h2 class="answer" tabIndex={-1} ref={heading}>
        {answerText(answerOf(report))}
      </h2>
      {shares !== null && (
        <>
          <Bar parts={shares.parts} />
          <Legend parts={shares.parts} />
        </>
      )}
      <ul class="exercise-result">
        <li class="told-both">{plural('result_found', found)}</li>
        {missed > 0 && <li class="told-missed">{plural('result_missed', missed)}</li>}
        {own > 0 && <li class="told-own">{plural('result_own', own)}</li>}
      </ul>
      {flags.length > 0 && (
        <Section title={t('worth_knowing')} level={3}>
          <ul class="rows">
            {flags.map((flag, i) => (
              <FlagRow key={i} flag={flag} report={report} onShow={onShow} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
