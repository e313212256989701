import { csvCell, joined } from './csv.ts';
import type { Source, SourceList } from './source.ts';

/** A list as the file that `parseSourceList` reads back to the same list. */
export function toJson(list: SourceList): string {
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** For a spreadsheet. Several names or feeds stand in one cell, parted by semicolons. */
export function toCsv(sources: readonly Source[]): string {
  const rows = sources.map((source) => [
    source.domain,
    source.path ?? '',
    source.name,
    joined(source.otherNames),
    source.kind ?? '',
    source.trust ?? '',
    joined(source.feeds),
  ]);
  const head = ['domain', 'path', 'name', 'otherNames', 'kind', 'trust', 'feeds'];
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** The trusted domains, one a line. Names and all else are left behind. */
export function toText(sources: readonly Source[]): string {
  return sources
    .filter((source) => source.trust === 'trusted')
    .map((source) => `${source.domain}${source.path ?? ''}\n`)
    .join('');
}
