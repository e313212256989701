import type { JSX } from 'preact';
import { toCsv, toJson, toOpml, toText } from '../lists/list-files.ts';
import type { Source } from '../lists/source-list.ts';
import { Button } from '../ui/controls.tsx';
import { t } from '../ui/messages.ts';
import type { SourcesProps } from './part-props.ts';

interface Format {
  readonly words: () => string;
  readonly ending: string;
  readonly type: string;
  readonly write: (sources: readonly Source[], name: string) => string;
}

const FORMATS: readonly Format[] = [
  {
    words: () => t('export_json'),
    ending: 'json',
    type: 'application/json',
    write: (sources, name) => toJson({ format: 'quotient-source-list', version: 1, name, sources }),
  },
  { words: () => t('export_csv'), ending: 'csv', type: 'text/csv', write: toCsv },
  {
    words: () => t('export_opml'),
    ending: 'opml',
    type: 'text/x-opml',
    write: (sources, name) => toOpml(name, sources),
  },
  { words: () => t('export_text'), ending: 'txt', type: 'text/plain', write: toText },
];

/** The list given out, in each form that is read. */
export function ListExport({ connector, sources }: Pick<SourcesProps, 'connector' | 'sources'>): JSX.Element {
  return (
    <div class="actions">
      {FORMATS.map(({ words, ending, type, write }) => (
        <Button
          key={ending}
          disabled={sources.length === 0}
          onClick={() =>
            connector.download(`quotient-sources.${ending}`, new Blob([write(sources, t('own_list'))], { type }))
          }
        >
          {words()}
        </Button>
      ))}
    </div>
  );
}
