import type { JSX } from 'preact';
import type { Trust } from '../engine/model.ts';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { plural, t } from '../ui/messages.ts';
import { listChanger } from './list-changer.ts';
import type { SourcesProps } from './part-props.ts';

interface BulkBarProps extends SourcesProps {
  /** Those that are chosen and in sight. */
  readonly reached: readonly Source[];
  readonly onDone: () => void;
}

/** What can be done to all that are chosen, at once and undone at once. */
export function BulkBar(props: BulkBarProps): JSX.Element {
  const { reached, onDone } = props;
  const change = listChanger(props);
  const keys = new Set(reached.map(sourceKey));
  const mark = (trust: Trust | null) =>
    void change(
      (list) => list.map((source) => (keys.has(sourceKey(source)) ? { ...source, trust } : source)),
      plural('bulk_changed', keys.size),
    ).then(onDone);
  const remove = () =>
    void change(
      (list) => list.filter((source) => !keys.has(sourceKey(source))),
      plural('bulk_removed', keys.size),
    ).then(onDone);
  return (
    <fieldset class="bulk" aria-label={t('bulk_title')}>
      <span role="status">{reached.length > 0 && plural('bulk_chosen', reached.length)}</span>
      {reached.length > 0 && (
        <>
          <Button onClick={() => mark('trusted')}>{t('bulk_trust')}</Button>
          <Button onClick={() => mark(null)}>{t('bulk_unmark')}</Button>
          <Button onClick={() => mark('ignored')}>{t('bulk_ignore')}</Button>
          <Button onClick={remove}>{t('remove')}</Button>
        </>
      )}
    </fieldset>
  );
}
