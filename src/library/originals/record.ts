import type { Original } from '../../engine/model.ts';
import { fingerprintsOf } from '../../engine/reuse/fingerprints.ts';
import { type Words, wordsOf } from '../../engine/text/words.ts';
import type { NewOriginal, OriginalRow } from '../library.ts';
import type { OriginalRecord, Prepared, SortKeys, Store, UnnumberedOriginal } from '../store/store.ts';
import { idOf, keysOf, nameHash } from './identity.ts';

/** Longest text that is kept, in UTF-16 code units. An article has a fiftieth of that. */
const MOST_TEXT = 1_500_000;
/** Most addresses kept of one Original: copies at ever new addresses must not swell its row. */
const MOST_ADDRESSES = 50;

/** Longest name, title or address that is kept. */
const MOST_LINE = 4096;

const line = (text: string | null | undefined) => text?.slice(0, MOST_LINE).toWellFormed() ?? null;
const address = (url: string | null | undefined) => (url && url.length <= MOST_LINE ? url.toWellFormed() : null);

function timestamp(date: string | undefined): string | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export function prepare(store: Store, original: NewOriginal, now: string): Prepared {
  // A lone surrogate cannot be stored as UTF-8.
  const text = original.text.slice(0, MOST_TEXT).toWellFormed();
  const words = wordsOf(text);
  const keys = keysOf({ ...original, text }, words);
  const { text: packed, bytes } = store.pack(text);
  const id = original.id ?? idOf(original, keys);
  const published = line(original.published);
  const [title, publisher] = [line(original.title), line(original.publisher)];
  const record: UnnumberedOriginal = {
    id,
    url: address(original.url),
    addresses: (original.addresses ?? []).filter((url) => address(url)).slice(0, MOST_ADDRESSES),
    publisher,
    title,
    byline: line(original.byline),
    published,
    publishedFrom: original.publishedFrom ?? (original.published ? 'declared' : 'first-seen'),
    language: line(original.language) ?? 'und',
    added: timestamp(original.added) ?? now,
    foundBy: original.foundBy ?? 'import',
    ...(original.partial ? { partial: true } : {}),
    keys,
    length: text.length,
    text: packed,
    bytes,
    ...sortKeysOf({ title, publisher, published }),
  };
  return { record, given: original.id !== undefined, hashes: hashesFor(words, [id, ...keys]) };
}

/**
 * What the index keeps of an Original: the fingerprints of its text, and a hash of each of its names (id and keys), so that most
 * Originals that are not held are known not to be without asking the database.
 */
export function hashesFor(words: Words, names: readonly string[]): Float64Array {
  const hashes = new Set<number>();
  for (const hash of fingerprintsOf(words).hash) hashes.add(hash);
  for (const name of names) hashes.add(nameHash(name));
  return Float64Array.from(hashes);
}

/** Sorts after every word and date, so that what is unknown comes last. */
export const UNKNOWN = '\uffff';
/** How many characters of a title or name are compared in sorting. */
const SORTED_BY = 64;

/** What a name is sorted by. */
export const folded = (text: string | null) => text?.trim().toLowerCase().slice(0, SORTED_BY) || UNKNOWN;

export function sortKeysOf({
  title,
  publisher,
  published,
}: Pick<OriginalRecord, 'title' | 'publisher' | 'published'>): SortKeys {
  return { byPublished: published || UNKNOWN, byTitle: folded(title), byPublisher: folded(publisher) };
}

/** The record that is held, with the addresses and keys of a copy; the same object if the copy brings nothing new. */
export function withAddresses<Row extends UnnumberedOriginal>(held: Row, copy: UnnumberedOriginal): Row {
  const addresses = new Set(held.addresses);
  for (const url of [copy.url, ...copy.addresses]) {
    if (url && url !== held.url && addresses.size < MOST_ADDRESSES) addresses.add(url);
  }
  if (addresses.size === held.addresses.length) return held;
  const keys = [...new Set([...held.keys, ...copy.keys.filter((key) => !key.startsWith('text:'))])];
  return { ...held, addresses: [...addresses], keys };
}

/** Of a text that takes a part's place, how much shorter than that it may be: a wall prints words of its own. */
const AS_LONG = 0.9;

/** Is what came in more of the article that a part is held of? Whoever gives an id vouches that it is; else an address says so. */
export function isMoreOf(held: UnnumberedOriginal, { record, given }: Prepared): boolean {
  if (!held.partial) return false;
  if (!given && !record.keys.some((key) => !key.startsWith('text:') && held.keys.includes(key))) return false;
  return record.length > held.length || (!record.partial && record.length >= AS_LONG * held.length);
}

/** The whole in the place of the part that is held: under its id and addresses, held since then, dated as it was. */
export function wholeOf(held: UnnumberedOriginal, { record, given, hashes }: Prepared): Prepared {
  const { id, added, url } = held;
  const dated = held.published === null ? record : held;
  const { published, publishedFrom, byPublished } = dated;
  const { addresses } = withAddresses(held, record);
  const keys = [...new Set([...held.keys.filter((key) => !key.startsWith('text:')), ...record.keys])];
  const names = [id, ...keys].map((name) => nameHash(name));
  const whole = {
    ...record,
    id,
    added,
    url: url ?? record.url,
    addresses,
    published,
    publishedFrom,
    byPublished,
    keys,
  };
  return { record: whole, given, hashes: Float64Array.from(new Set([...hashes, ...names])) };
}

/** A stored record as the table of Originals shows it. */
export function rowOf(record: OriginalRecord): OriginalRow {
  const { id, url, addresses, publisher, title, byline, published, publishedFrom, language, added, foundBy } = record;
  const { length, partial } = record;
  return {
    ...{ id, url, addresses, publisher, title, byline, published, publishedFrom, language, added, foundBy },
    ...(partial ? { partial } : {}),
    length,
  };
}

/** The text of a stored record; null where it is damaged, which a check of the Library tells the reader. */
export async function readableText(
  store: Pick<Store, 'unpack'>,
  record: Pick<OriginalRecord, 'text' | 'length'>,
): Promise<string | null> {
  try {
    const text = await store.unpack(record.text, record.length);
    return text.length === record.length ? text : null;
  } catch {
    return null;
  }
}

/** Rejects where the text is damaged. */
export async function originalOf(store: Store, record: OriginalRecord): Promise<Original> {
  const { length: _length, ...row } = rowOf(record);
  return { ...row, text: await store.unpack(record.text, record.length) };
}
