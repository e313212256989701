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
import type { OriginalRecord, Prepared, Store } from '../store/store.ts';
import { addLines, lineOf, removeLines } from './catalogue.ts';
import { nameHash } from './identity.ts';
import { originalOf, prepare, withAddresses } from './record.ts';

/** Originals from which on it pays to ask the index first whether it may know them: it must be in memory for that. */
const ASK_INDEX = 32;

/**
 * Store Originals in one transaction: row with its text, and fingerprints of each, or nothing. Whoever gives an id
 * vouches that it is another article than those held under other ids.
 */
export function storeOriginals(
  store: Store,
  cache: IndexCache,
  originals: readonly NewOriginal[],
  now: string,
): Promise<{ readonly id: string; readonly fresh: boolean }[]> {
  return storePrepared(
    store,
    cache,
    originals.map((original) => prepare(store, original, now)),
  );
}

/** The same, of what was prepared before. */
export async function storePrepared(
  store: Store,
  cache: IndexCache,
  prepared: readonly Prepared[],
): Promise<{ readonly id: string; readonly fresh: boolean }[]> {
  return cache.files.retrying(() =>
    store.write(async () => {
      const byId = new Map<string, OriginalRecord>();
      const byKey = new Map<string, OriginalRecord>();
      const know = (record: OriginalRecord) => {
        byId.set(record.id, record);
        for (const key of record.keys) if (!byKey.has(key)) byKey.set(key, record);
      };
      const [held, state] = await Promise.all([heldOf(store, cache, prepared), stateOf(store)]);
      for (const record of held) know(record);
      const answers: { id: string; fresh: boolean }[] = [];
      const fresh: Prepared[] = [];
      const changed = new Map<string, OriginalRecord>();
      const learned = new Map<string, string[]>();
      for (const item of prepared) {
        const known =
          byId.get(item.record.id) ??
          (item.given ? undefined : item.record.keys.map((key) => byKey.get(key)).find((r) => r !== undefined));
        if (known) {
          const merged = withAddresses(known, item.record);
          if (merged !== known) {
            changed.set(known.id, merged);
            const names = merged.keys.filter((key) => !known.keys.includes(key));
            learned.set(known.id, [...(learned.get(known.id) ?? []), ...names]);
            know(merged);
          }
        } else {
          fresh.push(item);
          know(item.record);
        }
        answers.push({ id: (known ?? item.record).id, fresh: !known });
      }
      await write(store, state, { fresh, changed, learned });
      return answers;
    }),
  );
}

/** Records held under a name of one of these. */
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

interface ToWrite {
  readonly fresh: readonly Prepared[];
  /** By id: records with the addresses of copies, and which names these gave them. */
  readonly changed: Map<string, OriginalRecord>;
  readonly learned: ReadonlyMap<string, readonly string[]>;
}

async function write(store: Store, state: State, { fresh, changed, learned }: ToWrite): Promise<void> {
  if (state.nextDoc + fresh.length > MOST_DOCS) throw faultOf('full');
  const docs = fresh.map((_, i) => state.nextDoc + i);
  const records = fresh.map(({ record }, i) => ({ ...(changed.get(record.id) ?? record), doc: docs[i]! }));
  for (const { record } of fresh) changed.delete(record.id);
  const namesOf = (id: string) => (learned.get(id) ?? []).map((name) => nameHash(name));
  const hashes = fresh.map(({ record, hashes: own }) =>
    learned.has(record.id) ? Float64Array.from(new Set([...own, ...namesOf(record.id)])) : own,
  );
  const lines = records.map(lineOf);
  const later = [...changed.values()];
  if (!records.length && !later.length) return;
  await Promise.all([
    store.originals.put([...records, ...later]),
    // What comes in bulk needs no log: it is a segment at once.
    docs.length === 0
      ? null
      : docs.length < BULK_DOCS
        ? store.log.put([logRow(docs, hashes, lines)])
        : Promise.all([writeSegment(store, docs, sortedPostings(docs, hashes)), addLines(store, docs, lines)]),
    later.length === 0
      ? null
      : store.log.put([
          logRow(
            later.map((record) => record.doc!),
            later.map((record) => Float64Array.from(new Set(namesOf(record.id)))),
            later.map(() => ''),
          ),
        ]),
    countChange(store, { originals: records.length, bytes: sumOfBytes(records), docs: docs.length }, state),
  ]);
}

const sumOfBytes = (records: readonly OriginalRecord[]) => records.reduce((sum, record) => sum + record.bytes, 0);

/** Remove Originals, their texts and what the log holds of them; segments are told which of theirs are dead. */
export async function removeOriginals(store: Store, ids: readonly string[]): Promise<Original[]> {
  return store.write(async () => {
    const records = (await store.originals.where('id', ids)).sort((a, b) => a.doc! - b.doc!);
    if (!records.length) return [];
    const removed = await Promise.all(records.map((record) => originalOf(store, record)));
    const docs = records.map((record) => record.doc!);
    const gone = new Set(docs);
    await store.originals.delete(docs);
    await removeLines(store, gone);
    for (const row of await store.log.all()) {
      if (!row.docs.some((doc) => gone.has(doc))) continue;
      await store.log.delete([row.seq!]);
      const left = without(row, gone);
      if (left) await store.log.put([left]);
    }
    for (const segment of await store.segments.all()) {
      const dead = docs.filter((doc) => doc >= segment.firstDoc && doc <= segment.lastDoc);
      if (dead.length) await store.segments.put([{ ...segment, dead: [...new Set([...segment.dead, ...dead])] }]);
    }
    await countChange(store, { originals: -records.length, bytes: -sumOfBytes(records) });
    return removed;
  });
}
