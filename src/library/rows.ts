import { countOf } from './counters.ts';
import type { OriginalRow, RowQuery } from './library.ts';
import { rowOf } from './record.ts';
import type { OriginalRecord, Store } from './store.ts';

/** A page of the table of Originals. By date of arrival it costs a page; searched or sorted otherwise, a look at every row. */
export async function rowsFor(
  store: Store,
  { offset, limit, search = '', sort = { by: 'added', descending: true } }: RowQuery,
): Promise<{ total: number; rows: OriginalRow[] }> {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  const descending = sort.descending ?? false;
  if (!terms.length && sort.by === 'added') {
    const page = await store.originals.ordered('added', { descending, offset, limit });
    return { total: await countOf(store), rows: page.map(rowOf) };
  }
  const found = (await store.originals.all()).filter((record) => matches(record, terms));
  const order = (a: OriginalRecord, b: OriginalRecord) => compare(a[sort.by], b[sort.by], descending);
  found.sort(order);
  return { total: found.length, rows: found.slice(offset, offset + limit).map(rowOf) };
}

function matches(record: OriginalRecord, terms: readonly string[]): boolean {
  const { title, publisher, byline, url } = record;
  const text = [title, publisher, byline, url].filter(Boolean).join(' ').toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** What is unknown stands last, whichever way the rest is sorted. */
function compare(a: string | null, b: string | null, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending ? -order : order;
}
