import { createLibrary, type LibraryOptions } from './create.ts';
import { dexieStore } from './dexie-store.ts';
import { guarded } from './errors.ts';
import { indexCache } from './index/cache.ts';
import { checkFormat } from './index/rebuild.ts';
import type { Library } from './library.ts';
import { finishImport } from './transfer.ts';

export interface OpenOptions extends LibraryOptions {
  /** Name of the database; tests give their own. */
  readonly name?: string;
}

/**
 * The reader's Library, in IndexedDB of the extension's origin. Background, options page and others may have it open at
 * the same time. Throws a LibraryError: `newer` where a later Quotient wrote it.
 */
export function openLibrary({ name, ...options }: OpenOptions = {}): Promise<Library> {
  return guarded(async () => {
    const store = await dexieStore(name);
    await checkFormat(store);
    await finishImport(store, indexCache(store));
    return createLibrary(store, options);
  });
}
