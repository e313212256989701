import type { JSX } from 'preact';
import { t } from './messages.ts';
import { oneLine } from './one-line.ts';

export { oneLine, webAddress } from './one-line.ts';

interface FromPageProps {
  readonly children: string;
  readonly most?: number;
  /** BCP 47, where it is known. */
  readonly language?: string;
}

/** Words that come from an article: set in the serif, kept apart from the direction of the words around them. */
export function FromPage({ children, most, language }: FromPageProps): JSX.Element {
  return (
    <bdi class="from-page" lang={language}>
      {oneLine(children, most)}
    </bdi>
  );
}

/** A name that comes from a page, a list or a feed, inside Quotient's own words. */
export function Name({ children }: { children: string }): JSX.Element {
  return <bdi>{oneLine(children, 120)}</bdi>;
}

/** Our own words amid those of a page, for who cannot see what is drawn: in our language, and no part of what tells the page's direction. */
export function Spoken({ children }: { children: string }): JSX.Element {
  return (
    <bdi class="sr-only" lang={t('language')}>
      {children}{' '}
    </bdi>
  );
}
