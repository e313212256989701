import type { JSX } from 'preact';
import type { Marker, Span } from '../engine/model.ts';
import { Button, Fold } from '../ui/controls.tsx';
import { Deeds, MuteButton } from '../ui/flag-row.tsx';
import { plural, t } from '../ui/messages.ts';
import { FromPage, oneLine } from '../ui/page-text.tsx';
import { Said } from '../ui/said.tsx';
import type { Muting } from './connector.ts';

interface MarkerListProps {
  readonly markers: readonly Marker[];
  readonly onShow: (span: Span) => void;
  readonly muting: Muting | null;
}

/** Labels, notices and template text found on the page: what each says, and what was looked for. */
export function MarkerList({ markers, onShow, muting }: MarkerListProps): JSX.Element {
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
            <Deeds>
              {marker.start !== null && marker.end !== null && (
                <Button
                  kind="link"
                  onClick={() => onShow({ start: marker.start!, end: marker.end! })}
                  label={t('show_passage', oneLine(marker.text, 60))}
                >
                  {t('show')}
                </Button>
              )}
              {muting && (
                <MuteButton
                  site={muting.site}
                  words={oneLine(marker.text, 60)}
                  onMute={() => muting.mute([marker.rule])}
                />
              )}
            </Deeds>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
