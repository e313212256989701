import type { OriginalRow, RowQuery, SortKey } from '../library.ts';
import { stateOf } from '../store/counters.ts';
import type { OriginalRecord, Store } from '../store/store.ts';
import { type Entry, search } from './catalogue.ts';
import { folded, rowOf, UNKNOWN } from './record.ts';

const INDEX = {
  added: 'added',
  published: 'byPublished',
  title: 'byTitle',
  publisher: 'byPublisher',
} as const satisfies Readonly<Record<SortKey, keyof Entry>>;

/** Most words of a search that are looked for. */
const MOST_TERMS = 20;

/** From this offset on, reading the catalogue is quicker than skipping so many rows one by one. */
const DEEP = 2_000;

interface Page {
  readonly total: number;
  readonly rows: OriginalRow[];
}

/** A page of the table of Originals. It reads the rows that it shows and, for a search, the catalogue. */
export async function rowsFor(store: Store, query: RowQuery): Promise<Page> {
  const { offset, limit, search: words = '', sort = { by: 'added', descending: true } } = query;
  const terms = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_TERMS);
  const order = { index: INDEX[sort.by], descending: sort.descending ?? false, offset, limit };
  const isNarrowed =
    terms.length || query.publisher !== undefined || query.from !== undefined || query.to !== undefined;
  return isNarrowed || offset >= DEEP ? found(store, query, terms, order) : all(store, order);
}

interface Order {
  readonly index: (typeof INDEX)[SortKey];
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

async function all(store: Store, { index, descending, offset, limit }: Order): Promise<Page> {
  const page = await store.originals.ordered(index, { descending, offset, limit, below: UNKNOWN });
  const { originals: total } = await stateOf(store);
  if (page.length === limit || page.length + offset >= total) return { total, rows: page.map(rowOf) };
  const rest = await unknownOf(store, index, { total, offset: offset + page.length, limit: limit - page.length });
  return { total, rows: [...page, ...rest].map(rowOf) };
}

/** Rows for which the sort key is unknown. They come after all others, in either direction. */
async function unknownOf(
  store: Store,
  index: string,
  { total, offset, limit }: { readonly total: number; readonly offset: number; readonly limit: number },
): Promise<OriginalRecord[]> {
  const keys = await store.originals.keysFrom(index, UNKNOWN);
  const from = Math.max(0, offset - (total - keys.length));
  const records = await store.originals.getMany(keys.slice(from, from + limit));
  return records.filter((record) => record !== undefined);
}

async function found(
  store: Store,
  { publisher, from = '', to = UNKNOWN }: RowQuery,
  terms: readonly string[],
  { index, descending, offset, limit }: Order,
): Promise<Page> {
  const wanted = publisher === undefined ? null : folded(publisher);
  const isDated = from !== '' || to !== UNKNOWN;
  const best = bestOf(offset + limit, (a: Entry, b: Entry) => compare(a, b, { index, descending }));
  let total = 0;
  await search(store, terms, (entry) => {
    if (wanted !== null && entry.byPublisher !== wanted) return;
    if (isDated && (entry.byPublished < from || entry.byPublished >= to)) return;
    total++;
    best.add(entry);
  });
  const docs = best
    .all()
    .slice(offset)
    .map((entry) => entry.doc);
  const records = await store.originals.getMany(docs);
  return { total, rows: records.filter((record) => record !== undefined).map(rowOf) };
}

/** Collects items and keeps the first `count` of them in an order, without sorting them all. */
function bestOf<T>(count: number, order: (a: T, b: T) => number) {
  let held: T[] = [];
  const settle = () => {
    held = held.sort(order).slice(0, count);
  };
  return {
    add(item: T) {
      held.push(item);
      if (held.length >= count * 4 + 1000) settle();
    },
    all(): readonly T[] {
      settle();
      return held;
    },
  };
}

/** The order that the database's indexes give: equals by their numbers. What is unknown comes last in either direction. */
function compare(a: Entry, b: Entry, { index, descending }: Pick<Order, 'index' | 'descending'>): number {
  const [left, right] = [a[index], b[index]];
  const order = left < right ? -1 : left > right ? 1 : a.doc - b.doc;
  return descending && left !== UNKNOWN && right !== UNKNOWN ? -order : order;
}
