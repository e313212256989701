import type { JSX } from 'preact';
import type { Mute } from '../shared/muted.ts';
import { Button } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { ruleWords } from '../ui/rule-words.ts';
import type { Notices } from '../ui/use-notice.ts';

interface MutedListProps {
  readonly muted: readonly Mute[];
  readonly onSave: (muted: readonly Mute[]) => Promise<void>;
  readonly notices: Notices;
}

/** What raises nothing on some sites, by site. It is muted in the popup, at the finding itself. */
export function MutedList({ muted, onSave, notices }: MutedListProps): JSX.Element {
  const unmute = (mute: Mute) =>
    void notices.attempt(async () => {
      await onSave(muted.filter((each) => each !== mute));
      return { text: t('unmuted_now', mute.site), undo: () => onSave(muted) };
    });
  const sorted = muted.toSorted((a, b) => a.site.localeCompare(b.site));
  return (
    <div class="sub">
      <h3>{t('muted_title')}</h3>
      <p class="quiet">{t('muted_hint')}</p>
      {muted.length === 0 ? (
        <p class="nothing">{t('muted_empty')}</p>
      ) : (
        <ul class="list">
          {sorted.map((mute) => (
            <li key={`${mute.site} ${mute.rule}`}>
              <span class="grow">
                <Name>{mute.site}</Name> <small>{ruleWords(mute.rule)}</small>
              </span>
              <Button
                kind="link"
                onClick={() => unmute(mute)}
                label={t('unmute_named', mute.site, ruleWords(mute.rule))}
              >
                {t('unmute')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
