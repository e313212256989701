import type { JSX } from 'preact';
import { Button } from './controls.tsx';
import { t } from './messages.ts';
import { count } from './numbers.ts';

interface PagerProps {
  readonly offset: number;
  readonly size: number;
  readonly total: number;
  readonly onMove: (offset: number) => void;
}

/** Which rows of a long list are shown, and the way to the others; nothing where all are shown. */
export function Pager({ offset, size, total, onMove }: PagerProps): JSX.Element | null {
  if (total <= size) return null;
  const last = Math.min(offset + size, total);
  return (
    <nav class="pager" aria-label={t('pager_label')}>
      <Button onClick={() => onMove(Math.max(0, offset - size))} disabled={offset === 0}>
        {t('pager_before')}
      </Button>
      <span aria-live="polite">{t('pager_shown', count(offset + 1), count(last), count(total))}</span>
      <Button onClick={() => onMove(offset + size)} disabled={last === total}>
        {t('pager_after')}
      </Button>
    </nav>
  );
}
