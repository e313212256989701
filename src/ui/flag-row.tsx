import type { ComponentChildren, JSX } from 'preact';
import type { Flag, Report, ReportArticle, Sentence, Span } from '../engine/model.ts';
import { Button } from './controls.tsx';
import { Difference } from './difference.tsx';
import { flagWords } from './flag-words.ts';
import { SeverityIcon } from './icons.tsx';
import { plural, t } from './messages.ts';
import { oneLine } from './page-text.tsx';
import { Said } from './said.tsx';

interface FlagRowProps {
  readonly flag: Flag;
  readonly report: Report;
  readonly onShow: (span: Span) => void;
  /** How it is muted where it stands; none where it cannot be. */
  readonly mute?: MuteDeed | null;
}

export interface MuteDeed {
  /** ASCII host. */
  readonly site: string;
  readonly onMute: () => void;
}

/** A sentence about the page, why it is said in small type, and the place it speaks of. */
export function FlagRow({ flag, report, onShow, mute = null }: FlagRowProps): JSX.Element {
  const place = placeOf(flag, report);
  const [fact, ...looked] = flag.sentences ?? [];
  const words = flagWords(flag, report);
  return (
    <li class="flag">
      <SeverityIcon severity={flag.severity} />
      <div class="flag-words">
        <p>
          <Said sentence={fact}>{words}</Said>
        </p>
        <Why sentences={looked} flag={flag} article={report.article} />
      </div>
      <Deeds>
        {place !== null && (
          <Button kind="link" onClick={() => onShow(place)} label={t('show_flag', words)}>
            {t('show')}
          </Button>
        )}
        {mute && <MuteButton {...mute} words={words} />}
      </Deeds>
    </li>
  );
}

/** What can be done with a finding, one under the other at the end of its line. */
export function Deeds({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="deeds">{children}</div>;
}

export function MuteButton({ site, onMute, words }: MuteDeed & { words: string }): JSX.Element {
  return (
    <Button kind="quiet" onClick={onMute} label={t('mute_named', site, words)}>
      {t('mute')}
    </Button>
  );
}

// More than three differences are counted, not listed: the page itself shows them all.
const MOST_EDITS = 3;

interface WhyProps {
  readonly sentences: readonly Sentence[];
  readonly flag: Flag;
  readonly article: ReportArticle;
}

/** What was looked for and found or not found, what the page declares, and what was changed. */
function Why({ sentences, flag, article }: WhyProps): JSX.Element {
  const edits = flag.evidence.filter((one) => one.type === 'edit' || one.type === 'change');
  const declared = flag.evidence.filter((one) => one.type === 'declared');
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence.english} class="why">
          <Said sentence={sentence} />
        </p>
      ))}
      {declared.map(({ property, value }) => (
        <p key={property} class="why">
          {t('why_declared', property, oneLine(value))}
        </p>
      ))}
      {edits.slice(0, MOST_EDITS).map((edit) => (
        <p key={edit.start} class="why">
          <Difference {...edit} text={article.text} language={article.language} />
        </p>
      ))}
      {edits.length > MOST_EDITS && <p class="why">{plural('more_differences', edits.length - MOST_EDITS)}</p>}
    </>
  );
}

/** Where on the page a Flag points: the first of its evidence that has a place. */
function placeOf(flag: Flag, report: Report): Span | null {
  for (const one of flag.evidence) {
    if (one.type === 'edit' || one.type === 'change') return { start: one.start, end: one.end };
    if (one.type === 'quotation') return report.quotations[one.index] ?? null;
    if (one.type === 'marker') {
      const marker = report.markers[one.index];
      if (marker && marker.start !== null && marker.end !== null) return { start: marker.start, end: marker.end };
    }
    if (one.type === 'original') {
      const copied = report.quotations.find((quotation) =>
        quotation.matches.some((match) => match.original === one.id),
      );
      const place = copied ?? report.ownElsewhere?.find(({ original }) => original === one.id);
      if (place) return place;
    }
  }
  return null;
}
