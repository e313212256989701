import { parse } from 'valibot';
import { type Source, sourceListSchema } from '../lists/source-list.ts';
import { browser } from './browser.ts';

const KEY = 'sources';

/** The reader's own list of publishers; empty where none, or no whole one, is stored. */
export async function loadSources(): Promise<readonly Source[]> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Change the reader's list. Changes of several pages at once wait for one another.
 * @returns the list as it is then.
 */
export function changeSources(change: (sources: readonly Source[]) => readonly Source[]): Promise<readonly Source[]> {
  return navigator.locks.request(KEY, async () => {
    const sources = change(await loadSources());
    const list = { format: 'quotient-source-list', version: 1, name: '', sources };
    await browser.storage.local.set({ [KEY]: parse(sourceListSchema, list) });
    return sources;
  });
}

/** Called with the list whenever it was stored, by whomever. Gives the function that ends it. */
export function onSources(listener: (sources: readonly Source[]) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) listener(read(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

function read(stored: unknown): readonly Source[] {
  try {
    return stored === undefined ? [] : parse(sourceListSchema, stored).sources;
  } catch {
    return [];
  }
}
