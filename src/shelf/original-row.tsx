import type { JSX } from 'preact';
import type { OriginalRow } from '../library/library.ts';
import { addedWords } from '../ui/added.ts';
import { Facts } from '../ui/facts.tsx';
import { t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { FromPage, oneLine } from '../ui/page-text.tsx';

/** Of every row, in CSS pixels, so that a hundred thousand need not be measured. */
export const ROW_HEIGHT = 68;

interface OriginalRowItemProps {
  /** undefined while it is on its way. */
  readonly row: OriginalRow | undefined;
  readonly top: number;
  readonly position: number;
  readonly total: number;
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

/** One Original of the list: what tells it from others, in two lines. */
export function OriginalRowItem(props: OriginalRowItemProps): JSX.Element {
  const { row, top, position, total, isOpen, isChosen, onOpen, onChoose } = props;
  return (
    <li
      class={isOpen ? 'shelf-row shelf-row-open' : 'shelf-row'}
      style={{ transform: `translateY(${top}px)`, blockSize: `${ROW_HEIGHT}px` }}
      aria-setsize={total}
      aria-posinset={position}
      aria-busy={row === undefined}
    >
      {row && (
        <>
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={t('shelf_choose', titleOf(row))}
            onChange={(event) => onChoose(row.id, event.currentTarget.checked)}
          />
          <button type="button" class="shelf-open" aria-expanded={isOpen} onClick={() => onOpen(row.id)}>
            <span class="original-title">
              <FromPage>{titleOf(row)}</FromPage>
            </span>
            <span class="quiet">
              <Facts of={[row.publisher ?? t('unknown_publisher'), date(row.published), addedWords(row)]} />
            </span>
          </button>
        </>
      )}
    </li>
  );
}

function titleOf(row: OriginalRow): string {
  return oneLine(row.title ?? t('untitled'), 160);
}
