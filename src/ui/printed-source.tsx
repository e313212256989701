import type { JSX } from 'preact';
import { t } from './messages.ts';
import { FromPage, webAddress } from './page-text.tsx';

interface PrintedSourceProps {
  /** null where the page has none. */
  readonly title: string | null;
  readonly url: string | null;
}

/** Which article it is. On the screen its page is at hand, or a press away; paper has to say so. */
export function PrintedSource({ title, url }: PrintedSourceProps): JSX.Element {
  return (
    <p class="on-paper">
      <FromPage>{title ?? t('untitled')}</FromPage>
      <PrintedAddress url={url} />
    </p>
  );
}

/** Where a link that only paper must spell out leads. */
export function PrintedAddress({ url }: Pick<PrintedSourceProps, 'url'>): JSX.Element | null {
  const address = webAddress(url);
  return address === null ? null : <small class="on-paper">{address}</small>;
}
