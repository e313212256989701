import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { OriginalRow, SortKey } from '../library/library.ts';
import { addedWords } from '../ui/added.ts';
import { Button } from '../ui/controls.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { date } from '../ui/numbers.ts';
import { FromPage, Name, oneLine, webAddress } from '../ui/page-text.tsx';
import { Pager } from '../ui/pager.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useSettled } from '../ui/use-settled.ts';
import type { LibraryPartProps } from './part-props.ts';

const PAGE = 25;

/** The Originals, a page at a time: a Library may hold a hundred thousand. */
export function OriginalsTable({ library, stats, notices, onChange }: LibraryPartProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const [by, setBy] = useState<SortKey>('added');
  const [offset, setOffset] = useState(0);
  // `stats` stands among the dependencies because new figures mean other rows.
  const query = useCallback(
    () => library.rows({ offset, limit: PAGE, search, sort: { by, descending: by === 'added' || by === 'published' } }),
    [library, stats, offset, search, by],
  );
  const found = useLoaded(query);
  const find = (words: string) => {
    setTyped(words);
    setOffset(0);
  };
  const remove = (row: OriginalRow) =>
    void notices.attempt(async () => {
      const back = await library.remove([row.id]);
      onChange();
      return {
        text: t('removed', titleOf(row)),
        undo: async () => {
          await back();
          onChange();
        },
      };
    });
  const total = found.value?.total ?? 0;
  return (
    <>
      <div class="tools">
        <TextField label={t('search_originals')} type="search" value={typed} onInput={find} />
        <Select
          label={t('sort_by')}
          value={by}
          onChange={setBy}
          choices={[
            { value: 'added', words: t('sort_added') },
            { value: 'published', words: t('sort_published') },
            { value: 'publisher', words: t('sort_publisher') },
            { value: 'title', words: t('sort_title') },
          ]}
        />
        <p class="quiet count" role="status">
          {found.value && plural('originals_shown', total)}
        </p>
      </div>
      {found.error !== null && <p class="fault">{found.error}</p>}
      {found.value && total === 0 && <p class="nothing">{t('search_empty')}</p>}
      <ul class="list originals">
        {found.value?.rows.map((row) => (
          <OriginalItem key={row.id} row={row} onRemove={() => remove(row)} />
        ))}
      </ul>
      <Pager offset={offset} size={PAGE} total={total} onMove={setOffset} />
    </>
  );
}

function titleOf(row: OriginalRow): string {
  return oneLine(row.title ?? t('untitled'), 120);
}

function OriginalItem({ row, onRemove }: { row: OriginalRow; onRemove: () => void }): JSX.Element {
  const url = webAddress(row.url);
  const published = date(row.published);
  const facts = [published, addedWords(row)].filter((fact) => fact !== null);
  return (
    <li>
      <div class="grow">
        <p class="original-title">
          <FromPage>{titleOf(row)}</FromPage>
        </p>
        <p class="quiet">
          {row.publisher === null ? t('unknown_publisher') : <Name>{row.publisher}</Name>} · {facts.join(' · ')}
        </p>
      </div>
      {url !== null && (
        <a
          class="link"
          href={url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('open_original', titleOf(row))}
        >
          {t('open')}
        </a>
      )}
      <Button kind="link" onClick={onRemove} label={t('remove_named', titleOf(row))}>
        {t('remove')}
      </Button>
    </li>
  );
}
