import type { ComponentChildren, JSX } from 'preact';
import type { Flag, FlagEvidence, Report, Span } from '../engine/model.ts';
import { Button } from './controls.tsx';
import { SeverityIcon } from './icons.tsx';
import { plural, t } from './messages.ts';
import { oneLine } from './page-text.tsx';

interface FlagRowProps {
  readonly flag: Flag;
  readonly report: Report;
  readonly onShow: (span: Span) => void;
}

/** A sentence about the page, why it is said in small type, and the place it speaks of. */
export function FlagRow({ flag, report, onShow }: FlagRowProps): JSX.Element {
  const place = placeOf(flag, report);
  return (
    <li class="flag">
      <SeverityIcon severity={flag.severity} />
      <div class="flag-words">
        <p>{oneLine(flag.message)}</p>
        <Why evidence={flag.evidence} report={report} />
      </div>
      {place !== null && (
        <Button kind="link" onClick={() => onShow(place)} label={t('show_flag', oneLine(flag.message))}>
          {t('show')}
        </Button>
      )}
    </li>
  );
}

// More than three differences are counted, not listed: the page itself shows them all.
const MOST_EDITS = 3;

function Why({ evidence, report }: { evidence: readonly FlagEvidence[]; report: Report }): ComponentChildren {
  const reasons = new Set<string>();
  const edits = evidence.filter((one) => one.type === 'edit');
  for (const one of evidence) {
    if (one.type === 'marker') {
      const marker = report.markers[one.index];
      if (marker) reasons.add(marker.reason);
    } else if (one.type === 'declared') reasons.add(t('why_declared', one.property, oneLine(one.value)));
  }
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason} class="why">
          {oneLine(reason)}
        </p>
      ))}
      {edits.slice(0, MOST_EDITS).map((edit) => (
        <p key={edit.start} class="why">
          <Difference edit={edit} text={report.article.text} />
        </p>
      ))}
      {edits.length > MOST_EDITS && <p class="why">{plural('more_differences', edits.length - MOST_EDITS)}</p>}
    </>
  );
}

// Enough of the sentence to know the place again, in UTF-16 code units on each side.
const CONTEXT = 36;

type EditEvidence = Extract<FlagEvidence, { type: 'edit' }>;

/** Both wordings in their sentence, told apart by words for who cannot see the strokes. */
function Difference({ edit, text }: { edit: EditEvidence; text: string }): JSX.Element {
  const before = text.slice(Math.max(0, edit.start - CONTEXT), edit.start).replace(/^\S*\s/, '');
  const after = text.slice(edit.end, edit.end + CONTEXT).replace(/\s\S*$/, '');
  return (
    <bdi class="from-page">
      … {oneLine(before)}{' '}
      {edit.there !== '' && (
        <del>
          <span class="sr-only">{t('original_has')} </span>
          {oneLine(edit.there, 80)}
        </del>
      )}{' '}
      {edit.here !== '' && (
        <ins>
          <span class="sr-only">{t('page_has')} </span>
          {oneLine(edit.here, 80)}
        </ins>
      )}
      {/^\s/.test(after) && ' '}
      {oneLine(after)} …
    </bdi>
  );
}

/** Where on the page a Flag points: the first of its evidence that has a place. */
export function placeOf(flag: Flag, report: Report): Span | null {
  for (const one of flag.evidence) {
    if (one.type === 'edit') return { start: one.start, end: one.end };
    if (one.type === 'quotation') return report.quotations[one.index] ?? null;
    if (one.type === 'marker') {
      const marker = report.markers[one.index];
      if (marker && marker.start !== null && marker.end !== null) return { start: marker.start, end: marker.end };
    }
    if (one.type === 'original') {
      const copied = report.quotations.find((quotation) =>
        quotation.matches.some((match) => match.original === one.id),
      );
      if (copied) return copied;
    }
  }
  return null;
}
