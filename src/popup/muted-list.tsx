import type { JSX } from 'preact';
import { Button, Fold } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { ruleWords } from '../ui/rule-words.ts';

interface MutedListProps {
  readonly host: string;
  readonly rules: readonly string[];
  readonly byPolicy: boolean;
  readonly onUnmute: (rules: readonly string[]) => void;
}

/** What is not raised on this site because the reader, or an administrator, muted it; and the way back. */
export function MutedList({ host, rules, byPolicy, onUnmute }: MutedListProps): JSX.Element {
  return (
    <Fold title={plural('muted_here', rules.length)}>
      <ul class="rows">
        {rules.map((rule) => (
          <li key={rule} class="marker">
            <p class="marker-words">{ruleWords(rule)}</p>
            {!byPolicy && (
              <Button kind="link" onClick={() => onUnmute([rule])} label={t('unmute_named', host, ruleWords(rule))}>
                {t('unmute')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {byPolicy && <p class="quiet">🔒 {t('set_by_policy')}</p>}
    </Fold>
  );
}
