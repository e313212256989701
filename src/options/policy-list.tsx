import type { JSX } from 'preact';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { Fold } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { SourceAddress } from './source-address.tsx';
import { trustWords } from './source-words.ts';

/** What whoever administers this browser has listed: it goes before the reader's own list, and is changed by nobody here. */
export function PolicyList({ sources }: { sources: readonly Source[] }): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <div class="sub">
      <h3>🔒 {t('policy_title')}</h3>
      <p class="quiet">{t('policy_hint')}</p>
      <Fold title={plural('list_names', sources.length)}>
        <ul class="list names">
          {sources.map((source) => (
            <li key={sourceKey(source)}>
              <div class="grow">
                <Name>{source.name}</Name>{' '}
                <small>
                  <SourceAddress source={source} />
                </small>
              </div>
              <small>{trustWords(source.trust)}</small>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
