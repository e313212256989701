import { stateOf } from './counters.ts';
import type { OriginalRow, RowQuery, SortKey } from './library.ts';
import { rowOf, UNKNOWN } from './record.ts';
import type { OriginalRecord, Store } from './store.ts';

const INDEX = {
  added: 'added',
  published: 'byPublished',
  title: 'byTitle',
  publisher: 'byPublisher',
} as const satisfies Readonly<Record<SortKey, string>>;

/** A page of the table of Originals. Sorted, it costs the rows it shows; searched, a look at every row. */
export async function rowsFor(
  store: Store,
  { offset, limit, search = '', sort = { by: 'added', descending: true } }: RowQuery,
): Promise<{ total: number; rows: OriginalRow[] }> {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  const descending = sort.descending ?? false;
  const index = INDEX[sort.by];
  if (!terms.length) {
    const page = await store.originals.ordered(index, { descending, offset, limit, below: UNKNOWN });
    const rest = page.length < limit ? await unknownOf(store, index, offset + page.length, limit - page.length) : [];
    return { total: (await stateOf(store)).originals, rows: [...page, ...rest].map(rowOf) };
  }
  const found = (await store.originals.all()).filter((record) => matches(record, terms));
  found.sort((a, b) => compare(a[index], b[index], descending));
  return { total: found.length, rows: found.slice(offset, offset + limit).map(rowOf) };
}

/** Rows of which this is unknown: they stand behind all others, whichever way these are sorted. */
async function unknownOf(store: Store, index: string, offset: number, limit: number): Promise<OriginalRecord[]> {
  const keys = await store.originals.keysFrom(index, UNKNOWN);
  const from = Math.max(0, offset - ((await stateOf(store)).originals - keys.length));
  const records = await store.originals.getMany(keys.slice(from, from + limit));
  return records.filter((record) => record !== undefined);
}

function matches(record: OriginalRecord, terms: readonly string[]): boolean {
  const { title, publisher, byline, url } = record;
  const text = [title, publisher, byline, url].filter(Boolean).join(' ').toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** What is unknown stands last, whichever way the rest is sorted. */
function compare(a: string, b: string, descending: boolean): number {
  const order = a < b ? -1 : a > b ? 1 : 0;
  return descending && a !== UNKNOWN && b !== UNKNOWN ? -order : order;
}
