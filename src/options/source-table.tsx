import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Trust } from '../engine/model.ts';
import { type Source, sourceKey } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { Select } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { Name, oneLine } from '../ui/page-text.tsx';
import { EditSource } from './edit-source.tsx';
import type { SourcesProps } from './part-props.ts';
import { withoutSource, withSource } from './source-view.ts';
import { kindWords, trustChoices } from './source-words.ts';

/** One row a source: who, where, what the reader thinks of it. */
export function SourceTable(props: SourcesProps & { readonly shown: readonly Source[] }): JSX.Element {
  const { connector, notices, onChange, shown } = props;
  const [edited, setEdited] = useState<Source | null>(null);
  const replace = (source: Source, after: Source, said: string) =>
    notices.attempt(async () => {
      await connector.changeSources((list) => withSource(list, sourceKey(source), after));
      onChange();
      return {
        text: said,
        undo: async () => {
          await connector.changeSources((list) => withSource(list, sourceKey(after), source));
          onChange();
        },
      };
    });
  const mark = (source: Source, trust: Trust | null) =>
    replace(source, { ...source, trust }, t('source_changed', oneLine(source.name, 120)));
  const remove = (source: Source) =>
    notices.attempt(async () => {
      await connector.changeSources((list) => withoutSource(list, sourceKey(source)));
      onChange();
      return {
        text: t('removed', oneLine(source.name, 120)),
        undo: async () => {
          await connector.changeSources((list) => withSource(list, sourceKey(source), source));
          onChange();
        },
      };
    });
  return (
    <div class="table-place">
      <table>
        <caption class="sr-only">{t('sources_title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column_name')}</th>
            <th scope="col">{t('column_kind')}</th>
            <th scope="col">{t('column_trust')}</th>
            <th scope="col">
              <span class="sr-only">{t('column_deeds')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <tr key={sourceKey(source)}>
              <th scope="row">
                <Name>{source.name}</Name>
                <small>
                  <bdi>{sourceKey(source)}</bdi>
                </small>
              </th>
              <td>{kindWords(source.kind)}</td>
              <td>
                <Select
                  quiet
                  label={t('trust_of', source.name)}
                  value={source.trust}
                  choices={trustChoices()}
                  onChange={(trust) => void mark(source, trust)}
                />
              </td>
              <td class="deeds">
                <Button kind="link" onClick={() => setEdited(source)} label={t('edit_named', source.name)}>
                  {t('edit')}
                </Button>
                <Button kind="link" onClick={() => void remove(source)} label={t('remove_named', source.name)}>
                  {t('remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {edited !== null && (
        <EditSource
          source={edited}
          onClose={() => setEdited(null)}
          onSave={(after) => {
            setEdited(null);
            void replace(edited, after, t('source_changed', oneLine(after.name, 120)));
          }}
        />
      )}
    </div>
  );
}
