import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/controls.tsx';
import { plural, rich, t } from '../ui/messages.ts';
import { percent } from '../ui/numbers.ts';
import { Name, oneLine, webAddress } from '../ui/page-text.tsx';
import type { LatePage, PopupConnector } from './connector.ts';

/** Titles shown; the others are counted in the heading. */
const MOST_SHOWN = 3;

/** Says that originals of pages read before have come in since; nothing where none has. */
export function LateOriginals({ connector }: { readonly connector: PopupConnector }): JSX.Element | null {
  const [pages, setPages] = useState<readonly LatePage[]>([]);
  useEffect(() => {
    // It is no part of what the popup was opened for: without it the popup goes on.
    connector.late().then(setPages, () => {});
  }, [connector]);
  if (pages.length === 0) return null;
  const close = () => {
    setPages([]);
    void connector.lateSeen();
  };
  return (
    <section class="section card" aria-label={plural('late_title', pages.length)}>
      <p role="status">{plural('late_title', pages.length)}</p>
      <ul class="rows">
        {pages.slice(0, MOST_SHOWN).map(({ title, url, publisher, quotient, compared }) => {
          const href = webAddress(url);
          const name = oneLine(title, 90);
          const page =
            href === null ? (
              <Name>{name}</Name>
            ) : (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            );
          return (
            <li key={`${url} ${title}`}>
              {rich('late_page', page, publisher === null ? t('unknown_publisher') : <Name>{publisher}</Name>)}
              {quotient !== null && (
                <small class="quiet"> {t('late_redone', percent(Math.round(quotient * 100)))}</small>
              )}
              {compared !== null && (
                <Button
                  kind="quiet"
                  label={t('compare_with_original', name)}
                  onClick={() => connector.compareLate(compared.report, compared.original)}
                >
                  {t('compare')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Button kind="quiet" onClick={close}>
        {t('late_close')}
      </Button>
    </section>
  );
}
