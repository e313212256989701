import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { sourceKey } from '../lists/source-list.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { locale, plural, t } from '../ui/messages.ts';
import { useSettled } from '../ui/use-settled.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { SourcesProps } from './part-props.ts';
import { SourceTable } from './source-table.tsx';
import { type SourceOrder, sourcesShown } from './source-view.ts';

// With fewer, a search is more work than a look.
const WORTH_SEARCHING = 8;

/** The reader's own list: searched, sorted, changed one by one or many at once. */
export function OwnList(props: SourcesProps): JSX.Element {
  const { sources } = props;
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const [order, setOrder] = useState<SourceOrder>('name');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => sourcesShown(sources, search, order, locale()), [sources, search, order]);
  const choose = (keys: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  };
  if (sources.length === 0) return <p class="nothing">{t('sources_empty')}</p>;
  // What was chosen and is out of sight is not touched: nobody would see what happens to it.
  const reached = shown.filter((source) => chosen.has(sourceKey(source)));
  return (
    <>
      <div class="tools">
        {sources.length >= WORTH_SEARCHING && (
          <TextField label={t('search_sources')} type="search" value={typed} onInput={setTyped} />
        )}
        <Select
          label={t('sort_by')}
          value={order}
          onChange={setOrder}
          choices={[
            { value: 'name', words: t('sort_name') },
            { value: 'domain', words: t('sort_domain') },
            { value: 'trust', words: t('sort_trust') },
          ]}
        />
        <p class="quiet count" role="status">
          {plural('sources_shown', shown.length)}
        </p>
      </div>
      <BulkBar {...props} reached={reached} onDone={() => setChosen(new Set())} />
      {shown.length === 0 ? (
        <p class="nothing">{t('search_empty')}</p>
      ) : (
        <SourceTable {...props} shown={shown} chosen={chosen} onChoose={choose} />
      )}
    </>
  );
}
