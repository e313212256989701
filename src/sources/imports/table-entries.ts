import { csvRows, unguarded } from '../../lists/csv.ts';
import { type Entry, fault } from './entry.ts';

/** Columns that are read; others are passed over. */
const FACTS = ['url', 'title', 'publisher', 'byline', 'published', 'language'] as const;

/** The rows of a CSV with a column `text` (or `html`), from a row on; the head is row 0. */
export function* tableEntries(csv: string, from: number): Generator<Entry> {
  const table = csvRows(csv.startsWith('\uFEFF') ? csv.slice(1) : csv);
  const [head, ...rows] = table.ok ? table.rows : [];
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const kind = columns.includes('text') ? 'text' : columns.includes('html') ? 'html' : null;
  if (kind === null) {
    yield fault('', 'bad-table', from + 1);
    return;
  }
  for (let i = from; i < rows.length; i++) {
    if (rows[i]!.cells.every((each) => each.trim() === '')) continue;
    const cell = (column: string) => unguarded(rows[i]!.cells[columns.indexOf(column)] ?? '').slice(0, 8_192);
    const text = unguarded(rows[i]!.cells[columns.indexOf(kind)] ?? '');
    const name = cell('title') || cell('url') || `@${rows[i]!.row}`;
    const given = Object.fromEntries(FACTS.flatMap((fact) => (cell(fact) ? [[fact, cell(fact)]] : [])));
    const isSplit =
      rows[i]!.cells.length > columns.length && rows[i]!.cells.slice(columns.length).some((each) => each.trim());
    if (isSplit) yield fault(name, 'bad-row', i + 1);
    else
      yield text.trim() === ''
        ? fault(name, 'no-text', i + 1)
        : { name, content: { kind, text, given }, next: i + 1, unpacked: 0 };
  }
}
