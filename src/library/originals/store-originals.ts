import type { Original } from '../../engine/model.ts';
import { faultOf } from '../errors.ts';
import type { IndexCache } from '../index/cache.ts';
import { logRow, without } from '../index/log.ts';
import { mayHold } from '../index/lookup.ts';
import { MOST_DOCS, sortedPostings } from '../index/postings.ts';
import { isRebuilding } from '../index/rebuild.ts';
import { BULK_DOCS, writeSegment } from '../index/segments.ts';
import type { NewOriginal } from '../library.ts';
import { countChange, type State, stateOf } from '../store/counters.ts';
import type { OriginalRecord, Prepared, Store, UnnumberedOriginal } from '../store/store.ts';
import { addLines, lineOf, removeLines } from './catalogue.ts';
import { nameHash } from './identity.ts';
import { isMoreOf, originalOf, prepare, wholeOf, withAddresses } from './record.ts';

/** With so many Originals it pays to ask the index first which may be held, for which it must be in memory. */
const ASK_INDEX = 32;

const NO_HASHES = new Float64Array(0);

/** The id under which an Original is held; `fresh`: it was not before. */
interface Stored {
  readonly id: string;
  readonly fresh: boolean;
}

/**
 * Store Originals in one transaction, with their texts and fingerprints: all of them or none. A caller that gives an id vouches
 * that the article is none of those held under other ids.
 */
export function storeOriginals(
  store: Store,
  cache: IndexCache,
  originals: readonly NewOriginal[],
  now: string,
): Promise<Stored[]> {
  return storePrepared(
    store,
    cache,
    originals.map((original) => prepare(store, original, now)),
  );
}

/** The same for Originals that are prepared already. */
export async function storePrepared(store: Store, cache: IndexCache, prepared: readonly Prepared[]): Promise<Stored[]> {
  return cache.files.retrying(() =>
    store.write(async () => {
      const [held, state] = await Promise.all([heldOf(store, cache, prepared), stateOf(store)]);
      const { answers, ...changes } = outcomeOf(prepared, held);
      await write(store, state, changes);
      return answers;
    }),
  );
}

/** The records that are held under the id or a key of one of these. */
async function heldOf(store: Store, cache: IndexCache, prepared: readonly Prepared[]): Promise<OriginalRecord[]> {
  const keys = new Set(prepared.filter((p) => !p.given).flatMap((p) => p.record.keys));
  const ids = new Set(prepared.map((p) => p.record.id));
  if (prepared.length >= ASK_INDEX && !(await isRebuilding(store))) {
    const snapshot = await cache.snapshot();
    for (const names of [keys, ids])
      for (const name of names) if (!mayHold(snapshot, nameHash(name))) names.delete(name);
  }
  const held = await Promise.all([store.originals.where('keys', [...keys]), store.originals.where('id', [...ids])]);
  return held.flat();
}

/** An Original as a batch leaves it. */
interface Known<Row> {
  readonly record: Row;
  /** Of its text; none of one that was held before, whose text the index has. */
  readonly hashes: Float64Array;
  /** Keys that copies in the batch gave it. */
  readonly learned: readonly string[];
}

interface Changes {
  /** In the order in which they came. */
  readonly fresh: readonly Known<UnnumberedOriginal>[];
  /** Those held before that learned an address. */
  readonly changed: readonly Known<OriginalRecord>[];
  /** Parts held before, whose whole is among the fresh ones. */
  readonly replaced: readonly OriginalRecord[];
}

