import type { ComponentChildren, JSX } from 'preact';
import type { Share } from '../engine/report/shares.ts';
import { legendMessage, sizeWords } from './legend-message.ts';
import { rich, t } from './messages.ts';
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
  const { key, name } = legendMessage(part);
  const size = <b>{sizeWords(part, t('legend_less_than_one'))}</b>;
  return name === null ? rich(key, size) : rich(key, size, <Name>{name}</Name>);
}
