import { FINGERPRINT_VERSION } from '../../engine/reuse/fingerprints.ts';
import { wordsOf } from '../../engine/text/words.ts';
import { addLines, lineOf } from '../originals/catalogue.ts';
import { hashesFor, readableText } from '../originals/record.ts';
import { countChange, stateOf } from '../store/counters.ts';
import type { MetaRecord, Store } from '../store/store.ts';
import { sortedPostings } from './postings.ts';
import { writeSegment } from './segments.ts';

/**
 * Which fingerprints the index holds, and how. Raise the number when the layout changes: an index of another format is removed
 * and rebuilt from the texts.
 */
const INDEX_FORMAT = `3/${FINGERPRINT_VERSION}`;
const FORMAT = 'index-format';
const REBUILD = 'rebuild';
/** Originals fingerprinted in one step: some 100 ms. */
const STEP = 512;

/** How far the index has been rebuilt. */
export interface Rebuild {
  /** Originals up to this number are in it. */
  readonly done: number;
  /** Originals up to this number are to be. */
  readonly end: number;
  /** How many are in it: fewer than `done`, if some were removed. */
  readonly originals: number;
}

export async function rebuildOf(store: Store): Promise<Rebuild | null> {
  return ((await store.meta.get(REBUILD))?.value as Rebuild | undefined) ?? null;
}

export const isRebuilding = async (store: Store) => (await rebuildOf(store)) !== null;

/** Whether the index has this Quotient's format and is not being rebuilt. Part of a transaction. */
export async function isIndexWhole(store: Store): Promise<boolean> {
  const [format, rebuild] = await store.meta.getMany([FORMAT, REBUILD]);
  return format?.value === INDEX_FORMAT && rebuild === undefined;
}

/** Begin to rebuild the index if it has another format than this Quotient's. Called when a Library is opened. */
export async function checkFormat(store: Store): Promise<void> {
  const format = await store.read(() => store.meta.get(FORMAT));
  if (format?.value !== INDEX_FORMAT) await beginRebuild(store);
}

/** Remove the index; `rebuildStep` then rebuilds it. No look-up finds an Original that is not reached yet. */
export async function beginRebuild(store: Store): Promise<void> {
  await store.write(async () => {
    const { nextDoc } = await stateOf(store);
    const rows: MetaRecord[] = [{ key: FORMAT, value: INDEX_FORMAT }];
    if (nextDoc > 1) rows.push({ key: REBUILD, value: { done: 0, end: nextDoc - 1, originals: 0 } });
    await Promise.all([
      ...[store.log, store.segments, store.chunks, store.heads, store.blocks, store.catalogue].map((table) =>
        table.clear(),
      ),
      store.meta.put(rows),
      countChange(store),
    ]);
  });
}

/** Fingerprint the next Originals; resolves to whether there was anything to do. Part of a transaction. */
export async function rebuildStep(store: Store): Promise<boolean> {
  const rebuild = await rebuildOf(store);
  if (!rebuild) return false;
  const records = (await store.originals.after(rebuild.done, STEP)).filter((record) => record.doc <= rebuild.end);
  const docs = records.map((record) => record.doc);
  // A damaged text must not keep the others from being found: that Original is indexed under its keys alone.
  const texts = await Promise.all(records.map((record) => readableText(store, record)));
  const hashes = records.map(({ id, keys }, i) => hashesFor(wordsOf(texts[i] ?? ''), [id, ...keys]));
  if (docs.length) {
    await writeSegment(store, docs, sortedPostings(docs, hashes));
    await addLines(store, docs, records.map(lineOf));
  }
  const next: Rebuild = { ...rebuild, done: docs.at(-1) ?? rebuild.end, originals: rebuild.originals + docs.length };
  if (records.length < STEP) await store.meta.delete([REBUILD]);
  else await store.meta.put([{ key: REBUILD, value: next }]);
  await countChange(store);
  return true;
}
