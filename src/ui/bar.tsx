import type { ComponentChildren, JSX } from 'preact';
import type { Share } from '../engine/report/shares.ts';
import { rich, t } from './messages.ts';
import { percent } from './numbers.ts';
import { Name } from './page-text.tsx';

/** Colour says whose words (reuse, speech, own), pattern says on what evidence: both are classes of shares.css. */
export function pieceClass(part: Pick<Share, 'kind' | 'evidence'>): string {
  return `piece piece-${part.kind}${part.evidence === null ? '' : ` piece-${part.evidence}`}`;
}

/** The article as one bar. It is a picture of the legend below it, which says the same in words. */
export function Bar({ parts }: { parts: readonly Share[] }): JSX.Element {
  return (
    <div class="bar" aria-hidden="true">
      {parts.map((part, i) => (
        <span key={i} class={pieceClass(part)} style={{ flexGrow: String(part.size) }} />
      ))}
    </div>
  );
}

export function Legend({ parts }: { parts: readonly Share[] }): JSX.Element {
  return (
    <ul class="legend" aria-label={t('legend_label')}>
      {parts.map((part, i) => (
        <li key={i}>
          <span class={`swatch ${pieceClass(part)}`} aria-hidden="true" />
          <span>{legendWords(part)}</span>
        </li>
      ))}
    </ul>
  );
}

function legendWords(part: Share): ComponentChildren {
  const share = <b>{part.hundredths === 0 ? t('legend_less_than_one') : percent(part.hundredths)}</b>;
  if (part.kind === 'own') return rich('legend_own', share);
  if (part.kind === 'speech')
    return rich(part.evidence === 'matched' ? 'legend_speech_matched' : 'legend_speech', share);
  const source = part.source === null ? null : <Name>{part.source}</Name>;
  if (part.evidence === 'introduced') {
    if (source === null) return rich('legend_introduced', share);
    return part.cue === null
      ? rich('legend_introduced_by', share, source)
      : // One piece of the page's words: two, each kept apart, would stand in the order of our language, not in theirs.
        rich('legend_introduced_cue', share, <Name>{`${part.source} ${part.cue}`}</Name>);
  }
  if (part.evidence === 'matched') {
    if (source === null) return rich(part.changed ? 'legend_matched_changed' : 'legend_matched', share);
    return rich(part.changed ? 'legend_matched_changed_in' : 'legend_matched_in', share, source);
  }
  return source === null ? rich('legend_marked', share) : rich('legend_marked_from', share, source);
}
