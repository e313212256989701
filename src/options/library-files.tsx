import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { asBlob } from '../ui/as-blob.ts';
import { Button } from '../ui/controls.tsx';
import { faultWords } from '../ui/fault-words.ts';
import { plural, t } from '../ui/messages.ts';
import { Note } from '../ui/note.tsx';
import { ImportFiles } from './import-files.tsx';
import type { LibraryPartProps } from './part-props.ts';

interface Progress {
  readonly kind: 'import' | 'export';
  readonly done: number;
}

/** Everything in one file: given out, and taken in whole or not at all. */
export function LibraryFiles({ connector, library, stats, notices, onChange }: LibraryPartProps): JSX.Element {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);

  const take = async (file: File) => {
    setRefusal(null);
    setProgress({ kind: 'import', done: 0 });
    abort.current = new AbortController();
    try {
      const source = file.stream();
      const onProgress = (done: number) => setProgress({ kind: 'import', done });
      const { added, known } = await library.importAll(source, { signal: abort.current.signal, onProgress });
      onChange();
      await notices.attempt(async () => ({
        text: [plural('library_imported', added), plural('library_known', known)].join(' '),
      }));
    } catch (error) {
      setRefusal(abort.current.signal.aborted ? t('import_stopped') : faultWords(error));
    } finally {
      setProgress(null);
    }
  };
  const give = () =>
    notices.attempt(async () => {
      setProgress({ kind: 'export', done: 0 });
      try {
        const day = connector.now().toISOString().slice(0, 10);
        const onProgress = (done: number) => setProgress({ kind: 'export', done });
        connector.download(`quotient-library-${day}.jsonl.gz`, await asBlob(library.exportCompressed({ onProgress })));
        return { text: t('library_exported') };
      } finally {
        setProgress(null);
      }
    });
  return (
    <>
      <ImportFiles
        connector={connector}
        library={library}
        notices={notices}
        onChange={onChange}
        onExport={(file) => void take(file)}
      />
      <div class="sub">
        <h3>{t('library_files')}</h3>
        <p class="quiet">{t('library_files_hint')}</p>
        {progress === null ? (
          <div class="actions">
            <Button disabled={stats.originals + stats.reports === 0} onClick={() => void give()}>
              {t('export_library')}
            </Button>
          </div>
        ) : (
          <div class="actions" role="status">
            <progress aria-label={progress.kind === 'import' ? t('importing') : t('exporting')} />
            <span>{plural('objects_done', progress.done)}</span>
            {progress.kind === 'import' && <Button onClick={() => abort.current?.abort()}>{t('stop')}</Button>}
          </div>
        )}
        {refusal !== null && (
          <Note title={t('import_refused')} tone="alert" level={4}>
            <p class="quiet">{refusal}</p>
            <p class="quiet">{t('library_untouched')}</p>
          </Note>
        )}
      </div>
    </>
  );
}
