import type { PageRest } from '../page-rest.ts';
import type { RestRecord, Store } from '../store/store.ts';

/** Rests are kept of so many pages, the newest. */
const MOST_PAGES = 200;
/** And for so many days. */
export const REST_DAYS = 14;
/** A rest that is larger than this when packed is not kept. */
const MOST_BYTES = 128 * 1024;

/** The record of a rest; null if it is too large to be kept. */
export function restRecord(store: Pick<Store, 'pack'>, id: string, at: string, rest: PageRest): RestRecord | null {
  const { text, bytes } = store.pack(JSON.stringify(rest));
  return bytes > MOST_BYTES ? null : { id, at, rest: text, bytes };
}

/** Store rests and drop the oldest beyond the limit. Part of a transaction that writes. */
export async function putRests(store: Pick<Store, 'rests'>, records: readonly RestRecord[]): Promise<void> {
  if (records.length === 0) return;
  await store.rests.put(records);
  const ids = await store.rests.keysFrom('at', '');
  if (ids.length > MOST_PAGES) await store.rests.delete(ids.slice(0, ids.length - MOST_PAGES));
}

/** The rest in a record; null if there is none or it cannot be read. */
export async function unpackedRest(
  store: Pick<Store, 'unpack'>,
  record: RestRecord | undefined,
): Promise<PageRest | null> {
  if (record === undefined) return null;
  try {
    return JSON.parse(await store.unpack(record.rest)) as PageRest;
  } catch {
    return null;
  }
}

export async function restBytesOf(store: Pick<Store, 'rests'>): Promise<number> {
  return (await store.rests.all()).reduce((sum, { bytes }) => sum + bytes, 0);
}
