import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OriginalRow, SortKey } from '../library/library.ts';
import { Button } from '../ui/controls.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { bytes } from '../ui/numbers.ts';
import { oneLine } from '../ui/page-text.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useSettled } from '../ui/use-settled.ts';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { boundsOf, DateRange, type Days } from './date-range.tsx';
import { OriginalPane } from './original-pane.tsx';
import { OriginalRowItem, ROW_HEIGHT } from './original-row.tsx';
import { TextResults } from './text-results.tsx';
import { useRows } from './use-rows.ts';
import { marksIn, useTextSearch } from './use-text-search.ts';
import type { ViewProps } from './view-props.ts';

/** Every Original: found by words, sorted, opened, deleted; a hundred thousand of them scroll like ten. */
export function OriginalsView({ connector, library, notices }: ViewProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const [by, setBy] = useState<SortKey>('added');
  const [days, setDays] = useState<Days>({ from: '', to: '' });
  const texts = useTextSearch(library);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const query = useMemo(
    () => ({ search, ...boundsOf(days), sort: { by, descending: by === 'added' || by === 'published' } }),
    [search, by, days],
  );
  const rows = useRows(library, query);
  const stats = useLoaded(useCallback(() => library.stats(), [library]));
  // What another window, or the background, stores and deletes is seen here too.
  useEffect(
    () =>
      connector.watch(() => {
        rows.reload();
        stats.reload();
      }),
    [connector, rows.reload, stats.reload],
  );
  const changed = () => {
    rows.reload();
    stats.reload();
    connector.changed();
  };
  const remove = (ids: readonly string[], words: string) =>
    void notices.attempt(async () => {
      const back = await library.remove(ids);
      setChosen(new Set());
      setGone(new Set([...gone, ...ids]));
      setOpen(null);
      changed();
      return {
        text: words,
        undo: async () => {
          await back();
          setGone(gone);
          changed();
        },
      };
    });
  const total = rows.total ?? 0;
  const isEmpty = rows.total === 0 && search === '' && days.from + days.to === '';
  const ask = (words: string) => {
    setTyped(words);
    texts.leave();
  };
  const searchTexts = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== '') texts.begin(typed, boundsOf(days));
  };
  return (
    <>
      <form class="shelf-tools" onSubmit={searchTexts}>
        <TextField label={t('search_originals')} type="search" value={typed} onInput={ask} />
        <button type="submit" class="button" disabled={typed.trim() === ''}>
          {t('search_texts')}
        </button>
        <DateRange
          days={days}
          onChange={(changed) => {
            setDays(changed);
            texts.leave();
          }}
        />
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
        <p class="quiet shelf-count" role="status">
          {rows.total !== undefined && texts.state === null && plural('originals_shown', total)}
          {stats.value && texts.state === null && ` · ${bytes(stats.value.textBytes + stats.value.indexBytes)}`}
        </p>
        {chosen.size > 0 && (
          <Button onClick={() => remove([...chosen], plural('shelf_removed', chosen.size))}>
            {plural('shelf_remove', chosen.size)}
          </Button>
        )}
      </form>
      <p class="quiet">{t('search_originals_hint')}</p>
      {rows.error !== null && (
        <p class="fault" role="alert">
          {rows.error}
        </p>
      )}
      {isEmpty && (
        <div class="nothing">
          <p>{t('library_empty')}</p>
          <div class="actions">
            <a class="button" href={connector.optionsAddress}>
              {t('import_title')}
            </a>
          </div>
        </div>
      )}
      {rows.total === 0 && !isEmpty && texts.state === null && <p class="nothing">{t('search_empty')}</p>}
      <div class={open === null ? 'shelf-panes' : 'shelf-panes shelf-panes-open'}>
        {texts.state !== null ? (
          <TextResults
            search={texts.state}
            total={stats.value?.originals ?? 0}
            open={open}
            gone={gone}
            onOpen={setOpen}
            onStop={texts.stop}
            onLeave={texts.leave}
          />
        ) : (
          <RowList
            // A new question starts at the top.
            key={`${search} ${by} ${days.from} ${days.to}`}
            rows={rows}
            total={total}
            open={open}
            chosen={chosen}
            onOpen={setOpen}
            onChoose={(id, isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(id);
              else next.delete(id);
              setChosen(next);
            }}
          />
        )}
        {open !== null && (
          <OriginalPane
            key={open}
            id={open}
            marks={marksIn(texts.state, open)}
            library={library}
            connector={connector}
            onClose={() => {
              setOpen(null);
              // The pane goes; the reader is back at the row it was opened from.
              document.querySelector<HTMLElement>('.shelf-open[aria-expanded=true]')?.focus();
            }}
            onRemove={(original) => remove([original.id], t('removed', oneLine(original.title ?? t('untitled'), 120)))}
          />
        )}
      </div>
    </>
  );
}

interface RowListProps {
  readonly rows: ReturnType<typeof useRows>;
  readonly total: number;
  readonly open: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
}

function RowList({ rows, total, open, chosen, onOpen, onChoose }: RowListProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { items, height } = useVirtualRows(place, total, ROW_HEIGHT);
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { want } = rows;
  useEffect(() => {
    if (total > 0) want(first, last);
  });
  return (
    <div class="shelf-rows" ref={place}>
      <ul class="shelf-list" style={{ blockSize: `${height}px` }} aria-label={t('shelf_originals')}>
        {items.map((item) => {
          const row: OriginalRow | undefined = rows.at(item.index);
          return (
            <OriginalRowItem
              key={item.index}
              row={row}
              top={item.start}
              position={item.index + 1}
              total={total}
              isOpen={row !== undefined && row.id === open}
              isChosen={row !== undefined && chosen.has(row.id)}
              onOpen={onOpen}
              onChoose={onChoose}
            />
          );
        })}
      </ul>
    </div>
  );
}
