export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly row: number;
}

export type CsvTable =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly reason: 'open-quote' | 'no-text'; readonly row: number };

/** Read CSV (RFC 4180) separated by comma, semicolon or tab, whichever its first line has first. Blank lines are skipped. */
export function csvRows(text: string): CsvTable {
  const separator = /^[\r\n]*[^\r\n]*?([,;\t])/.exec(text)?.[1] ?? ',';
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let began = 1;
  let quoted = false;
  const endRow = () => {
    cells.push(cell);
    cell = '';
    if (cells.length > 1 || cells[0]) rows.push({ cells, row: began });
    cells = [];
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' || (c === '\r' && text[i + 1] !== '\n')) line++;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') {
        cell += c;
        i++;
      } else quoted = false;
    } else if (c === '"' && !cell) quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      // The two characters of one line end have an empty row between them, which is skipped.
      endRow();
      began = line;
    } else cell += c;
  }
  if (quoted) return { ok: false, reason: 'open-quote', row: began };
  endRow();
  return rows.length ? { ok: true, rows } : { ok: false, reason: 'no-text', row: 1 };
}

/** Cells that a spreadsheet would run as a formula, also in full-width letters, and cells that already look guarded. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;

/** A cell as it was before `csvCell` guarded it. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);

/** Several values in one cell or attribute, separated by semicolons. A semicolon of their own is escaped with a backslash. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');

/** The values that `joined` put together, trimmed; empty ones are left out. */
export function parted(cell: string): string[] {
  const values = [''];
  for (let i = 0; i < cell.length; i++) {
    const c = cell[i]!;
    if (c === ';') values.push('');
    else values[values.length - 1] += c === '\\' && /[\\;]/.test(cell[i + 1] ?? '') ? cell[++i]! : c;
  }
  return values.map((value) => value.trim()).filter(Boolean);
}

/** A value as a cell: guarded if a spreadsheet would take it for a formula, quoted if it must be. */
export function csvCell(value: string): string {
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
