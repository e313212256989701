import { SHINGLE } from '../../engine/reuse/fingerprints.ts';
import { wordsOf } from '../../engine/text/words.ts';
import type { IndexCache } from '../index/cache.ts';
import type { FindOptions, OriginalRow } from '../library.ts';
import { readableText, rowOf } from '../originals/record.ts';
import { stateOf } from '../store/counters.ts';
import type { Store } from '../store/store.ts';
import { candidatesFor } from './candidates.ts';
import { passageIn, termsOf } from './text-passage.ts';

/** Originals read in one step, and texts searched between two pauses: the page must stay responsive. */
const STEP = 64;
const TOGETHER = 16;
/** Most texts that the index proposes for a phrase. */
const PROPOSED = 200;

/**
 * Search the texts for words. If there are as many words as a fingerprint has, the index is asked first, which answers at once.
 * Then every text is searched, those added last first. `onFound` is called as texts are found, once for each.
 */
export async function findText(
  store: Store,
  cache: IndexCache,
  wanted: string,
  { signal, onProgress, onFound, from, to }: FindOptions,
): Promise<void> {
  const terms = termsOf(wanted);
  if (terms.length === 0) return;
  const told = new Set<string>();
  const look = (row: OriginalRow, text: string) => {
    if (told.has(row.id) || !isWithin(row, from, to)) return;
    const passage = passageIn(text, terms);
    if (passage === null) return;
    told.add(row.id);
    onFound({ row, ...passage });
  };
  const words = wordsOf(wanted);
  if (words.length >= SHINGLE) {
    const proposed = await candidatesFor(store, cache, words, { limit: PROPOSED });
    for (const { text, common: _common, textWords: _words, ...row } of proposed) {
      look({ ...row, length: text.length }, text);
    }
  }
  const { nextDoc } = await store.read(() => stateOf(store));
  let done = 0;
  for (let end = nextDoc; end > 0; end -= STEP) {
    signal?.throwIfAborted();
    const records = await store.read(() => store.originals.range(Math.max(0, end - STEP), end));
    for (const [i, record] of records.reverse().entries()) {
      if (i % TOGETHER === TOGETHER - 1) await store.pause();
      const text = await readableText(store, record);
      if (text !== null) look(rowOf(record), text);
    }
    done += records.length;
    onProgress?.(done);
    await store.pause();
  }
}

function isWithin({ published }: OriginalRow, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  return published !== null && (from === undefined || published >= from) && (to === undefined || published < to);
}
