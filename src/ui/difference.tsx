import type { JSX } from 'preact';
import { t } from './messages.ts';
import { oneLine, Spoken } from './page-text.tsx';

// Enough of the sentence to know the place again, in UTF-16 code units on each side.
const CONTEXT = 36;

interface DifferenceProps {
  readonly text: string;
  /** BCP 47, of the article. */
  readonly language: string;
  /** Where the article has other words than the Original, in `text`. */
  readonly start: number;
  readonly end: number;
  readonly here: string;
  readonly there: string;
}

/** Both wordings in their sentence, told apart by words for who cannot see the strokes. */
export function Difference({ text, language, start, end, here, there }: DifferenceProps): JSX.Element {
  const before = text.slice(Math.max(0, start - CONTEXT), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + CONTEXT).replace(/\s\S*$/, '');
  const parted = /\s$/.test(before) || there !== '' ? ' ' : '';
  return (
    <bdi class="from-page" lang={language}>
      … {oneLine(before)}
      {parted}
      {there !== '' && (
        <del>
          <Spoken>{t('original_has')}</Spoken>
          {oneLine(there, 80)}
        </del>
      )}
      {there !== '' && here !== '' && ' '}
      {here !== '' && (
        <ins>
          <Spoken>{t('page_has')}</Spoken>
          {oneLine(here, 80)}
        </ins>
      )}
      {/^\s/.test(after) && ' '}
      {oneLine(after)} …
    </bdi>
  );
}
