import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIST_LIMITS, type Source, sourceKey } from '../lists/source-list.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/fields.tsx';
import { t } from '../ui/messages.ts';
import { kindChoices, trustChoices } from './source-words.ts';

interface EditSourceProps {
  readonly source: Source;
  readonly onSave: (after: Source) => void;
  readonly onClose: () => void;
}

/** Name, other names, kind and mark of a source. Its domain is what it is: another domain is another source. */
export function EditSource({ source, onSave, onClose }: EditSourceProps): JSX.Element {
  const [name, setName] = useState(source.name);
  const [others, setOthers] = useState(source.otherNames.join('; '));
  const [kind, setKind] = useState(source.kind);
  const [trust, setTrust] = useState(source.trust);
  const otherNames = others
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const fault = nameFault(name);
  const othersFault =
    otherNames.length > LIST_LIMITS.otherNames
      ? t('too_many_names', LIST_LIMITS.otherNames)
      : (otherNames.map(nameFault).find((one) => one !== null) ?? null);
  return (
    <Dialog
      title={t('edit_title', sourceKey(source))}
      confirm={t('save')}
      disabled={fault !== null || othersFault !== null}
      onConfirm={() => onSave({ ...source, name: name.trim(), otherNames, kind, trust })}
      onClose={onClose}
    >
      <div class="dialog-fields">
        <TextField label={t('column_name')} value={name} onInput={setName} fault={fault} />
        <TextField
          label={t('other_names')}
          hint={t('other_names_hint')}
          value={others}
          onInput={setOthers}
          fault={othersFault}
        />
        <Select label={t('column_kind')} value={kind} choices={kindChoices()} onChange={setKind} />
        <Select label={t('column_trust')} value={trust} choices={trustChoices()} onChange={setTrust} />
      </div>
    </Dialog>
  );
}

function nameFault(name: string): string | null {
  if (name.trim() === '') return t('name_empty');
  return name.trim().length > LIST_LIMITS.name ? t('name_too_long', LIST_LIMITS.name) : null;
}
