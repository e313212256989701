import type { IndexCache } from '../index/cache.ts';
import type { NewOriginal, WorkOptions } from '../library.ts';
import type { Prepared, Store } from '../store/store.ts';
import { upkeepStep } from '../upkeep/upkeep.ts';
import { prepare } from './record.ts';
import { storePrepared } from './store-originals.ts';

/**
 * Originals stored in one transaction: few at first, so that a reader who waits soon sees progress, then twice as many each
 * time, because large batches cost less for each Original.
 */
const FIRST_BATCH = 64;
const MOST_BATCH = 1024;
/** A batch ends with the text that brings it to so many UTF-16 code units. */
const BATCH_TEXT = 8_000_000;
/** Originals prepared between two pauses, in which the browser reports on the batch that is being written. */
const SLICE = 32;

/** Store many. While one batch is written the next is prepared: the browser writes in a process of its own. */
export async function addAll(
  store: Store,
  cache: IndexCache,
  originals: Iterable<NewOriginal> | AsyncIterable<NewOriginal>,
  { now, signal, onProgress }: WorkOptions & { readonly now: () => string },
): Promise<{ added: number; known: number }> {
  let [added, known] = [0, 0];
  let batch: Prepared[] = [];
  let most = FIRST_BATCH;
  let text = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async (ready: readonly Prepared[]) => {
    const answers = await storePrepared(store, cache, ready);
    const fresh = answers.filter((answer) => answer.fresh).length;
    added += fresh;
    known += answers.length - fresh;
    onProgress?.(added + known);
    while (await upkeepStep(store, cache.files)) signal?.throwIfAborted();
  };
  const flush = async () => {
    await writing;
    signal?.throwIfAborted();
    writing = write(batch);
    // A failure is thrown by whatever awaits `writing` next.
    writing.catch(() => undefined);
    batch = [];
    text = 0;
    most = Math.min(most * 2, MOST_BATCH);
  };
  try {
    for await (const original of originals) {
      batch.push(prepare(store, original, now()));
      text += original.text.length;
      if (batch.length >= most || text >= BATCH_TEXT) await flush();
      else if (batch.length % SLICE === 0) await store.pause();
    }
    if (batch.length) await flush();
  } finally {
    await writing;
  }
  return { added, known };
}
