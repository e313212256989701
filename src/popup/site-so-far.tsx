import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteHistory } from '../library/site-history.ts';
import { t } from '../ui/messages.ts';
import { SiteHistoryLine } from '../ui/site-history-line.tsx';
import type { PopupConnector } from './connector.ts';

interface SiteSoFarProps {
  readonly url: string;
  readonly connector: Pick<PopupConnector, 'history'>;
}

type Answer = SiteHistory | null | 'asking' | 'failed';

/** What the reader's own pages of this site have shown so far; looked up when it is opened, not before. */
export function SiteSoFar({ url, connector }: SiteSoFarProps): JSX.Element {
  const [answer, setAnswer] = useState<Answer>('asking');
  const ask = (isOpen: boolean) => {
    if (isOpen) connector.history(url).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <details class="fold" onToggle={(event) => ask(event.currentTarget.open)}>
      <summary>{t('site_so_far')}</summary>
      <div class="fold-body" role="status">
        {answer === 'asking' && <p class="quiet">{t('loading')}</p>}
        {answer === 'failed' && <p class="quiet">{t('library_failed')}</p>}
        {answer === null && <p class="quiet">{t('pages_none_here')}</p>}
        {answer !== null && typeof answer === 'object' && <SiteHistoryLine history={answer} />}
      </div>
    </details>
  );
}
