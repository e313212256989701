import { parseArgs } from 'node:util';
import { isoDate } from '../page/metadata/published.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv' | 'html';
const FORMATS: readonly Format[] = ['text', 'json', 'jsonl', 'csv', 'html'];

export interface Options {
  readonly files: readonly string[];
  readonly batches: readonly string[];
  readonly libraries: readonly string[];
  readonly lists: readonly string[];
  readonly url: string | null;
  readonly published: string | null;
  readonly format: Format;
  readonly out: string | null;
  readonly quiet: boolean;
}

/** What was typed makes no sense; the message is one line. */
export class UsageError extends Error {}

export const USAGE = `usage: quotient analyze [options] [FILE …]

  FILE                a page (.html, .html.gz) or a text (.txt); - is standard input
  --jsonl FILE        a batch, one object per line: id, url?, title?, publisher?, published?, and html, text or path
  --library FILE      Originals to compare with: a page, a folder of pages, JSON Lines, or an exported Library
  --list FILE         a source list: whom to trust and whom to ignore
  --url URL           address of a single page
  --published DATE    its date
  --format FORMAT     text (on a terminal), json (otherwise), jsonl, csv or html
  --out FILE          write there instead of standard output (-)
  --quiet             no progress`;

/** @param terminal is standard output one? It decides the format where none is asked for. */
export function readOptions(argv: readonly string[], terminal: boolean): Options | 'help' {
  const [command, ...rest] = argv;
  if (!command || command === 'help' || command === '--help' || command === '-h') return 'help';
  if (command !== 'analyze') throw new UsageError(`there is no command "${command}"; try "quotient analyze --help"`);
  const { values, positionals } = parse(rest);
  if (values.help) return 'help';
  if (values.out === '') throw new UsageError('--out names no file; - is standard output');
  const out = values.out === undefined || values.out === '-' ? null : values.out;
  const format = values.format ?? (terminal && !out ? 'text' : 'json');
  if (!isFormat(format)) throw new UsageError(`there is no format "${format}"; there are ${FORMATS.join(', ')}`);
  const published = values.published === undefined ? null : isoDate(values.published);
  if (values.published !== undefined && !published) {
    throw new UsageError(`"${values.published}" is not a date; write it as 2026-03-31 or 2026-03-31T12:00:00Z`);
  }
  if (values.url !== undefined && !/^https?:$/.test(URL.parse(values.url)?.protocol ?? '')) {
    throw new UsageError(`"${values.url}" is not a web address; it must begin with https:// or http://`);
  }
  const batches = values.jsonl ?? [];
  if (!positionals.length && !batches.length)
    throw new UsageError('nothing to analyse: name a FILE or a --jsonl batch');
  if ((values.url || values.published) && (positionals.length !== 1 || batches.length)) {
    throw new UsageError('--url and --published are for a single FILE; in a batch, give them in its lines');
  }
  const lists = values.list ?? [];
  if ([...positionals, ...batches, ...lists].filter((name) => name === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  return {
    files: positionals,
    batches,
    libraries: values.library ?? [],
    lists,
    url: values.url ?? null,
    published,
    format,
    out,
    quiet: values.quiet ?? false,
  };
}

const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'string', multiple: true },
        library: { type: 'string', multiple: true },
        list: { type: 'string', multiple: true },
        url: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        quiet: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]!.replace(/\. To specify.*$/, ''));
  }
}
