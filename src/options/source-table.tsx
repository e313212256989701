import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { t } from '../ui/messages.ts';
import { oneLine } from '../ui/page-text.tsx';
import { useVirtualRows } from '../ui/use-virtual-rows.ts';
import { EditSource } from './edit-source.tsx';
import { listChanger } from './list-changer.ts';
import type { SourcesProps } from './part-props.ts';
import { SourceRow } from './source-row.tsx';
import { withoutSource, withSource } from './source-view.ts';
import { useNarrow } from './use-narrow.ts';

/** Of a row with name and address, in pixels; and of one whose facts stand under one another, as `tables.css` has it. */
const ROW_HEIGHT = 57;
const STACKED_HEIGHT = 128;
/** As many stand on the page as they are; more scroll in a place of their own. */
const FEW = 12;

interface SourceTableProps extends SourcesProps {
  /** Those to be seen, in their order. */
  readonly shown: readonly Source[];
  /** Keys of those that are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], chosen: boolean) => void;
}

/** One row a source; of thousands, only those in sight are drawn. */
export function SourceTable(props: SourceTableProps): JSX.Element {
  const { shown, chosen, onChoose } = props;
  const [edited, setEdited] = useState<Source | null>(null);
  const place = useRef<HTMLElement>(null);
  const { items, height } = useVirtualRows(place, shown.length, useNarrow() ? STACKED_HEIGHT : ROW_HEIGHT);
  const before = items[0]?.start ?? 0;
  const after = height - (items.at(-1)?.end ?? 0);
  const change = listChanger(props);
  const replace = (source: Source, replaced: Source) =>
    void change(
      (list) => withSource(list, sourceKey(source), replaced),
      t('source_changed', oneLine(replaced.name, 120)),
    );
  const remove = (source: Source) =>
    void change((list) => withoutSource(list, sourceKey(source)), t('removed', oneLine(source.name, 120)));
  const placeClass = shown.length > FEW ? 'table-place rows-place' : 'table-place rows-place rows-few';
  const isAllChosen = shown.length > 0 && shown.every((source) => chosen.has(sourceKey(source)));
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no pointer scrolls it by the keys */}
      <section ref={place} class={placeClass} tabIndex={0} aria-label={t('own_list')}>
        <table aria-rowcount={shown.length + 1}>
          <caption class="sr-only">{t('sources_title')}</caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" class="choose">
                <label>
                  <input
                    type="checkbox"
                    checked={isAllChosen}
                    onChange={(event) => onChoose(shown.map(sourceKey), event.currentTarget.checked)}
                  />
                  <span class="choose-all">{t('choose_all')}</span>
                </label>
              </th>
              <th scope="col">{t('column_name')}</th>
              <th scope="col">{t('column_kind')}</th>
              <th scope="col">{t('column_trust')}</th>
              <th scope="col">
                <span class="sr-only">{t('column_deeds')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr class="room" style={{ blockSize: `${before}px` }} />}
            {items.map(({ index }) => {
              const source = shown[index]!;
              const key = sourceKey(source);
              return (
                <SourceRow
                  key={key}
                  source={source}
                  row={index + 2}
                  chosen={chosen.has(key)}
                  onChoose={(on) => onChoose([key], on)}
                  onMark={(trust) => replace(source, { ...source, trust })}
                  onEdit={() => setEdited(source)}
                  onRemove={() => remove(source)}
                />
              );
            })}
            {after > 0 && <tr class="room" style={{ blockSize: `${after}px` }} />}
          </tbody>
        </table>
      </section>
      {edited !== null && (
        <EditSource
          source={edited}
          onClose={() => setEdited(null)}
          onSave={(changed) => {
            setEdited(null);
            replace(edited, changed);
          }}
        />
      )}
    </>
  );
}