/** What a batch comes to: each item is new, more of a part that is held or came before it in the batch, or a copy of one of these. */
function outcomeOf(
  prepared: readonly Prepared[],
  held: readonly OriginalRecord[],
): Changes & { readonly answers: Stored[] } {
  const before = new Map<string, Known<OriginalRecord>>();
  const fresh = new Map<string, Known<UnnumberedOriginal>>();
  const replaced: OriginalRecord[] = [];
  const idByKey = new Map<string, string>();
  const know = <Row extends UnnumberedOriginal>(among: Map<string, Known<Row>>, known: Known<Row>) => {
    const { id, keys } = known.record;
    among.set(id, known);
    for (const key of keys) if (!idByKey.has(key)) idByKey.set(key, id);
  };
  const learn = <Row extends UnnumberedOriginal>(
    among: Map<string, Known<Row>>,
    id: string,
    copy: UnnumberedOriginal,
  ) => {
    const known = among.get(id);
    if (!known) return;
    const record = withAddresses(known.record, copy);
    if (record === known.record) return;
    const names = record.keys.filter((key) => !known.record.keys.includes(key));
    know(among, { ...known, record, learned: [...known.learned, ...names] });
  };
  for (const record of held) know(before, { record, hashes: NO_HASHES, learned: [] });
  const answers = prepared.map((item): Stored => {
    const { record, given, hashes } = item;
    const isKnown = before.has(record.id) || fresh.has(record.id);
    const byKey = given ? undefined : record.keys.map((key) => idByKey.get(key)).find((id) => id !== undefined);
    const id = isKnown ? record.id : byKey;
    if (id === undefined) {
      know(fresh, { record, hashes, learned: [] });
      return { id: record.id, fresh: true };
    }
    const part = before.get(id);
    const known = fresh.get(id) ?? part;
    if (known && isMoreOf(known.record, item)) {
      if (before.delete(id)) replaced.push(part!.record);
      const whole = wholeOf(known.record, item);
      know(fresh, { record: whole.record, hashes: whole.hashes, learned: [] });
      return { id, fresh: true };
    }
    learn(before, id, record);
    learn(fresh, id, record);
    return { id, fresh: false };
  });
  return {
    answers,
    fresh: [...fresh.values()],
    changed: [...before.values()].filter(({ learned }) => learned.length > 0),
    replaced,
  };
}

async function write(store: Store, state: State, { fresh, changed, replaced }: Changes): Promise<void> {
  if (state.nextDoc + fresh.length > MOST_DOCS) throw faultOf('full');
  if (!fresh.length && !changed.length) return;
  const records = fresh.map(({ record }, i) => ({ ...record, doc: state.nextDoc + i }));
  const docs = records.map(({ doc }) => doc);
  const lines = records.map(lineOf);
  const later = changed.map(({ record }) => record);
  if (replaced.length) await removeRecords(store, replaced);
  const grown = { originals: records.length - replaced.length, bytes: sumOfBytes(records) - sumOfBytes(replaced) };
  await Promise.all([
    store.originals.put([...records, ...later]),
    docs.length > 0 && putInIndex(store, docs, fresh.map(indexed), lines),
    // The catalogue has their lines already.
    later.length > 0 &&
      store.log.put([
        logRow(
          later.map(({ doc }) => doc),
          changed.map(indexed),
          later.map(() => ''),
        ),
      ]),
    countChange(store, { ...grown, docs: docs.length }, state),
  ]);
}

/** What the index is to hold of an Original that it does not hold yet. */
const indexed = ({ hashes, learned }: Known<UnnumberedOriginal>): Float64Array =>
  learned.length ? Float64Array.from(new Set([...hashes, ...learned.map(nameHash)])) : hashes;

/** What comes in bulk needs no log: it is a segment at once. */
async function putInIndex(
  store: Store,
  docs: readonly number[],
  hashes: readonly Float64Array[],
  lines: readonly string[],
): Promise<void> {
  if (docs.length < BULK_DOCS) await store.log.put([logRow(docs, hashes, lines)]);
  else await Promise.all([writeSegment(store, docs, sortedPostings(docs, hashes)), addLines(store, docs, lines)]);
}

const sumOfBytes = (records: readonly OriginalRecord[]) => records.reduce((sum, record) => sum + record.bytes, 0);

/**
 * Remove Originals, their texts and what the log holds of them. Segments note which of theirs are dead, until upkeep writes them
 * again. Resolves to what was removed.
 */
export async function removeOriginals(store: Store, ids: readonly string[]): Promise<Original[]> {
  return store.write(async () => {
    const records = (await store.originals.where('id', ids)).sort((a, b) => a.doc - b.doc);
    if (!records.length) return [];
    const removed = await Promise.all(records.map((record) => originalOf(store, record)));
    await removeRecords(store, records);
    await countChange(store, { originals: -records.length, bytes: -sumOfBytes(records) });
    return removed;
  });
}

async function removeRecords(store: Store, records: readonly OriginalRecord[]): Promise<void> {
  const docs = records.map((record) => record.doc);
  const gone = new Set(docs);
  await store.originals.delete(docs);
  await removeLines(store, gone);
  for (const row of await store.log.all()) {
    if (!row.docs.some((doc) => gone.has(doc))) continue;
    await store.log.delete([row.seq]);
    const left = without(row, gone);
    if (left) await store.log.put([left]);
  }
  for (const segment of await store.segments.all()) {
    const dead = docs.filter((doc) => doc >= segment.firstDoc && doc <= segment.lastDoc);
    if (dead.length) await store.segments.put([{ ...segment, dead: [...new Set([...segment.dead, ...dead])] }]);
  }
}
