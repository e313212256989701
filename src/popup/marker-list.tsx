import type { JSX } from 'preact';
import type { Marker, Span } from '../engine/model.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { FromPage, oneLine } from '../ui/page-text.tsx';
import { Said } from '../ui/said.tsx';

interface MarkerListProps {
  readonly markers: readonly Marker[];
  readonly onShow: (span: Span) => void;
}

/** Labels, notices and template text found on the page: what each says, and what was looked for. */
export function MarkerList({ markers, onShow }: MarkerListProps): JSX.Element {
  return (
    <Fold title={plural('markers', markers.length)}>
      <ul class="rows">
        {markers.map((marker, i) => (
          <li key={i} class="marker">
            <div class="marker-words">
              <p>
                <FromPage most={120}>{marker.text}</FromPage>
              </p>
              <p class="why">
                <Said sentence={marker.sentence}>{marker.reason}</Said>
              </p>
            </div>
            {marker.start !== null && marker.end !== null && (
              <Button
                kind="link"
                onClick={() => onShow({ start: marker.start!, end: marker.end! })}
                label={t('show_passage', oneLine(marker.text, 60))}
              >
                {t('show')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
