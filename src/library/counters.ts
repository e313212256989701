import type { Store } from './store.ts';

/** Key of the counter that each change of the index raises, so that other workers and pages see that theirs is old. */
const GENERATION = 'generation';
/** Key of the sum of all texts' bytes: kept, since adding it up would mean to read every row. */
const TEXT_BYTES = 'text-bytes';

/** Key of the number of Originals: IndexedDB counts rows one by one, which each look-up would wait for. */
const ORIGINALS = 'originals';

export async function generationOf(store: Store): Promise<number> {
  return Number((await store.meta.get(GENERATION))?.value ?? 0);
}

export async function textBytesOf(store: Store): Promise<number> {
  return Number((await store.meta.get(TEXT_BYTES))?.value ?? 0);
}

/** How many Originals there are. */
export async function countOf(store: Store): Promise<number> {
  return Number((await store.meta.get(ORIGINALS))?.value ?? (await store.originals.count()));
}

/**
 * Part of every transaction that changes what the index holds, after rows came or went; by how many Originals and bytes
 * of text the Library grew.
 */
export async function countChange(store: Store, { originals = 0, bytes = 0 } = {}): Promise<void> {
  const [generation, texts, count] = await store.meta.getMany([GENERATION, TEXT_BYTES, ORIGINALS]);
  await store.meta.put([
    { key: GENERATION, value: Number(generation?.value ?? 0) + 1 },
    { key: TEXT_BYTES, value: Number(texts?.value ?? 0) + bytes },
    { key: ORIGINALS, value: count ? Number(count.value) + originals : await store.originals.count() },
  ]);
}
