import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton, FolderButton } from '../ui/fields.tsx';
import { plural, t } from '../ui/messages.ts';
import { handOver } from './begin-import.ts';
import { droppedFiles, MOST_FILES } from './dropped-files.ts';
import { ImportJobs } from './import-jobs.tsx';
import type { LibraryPartProps } from './part-props.ts';

interface ImportFilesProps extends Pick<LibraryPartProps, 'connector' | 'library' | 'notices' | 'onChange'> {
  /** Takes the export of a Library, which is taken in whole or not at all. */
  readonly onExport: (file: File) => void;
}

const ACCEPT = '.html,.htm,.xhtml,.txt,.md,.jsonl,.ndjson,.json,.csv,.tsv,.zip';

/** One place to bring originals in: files, folders, archives, chosen or dropped. */
export function ImportFiles({ connector, library, notices, onChange, onExport }: ImportFilesProps): JSX.Element {
  const [copied, setCopied] = useState<number | null>(null);
  const [isOver, setOver] = useState(false);
  const take = (given: readonly File[] | Promise<readonly File[]>) =>
    void notices.attempt(async () => {
      const files = await given;
      if (files.length === 0) return null;
      if (files.length > MOST_FILES) return { text: t('import_too_many', MOST_FILES) };
      if (files.length === 1 && (await isExport(files[0]!))) {
        onExport(files[0]!);
        return null;
      }
      setCopied(0);
      try {
        await handOver(library, files, connector.now().toISOString(), setCopied);
        await connector.work();
      } finally {
        setCopied(null);
      }
      return null;
    });
  return (
    <div class="sub">
      <h3>{t('import_title')}</h3>
      <p class="quiet">{t('import_hint')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the pointer's way; the buttons in it are the keys' */}
      <div
        class={isOver ? 'drop-place drop-over' : 'drop-place'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) take(droppedFiles(event.dataTransfer.items));
        }}
      >
        <p>{t('import_drop')}</p>
        <div class="actions">
          <FileButton accept={ACCEPT} onFile={(file) => take([file])} onFiles={take}>
            {t('import_files')}
          </FileButton>
          <FolderButton onFiles={take}>{t('import_folder')}</FolderButton>
        </div>
        <p role="status">{copied !== null && plural('import_copied', copied)}</p>
      </div>
      <ImportJobs connector={connector} library={library} notices={notices} onChange={onChange} />
    </div>
  );
}

/** An export says what it is in its first line. */
async function isExport(file: File): Promise<boolean> {
  return /^\{"format":"quotient-library"/.test(await file.slice(0, 200).text());
}
