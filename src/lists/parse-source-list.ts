import * as v from 'valibot';
import { csvRows, parted, unguarded } from './csv.ts';
import { normaliseDomain } from './domain.ts';
import { isOpml, readOpml } from './opml.ts';
import type { FormFault, ListFault, ParsedSourceList } from './parsed-list.ts';
import { LIST_LIMITS, plainSource, type Source, sourceKey, sourceListSchema } from './source.ts';

/** No reader mends more than these at a time. */
const FAULTS_SHOWN = 20;

const refused = (reason: FormFault, detail: number | string = '', row: number | null = null): ParsedSourceList => ({
  ok: false,
  faults: [{ row, field: null, reason, detail: String(detail) }],
});

/**
 * Read a source list in any of its forms: the extension's JSON export, CSV with a header that has `domain`, OPML as feed
 * readers write it, or text with a domain a line (`#` begins a comment). A list with any fault is refused whole, but OPML,
 * which others write for another use: what names no site in it is left out. Text and OPML without a mark mean trust.
 */
export function parseSourceList(text: string): ParsedSourceList {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (content.length > LIST_LIMITS.characters) return refused('characters', LIST_LIMITS.characters);
  const first = content.trimStart();
  if (!first) return refused('no-text');
  if (first.startsWith('{') || first.startsWith('[')) return parseJson(content);
  if (isOpml(first)) return readOpml(content, FAULTS_SHOWN);
  const header = first.slice(0, Math.min(2_000, first.search(/[\r\n]|$/))).toLowerCase();
  if (/(?:^|[,;\t])\s*"?domain"?\s*(?:[,;\t]|$)/.test(header)) return parseCsv(content);
  return parseLines(content);
}

function parseJson(content: string): ParsedSourceList {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    return refused('json', (error as Error).message.slice(0, 120));
  }
  const { version } = (data ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > 1) return refused('newer');
  const result = v.safeParse(sourceListSchema, data);
  if (!result.success) return { ok: false, faults: result.issues.slice(0, FAULTS_SHOWN).map(faultOf) };
  return checked(result.output.name, result.output.sources, (index) => index + 1);
}

function faultOf(issue: v.BaseIssue<unknown>): ListFault {
  const keys = issue.path?.map((item) => item.key) ?? [];
  const row = keys[0] === 'sources' && typeof keys[1] === 'number' ? keys[1] + 1 : null;
  const field = keys.slice(row === null ? 0 : 2).join('.') || null;
  return { row, field, reason: 'value', detail: issue.message.slice(0, 200) };
}

function parseLines(content: string): ParsedSourceList {
  const sources: Source[] = [];
  const rows: number[] = [];
  const faults: ListFault[] = [];
  let row = 0;
  for (const line of content.split(/\r\n|\r|\n/)) {
    row++;
    const typed = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (!typed) continue;
    const normal = normaliseDomain(typed);
    if (normal.ok) {
      sources.push(plainSource(normal.domain, normal.path, normal.domain, 'trusted'));
      rows.push(row);
    } else if (faults.length < FAULTS_SHOWN) faults.push({ row, field: 'domain', reason: normal.reason, detail: '' });
  }
  if (faults.length) return { ok: false, faults };
  return checked('', sources, (index) => rows[index]!);
}

const COLUMNS = new Set(['domain', 'path', 'name', 'othernames', 'kind', 'trust', 'feeds']);

function parseCsv(content: string): ParsedSourceList {
  const table = csvRows(content);
  if (!table.ok) return refused(table.reason, '', table.row);
  const [head, ...body] = table.rows;
  if (body.length > LIST_LIMITS.sources) return refused('sources', LIST_LIMITS.sources);
  const columns = head!.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]/g, ''),
  );
  // Spreadsheets write the empty columns behind a table as well.
  while (columns.at(-1) === '') columns.pop();
  const unknown = columns.find((column) => !COLUMNS.has(column));
  if (unknown !== undefined) return refused('column', unknown.slice(0, 40), head!.row);
  if (new Set(columns).size < columns.length) return refused('column-twice', '', head!.row);
  const faults: ListFault[] = [];
  const entries: unknown[] = [];
  const rows: number[] = [];
  for (const { cells, row } of body) {
    if (cells.every((cell) => !cell.trim())) continue;
    const cell = (column: string) => (cells[columns.indexOf(column)] ?? '').trim();
    const normal = normaliseDomain(cell('domain') + cell('path'));
    if (cells.slice(columns.length).some((each) => each.trim()))
      faults.push({ row, field: null, reason: 'cells', detail: '' });
    else if (!normal.ok) faults.push({ row, field: 'domain', reason: normal.reason, detail: '' });
    else {
      const trust = cell('trust').toLowerCase();
      entries.push({
        domain: normal.domain,
        path: normal.path,
        name: unguarded(cell('name')) || normal.domain,
        otherNames: parted(unguarded(cell('othernames'))),
        kind: cell('kind').toLowerCase() || null,
        trust: columns.includes('trust') ? trust || null : 'trusted',
        feeds: parted(cell('feeds')),
      });
      rows.push(row);
    }
  }
  if (faults.length) return { ok: false, faults: faults.slice(0, FAULTS_SHOWN) };
  const wanted = { format: 'quotient-source-list', version: 1, name: '', sources: entries };
  const result = v.safeParse(sourceListSchema, wanted);
  if (!result.success) {
    const found = result.issues.slice(0, FAULTS_SHOWN).map(faultOf);
    return { ok: false, faults: found.map((fault) => ({ ...fault, row: fault.row && rows[fault.row - 1]! })) };
  }
  return checked('', result.output.sources, (index) => rows[index]!);
}

function checked(name: string, sources: readonly Source[], rowOf: (index: number) => number): ParsedSourceList {
  if (sources.length > LIST_LIMITS.sources) return refused('sources', LIST_LIMITS.sources);
  const seen = new Map<string, number>();
  const faults: ListFault[] = [];
  sources.forEach((source, index) => {
    const key = sourceKey(source);
    const before = seen.get(key);
    if (before !== undefined)
      faults.push({ row: rowOf(index), field: 'domain', reason: 'stands-already', detail: String(before) });
    else seen.set(key, rowOf(index));
  });
  if (faults.length) return { ok: false, faults: faults.slice(0, FAULTS_SHOWN) };
  if (!sources.length) return refused('no-source');
  return { ok: true, list: { format: 'quotient-source-list', version: 1, name, sources } };
}
