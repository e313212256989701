import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ListFault, type ParsedSourceList, parseSourceList } from '../lists/list-files.ts';
import { differences, LIST_LIMITS, patched, type Source } from '../lists/source-list.ts';
import { Dialog } from '../ui/dialog.tsx';
import { FileButton } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { Note } from '../ui/note.tsx';
import { oneLine } from '../ui/page-text.tsx';
import { faultWords } from './form-fault.ts';
import { listChanger } from './list-changer.ts';
import { ListChanges } from './list-changes.tsx';
import { ListExport } from './list-export.tsx';
import type { SourcesProps } from './part-props.ts';
import { PasteList } from './paste-list.tsx';

interface Refusal {
  readonly file: string;
  readonly faults: readonly ListFault[];
}

interface Incoming {
  readonly sources: readonly Source[];
  /** What of the file was left out. */
  readonly skipped: readonly ListFault[];
}

const TOO_LARGE: ParsedSourceList = {
  ok: false,
  faults: [{ row: null, field: null, reason: 'characters', detail: String(LIST_LIMITS.characters) }],
};

/** The list as a file: taken in after a look at what would change, or refused with the line and the reason; and given out. */
export function SourceFiles(props: SourcesProps): JSX.Element {
  const { sources, notices } = props;
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = listChanger(props);
  const look = (name: string, parsed: ParsedSourceList) => {
    setRefusal(parsed.ok ? null : { file: name, faults: parsed.faults });
    if (parsed.ok) setIncoming({ sources: parsed.list.sources, skipped: parsed.skipped ?? [] });
  };
  const read = (file: File) =>
    void notices.attempt(async () => {
      // A letter is four bytes at most: a larger file cannot be a list, so it is not read.
      const isTooLarge = file.size > LIST_LIMITS.characters * 4;
      look(file.name, isTooLarge ? TOO_LARGE : parseSourceList(await file.text()));
      return null;
    });
  const take = (agreed: readonly Source[]) => {
    setIncoming(null);
    void change((list) => patched(list, { put: agreed, drop: [] }), t('list_imported'));
  };
  return (
    <div class="sub">
      <h3>{t('list_files')}</h3>
      <p class="quiet">{t('list_files_hint')}</p>
      <div class="actions">
        <FileButton accept=".json,.csv,.txt,.opml,.xml,application/json,text/csv,text/plain,text/x-opml" onFile={read}>
          {t('import_list')}
        </FileButton>
        <PasteList onText={(text) => look(t('pasted_text'), parseSourceList(text))} />
      </div>
      <ListExport {...props} />
      {refusal !== null && <Refused {...refusal} />}
      {incoming !== null && (
        <ImportPreview sources={sources} incoming={incoming} onApply={take} onClose={() => setIncoming(null)} />
      )}
    </div>
  );
}

function Refused({ file, faults }: Refusal): JSX.Element {
  return (
    <Note title={t('list_refused', oneLine(file, 80))} tone="alert" level={4}>
      <Faults faults={faults} />
    </Note>
  );
}

function Faults({ faults }: { faults: readonly ListFault[] }): JSX.Element {
  return (
    <ul class="quiet">
      {faults.map((fault, i) => (
        <li key={i}>{faultWords(fault)}</li>
      ))}
    </ul>
  );
}

interface ImportPreviewProps {
  readonly sources: readonly Source[];
  readonly incoming: Incoming;
  readonly onApply: (sources: readonly Source[]) => void;
  readonly onClose: () => void;
}

function ImportPreview({ sources, incoming, onApply, onClose }: ImportPreviewProps): JSX.Element {
  // An import adds and changes; what it does not name stays.
  const changes = { ...differences(sources, incoming.sources), removed: [] };
  const most = changes.added.length + sources.length;
  const isTooMany = most > LIST_LIMITS.sources;
  return (
    <Dialog
      title={t('import_preview')}
      confirm={t('import_apply')}
      disabled={changes.added.length + changes.changed.length === 0 || isTooMany}
      onConfirm={() => onApply(incoming.sources)}
      onClose={onClose}
    >
      {isTooMany && <p class="fault">{t('list_too_many', LIST_LIMITS.sources)}</p>}
      <ListChanges {...changes} />
      {incoming.skipped.length > 0 && (
        <>
          <p>{plural('import_skipped', incoming.skipped.length)}</p>
          <Faults faults={incoming.skipped} />
        </>
      )}
    </Dialog>
  );
}
