import type { JSX } from 'preact';
import { t } from './messages.ts';
import { oneLine } from './page-text.tsx';

// Enough of the sentence to know the place again, in UTF-16 code units on each side.
const CONTEXT = 36;

interface DifferenceProps {
  readonly text: string;
  /** Where the article has other words than the Original, in `text`. */
  readonly start: number;
  readonly end: number;
  readonly here: string;
  readonly there: string;
}

/** Both wordings in their sentence, told apart by words for who cannot see the strokes. */
export function Difference({ text, start, end, here, there }: DifferenceProps): JSX.Element {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s\S*$/, '');
  const parted = /\s$/.test(before) || there !== '' ? ' ' : '';
  return (
    <bdi class="from-page">
      … {oneLine(before)}
      {parted}
      {there !== '' && (
        <del>
          <span class="sr-only">{t('original_has')} </span>
          {oneLine(there, 80)}
        </del>
      )}
      {there !== '' && here !== '' && ' '}
      {here !== '' && (
        <ins>
          <span class="sr-only">{t('page_has')} </span>
          {oneLine(here, 80)}
        </ins>
      )}
      {/^\s/.test(after) && ' '}
      {oneLine(after)} …
    </bdi>
  );
}
