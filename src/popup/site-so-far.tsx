import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteHistory } from '../library/site-history.ts';
import { t } from '../ui/messages.ts';
import { SiteHistoryLine } from '../ui/site-history-line.tsx';
import type { PopupConnector } from './connector.ts';

interface SiteSoFarProps {
  readonly url: string;
  readonly connector: Pick<PopupConnector, 'history' | 'watchLibrary'>;
}

type Answer = SiteHistory | null | 'asking' | 'failed';

/** What the reader's own pages of this site have shown so far; looked up when it is opened, not before, and again when any comes or goes. */
export function SiteSoFar({ url, connector }: SiteSoFarProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer>('asking');
  useEffect(() => {
    if (!isOpen) return undefined;
    let turns = 0;
    const ask = () => {
      const turn = ++turns;
      // An answer that was overtaken may tell of pages that are deleted by now.
      const hear = (heard: Answer) => turn === turns && setAnswer(heard);
      connector.history(url).then(hear, () => hear('failed'));
    };
    ask();
    const stop = connector.watchLibrary(ask);
    return () => {
      turns++;
      stop();
    };
  }, [isOpen, url, connector]);
  return (
    <details class="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
