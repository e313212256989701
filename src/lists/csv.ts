export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which it begins, from 1. */
  readonly row: number;
}

export type CsvTable =
  | { readonly ok: true; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly reason: string; readonly row: number };

/** RFC 4180, with comma, semicolon or tab, whichever the first line has. Blank lines are left out. */
export function csvRows(text: string): CsvTable {
  const separator = /[,;\t]/.exec(text)?.[0] ?? ',';
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
    if (c === '\n') line++;
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
      if (c === '\r' && text[i + 1] === '\n') continue;
      endRow();
      began = line;
    } else cell += c;
  }
  if (quoted) return { ok: false, reason: 'has a quotation mark that is not closed', row: began };
  endRow();
  return rows.length ? { ok: true, rows } : { ok: false, reason: 'is empty', row: 1 };
}

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
export function csvCell(value: string): string {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
