import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Select, TextField } from '../ui/fields.tsx';
import { locale, plural, t } from '../ui/messages.ts';
import { Pager } from '../ui/pager.tsx';
import { AddSource } from './add-source.tsx';
import { Part } from './part.tsx';
import type { SourcesProps } from './part-props.ts';
import { SourceFiles } from './source-files.tsx';
import { SourceTable } from './source-table.tsx';
import { type SourceOrder, sourcesShown } from './source-view.ts';

const PAGE = 50;
// With fewer, a search is more work than a look.
const WORTH_SEARCHING = 8;

/** The reader's own list of publishers: whom to trust and whom to ignore. */
export function SourcesSection(props: SourcesProps): JSX.Element {
  const { sources } = props;
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<SourceOrder>('name');
  const [offset, setOffset] = useState(0);
  const shown = sourcesShown(sources, search, order, locale());
  const start = Math.min(offset, Math.max(0, Math.floor((shown.length - 1) / PAGE) * PAGE));
  const find = (words: string) => {
    setSearch(words);
    setOffset(0);
  };
  return (
    <Part id="sources" title={t('sources_title')} intro={t('sources_intro')}>
      <AddSource {...props} />
      {sources.length === 0 ? (
        <p class="nothing">{t('sources_empty')}</p>
      ) : (
        <>
          <div class="tools">
            {sources.length >= WORTH_SEARCHING && (
              <TextField label={t('search_sources')} type="search" value={search} onInput={find} />
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
          {shown.length === 0 ? (
            <p class="nothing">{t('search_empty')}</p>
          ) : (
            <SourceTable {...props} shown={shown.slice(start, start + PAGE)} />
          )}
          <Pager offset={start} size={PAGE} total={shown.length} onMove={setOffset} />
        </>
      )}
      <SourceFiles {...props} />
    </Part>
  );
}
