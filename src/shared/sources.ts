import { parse } from 'valibot';
import { type Source, sourceListSchema } from '../lists/source-list.ts';
import { browser } from './browser.ts';
import { onStorage } from './storage-changes.ts';

const KEY = 'sources';

/** The reader's own list of publishers; empty if none is stored, or it cannot be read. */
export async function loadSources(): Promise<readonly Source[]> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Change the reader's list. Concurrent changes wait for one another.
 * @returns the list after the change.
 */
export function changeSources(change: (sources: readonly Source[]) => readonly Source[]): Promise<readonly Source[]> {
  return navigator.locks.request(KEY, async () => {
    const sources = change(await loadSources());
    const list = { format: 'quotient-source-list', version: 1, name: '', sources };
    await browser.storage.local.set({ [KEY]: parse(sourceListSchema, list) });
    return sources;
  });
}

/** Call `listener` with the list when it was stored, in whichever context. Returns the function that stops it. */
export function onSources(listener: (sources: readonly Source[]) => void): () => void {
  return onStorage('local', (changes) => {
    if (changes[KEY]) listener(read(changes[KEY].newValue));
  });
}

function read(stored: unknown): readonly Source[] {
  try {
    return stored === undefined ? [] : parse(sourceListSchema, stored).sources;
  } catch {
    return [];
  }
}
