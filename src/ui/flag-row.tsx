import type { JSX } from 'preact';
import type { Flag, FlagEvidence, Report, Span } from '../engine/model.ts';
import { Button } from './controls.tsx';
import { Difference } from './difference.tsx';
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
  const all = reasonsOf(flag, report);
  const headline = all.reduce(
    (message, reason) => (message === reason ? message : message.replace(reason, '')),
    flag.message,
  );
  const reasons = all.filter((reason) => !headline.includes(reason.replace(/\.$/, '')));
  return (
    <li class="flag">
      <SeverityIcon severity={flag.severity} />
      <div class="flag-words">
        <p>{oneLine(headline)}</p>
        <Why reasons={reasons} edits={flag.evidence.filter((one) => one.type === 'edit')} text={report.article.text} />
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

interface WhyProps {
  readonly reasons: readonly string[];
  readonly edits: readonly Extract<FlagEvidence, { type: 'edit' }>[];
  readonly text: string;
}

function Why({ reasons, edits, text }: WhyProps): JSX.Element {
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} class="why">
          {oneLine(reason)}
        </p>
      ))}
      {edits.slice(0, MOST_EDITS).map((edit) => (
        <p key={edit.start} class="why">
          <Difference {...edit} text={text} />
        </p>
      ))}
      {edits.length > MOST_EDITS && <p class="why">{plural('more_differences', edits.length - MOST_EDITS)}</p>}
    </>
  );
}

/** What was looked for and found or not found: the Markers' own reasons, and what the page declares. */
function reasonsOf({ evidence }: Flag, report: Report): string[] {
  const reasons = new Set<string>();
  for (const one of evidence) {
    const marker = one.type === 'marker' ? report.markers[one.index] : undefined;
    if (marker) reasons.add(marker.reason);
    else if (one.type === 'declared') reasons.add(t('why_declared', one.property, oneLine(one.value)));
  }
  return [...reasons];
}

/** Where on the page a Flag points: the first of its evidence that has a place. */
function placeOf(flag: Flag, report: Report): Span | null {
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
