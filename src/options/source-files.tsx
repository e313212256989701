import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LIST_LIMITS, type ListFault, parseSourceList, toCsv, toJson } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FileButton } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { Note } from '../ui/note.tsx';
import { Name, oneLine } from '../ui/page-text.tsx';
import type { SourcesProps } from './part-props.ts';
import { type ImportPlan, planImport } from './source-view.ts';

interface Refusal {
  readonly file: string;
  readonly faults: readonly ListFault[];
}

/** The list as a file: taken in after a look at what would change, or refused with the line and the reason; and given out. */
export function SourceFiles({ connector, sources, notices, onChange }: SourcesProps): JSX.Element {
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const read = (file: File) =>
    void notices.attempt(async () => {
      setRefusal(null);
      // A letter is four bytes at most: a larger file cannot be a list, so it is not read.
      if (file.size > LIST_LIMITS.characters * 4) {
        setRefusal({ file: file.name, faults: [{ row: null, field: null, reason: t('list_too_large') }] });
        return null;
      }
      const parsed = parseSourceList(await file.text());
      if (parsed.ok) setPlan(planImport(sources, parsed.list.sources));
      else setRefusal({ file: file.name, faults: parsed.faults });
      return null;
    });
  const apply = (agreed: ImportPlan) => {
    setPlan(null);
    void notices.attempt(async () => {
      await connector.changeSources(
        (list) => planImport(list, [...agreed.added, ...agreed.changed.map(({ after }) => after)]).result,
      );
      onChange();
      return {
        text: t('list_imported'),
        undo: async () => {
          await connector.changeSources(() => sources);
          onChange();
        },
      };
    });
  };
  const list = { format: 'quotient-source-list', version: 1, name: t('own_list'), sources } as const;
  const give = (name: string, type: string, text: string) => connector.download(name, new Blob([text], { type }));
  return (
    <div class="sub">
      <h3>{t('list_files')}</h3>
      <p class="quiet">{t('list_files_hint')}</p>
      <div class="actions">
        <FileButton accept=".json,.csv,.txt,application/json,text/csv,text/plain" onFile={read}>
          {t('import_list')}
        </FileButton>
        <Button
          disabled={sources.length === 0}
          onClick={() => give('quotient-sources.json', 'application/json', toJson(list))}
        >
          {t('export_json')}
        </Button>
        <Button
          disabled={sources.length === 0}
          onClick={() => give('quotient-sources.csv', 'text/csv', toCsv(sources))}
        >
          {t('export_csv')}
        </Button>
      </div>
      {refusal !== null && <Refused {...refusal} />}
      {plan !== null && <ImportPreview plan={plan} onApply={() => apply(plan)} onClose={() => setPlan(null)} />}
    </div>
  );
}

function Refused({ file, faults }: Refusal): JSX.Element {
  return (
    <Note title={t('list_refused', oneLine(file, 80))} tone="alert" level={4}>
      <ul class="quiet">
        {faults.map((fault, i) => (
          <li key={i}>{faultWords(fault)}</li>
        ))}
      </ul>
    </Note>
  );
}

function faultWords({ row, field, reason }: ListFault): string {
  const said = field === null ? reason : t('fault_field', field, reason);
  return oneLine(row === null ? said : t('fault_row', row, said));
}

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

// Enough to see what kind of list it is.
const NAMES_SHOWN = 12;

function ImportPreview({ plan, onApply, onClose }: ImportPreviewProps): JSX.Element {
  const nothing = plan.added.length + plan.changed.length === 0;
  return (
    <Dialog
      title={t('import_preview')}
      confirm={t('import_apply')}
      disabled={nothing}
      onConfirm={onApply}
      onClose={onClose}
    >
      <ul class="plan">
        <li>{plural('import_added', plan.added.length)}</li>
        <li>{plural('import_changed', plan.changed.length)}</li>
        <li>{plural('import_same', plan.same)}</li>
      </ul>
      <ul class="list names">
        {plan.added.slice(0, NAMES_SHOWN).map((source) => (
          <li key={source.domain + source.path}>
            + <Name>{source.name}</Name> <small>{source.domain}</small>
          </li>
        ))}
        {plan.changed.slice(0, NAMES_SHOWN).map(({ before, after }) => (
          <li key={after.domain + after.path}>
            ~ <Name>{before.name}</Name> <small>{after.domain}</small>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
