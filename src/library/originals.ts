import type { Original } from '../engine/model.ts';
import { countChange } from './counters.ts';
import { faultOf } from './errors.ts';
import { merged } from './index/cache.ts';
import { docOfPosting, MOST_DOCS, posting } from './index/postings.ts';
import { LOG_DOCS, writeSegment } from './index/segments.ts';
import type { NewOriginal } from './library.ts';
import { originalOf, type Prepared, prepare, withAddresses } from './record.ts';
import type { OriginalRecord, Store } from './store.ts';

/**
 * Store Originals in one transaction: row, text and fingerprints of each, or nothing. Whoever gives an id vouches that
 * it is another article than those held under other ids.
 */
export async function storeOriginals(
  store: Store,
  originals: readonly NewOriginal[],
  now: string,
): Promise<{ readonly id: string; readonly fresh: boolean }[]> {
  const prepared = originals.map((original) => prepare(store, original, now));
  return store.write(async () => {
    const byId = new Map<string, OriginalRecord>();
    const byKey = new Map<string, OriginalRecord>();
    const know = (record: OriginalRecord) => {
      byId.set(record.id, record);
      for (const key of record.keys) if (!byKey.has(key)) byKey.set(key, record);
    };
    const keys = prepared.filter((p) => !p.given).flatMap((p) => p.record.keys);
    const ids = prepared.map((p) => p.record.id);
    const held = await Promise.all([
      store.originals.where('keys', [...new Set(keys)]),
      store.originals.where('id', [...new Set(ids)]),
    ]);
    for (const record of held.flat()) know(record);
    const answers: { id: string; fresh: boolean }[] = [];
    const fresh: Prepared[] = [];
    const changed = new Map<string, OriginalRecord>();
    for (const item of prepared) {
      const known =
        byId.get(item.record.id) ??
        (item.given ? undefined : item.record.keys.map((key) => byKey.get(key)).find((r) => r !== undefined));
      if (known) {
        const merged = withAddresses(known, item.record);
        if (merged !== known) {
          changed.set(known.id, merged);
          know(merged);
        }
      } else {
        fresh.push(item);
        know(item.record);
      }
      answers.push({ id: (known ?? item.record).id, fresh: !known });
    }
    await write(store, fresh, changed);
    return answers;
  });
}

async function write(store: Store, fresh: readonly Prepared[], changed: Map<string, OriginalRecord>): Promise<void> {
  const records = fresh.map(({ record }) => changed.get(record.id) ?? record);
  for (const { record } of fresh) changed.delete(record.id);
  if (changed.size) await store.originals.put([...changed.values()]);
  if (!fresh.length) return;
  const docs = await store.originals.put(records);
  if (docs.some((doc) => doc >= MOST_DOCS)) throw faultOf('full');
  const postings = postingsOf(fresh, docs);
  await Promise.all([
    store.texts.put(fresh.map(({ packed }, i) => ({ doc: docs[i]!, text: packed }))),
    // What comes in bulk needs no log: it is a segment at once.
    docs.length < LOG_DOCS ? store.log.put([{ docs, postings }]) : writeSegment(store, docs, postings),
    countChange(store, { originals: records.length, bytes: sumOfBytes(records) }),
  ]);
}

function postingsOf(fresh: readonly Prepared[], docs: readonly number[]): Float64Array {
  const lists = fresh.map(({ hashes }, i) => Float64Array.from(hashes, (hash) => posting(hash, docs[i]!)));
  return merged(lists);
}

const sumOfBytes = (records: readonly OriginalRecord[]) => records.reduce((sum, record) => sum + record.bytes, 0);

/** Originals with their texts, in the order asked for; those that are not there are left out. */
export async function readOriginals(store: Store, records: readonly OriginalRecord[]): Promise<Original[]> {
  const texts = await store.texts.getMany(records.map((record) => record.doc!));
  return records.flatMap((record, i) => {
    const text = texts[i];
    return text ? [originalOf(store, record, text.text)] : [];
  });
}

/** Remove Originals, their texts and what the log holds of them; segments are told which of theirs are dead. */
export async function removeOriginals(store: Store, ids: readonly string[]): Promise<Original[]> {
  return store.write(async () => {
    const records = (await store.originals.where('id', ids)).sort((a, b) => a.doc! - b.doc!);
    if (!records.length) return [];
    const removed = await readOriginals(store, records);
    const docs = records.map((record) => record.doc!);
    const gone = new Set(docs);
    await store.originals.delete(docs);
    await store.texts.delete(docs);
    for (const row of await store.log.all()) {
      if (!row.docs.some((doc) => gone.has(doc))) continue;
      await store.log.delete([row.seq!]);
      const left = row.docs.filter((doc) => !gone.has(doc));
      const postings = row.postings.filter((p) => !gone.has(docOfPosting(p)));
      if (left.length) await store.log.put([{ docs: left, postings }]);
    }
    for (const segment of await store.segments.all()) {
      const dead = docs.filter((doc) => doc >= segment.firstDoc && doc <= segment.lastDoc);
      if (dead.length) await store.segments.put([{ ...segment, dead: [...new Set([...segment.dead, ...dead])] }]);
    }
    await countChange(store, { originals: -records.length, bytes: -sumOfBytes(records) });
    return removed;
  });
}
