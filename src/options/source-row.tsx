import type { JSX } from 'preact';
import type { Trust } from '../engine/model.ts';
import type { Source } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { Select } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { Name } from '../ui/page-text.tsx';
import { SourceAddress } from './source-address.tsx';
import { kindWords, trustChoices } from './source-words.ts';

interface SourceRowProps {
  readonly source: Source;
  /** Where it stands in the whole list, from 1; the head of the table is row 1. */
  readonly row: number;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onMark: (trust: Trust | null) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One source: who, where, what the reader thinks of it. */
export function SourceRow(props: SourceRowProps): JSX.Element {
  const { source, row, chosen, onChoose, onMark, onEdit, onRemove } = props;
  return (
    <tr aria-rowindex={row}>
      <td class="choose">
        <input
          type="checkbox"
          aria-label={t('choose_named', source.name)}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <Name>{source.name}</Name>
        <small>
          <SourceAddress source={source} />
        </small>
      </th>
      <td>{kindWords(source.kind)}</td>
      <td>
        <Select
          quiet
          label={t('trust_of', source.name)}
          value={source.trust}
          choices={trustChoices()}
          onChange={onMark}
        />
      </td>
      <td class="deeds">
        <Button kind="link" onClick={onEdit} label={t('edit_named', source.name)}>
          {t('edit')}
        </Button>
        <Button kind="link" onClick={onRemove} label={t('remove_named', source.name)}>
          {t('remove')}
        </Button>
      </td>
    </tr>
  );
}
