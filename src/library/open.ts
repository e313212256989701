import { browserSpace } from './browser-space.ts';
import { createLibrary, type LibraryOptions } from './create.ts';
import { guarded } from './errors.ts';
import { indexCache } from './index/cache.ts';
import { checkFormat, isIndexWhole, isRebuilding } from './index/rebuild.ts';
import type { Library } from './library.ts';
import { dexieStore } from './store/dexie.ts';
import type { Store } from './store/store.ts';
import { finishImport, hasUnfinishedImport } from './transfer/import-export.ts';
import { allUpkeep } from './upkeep/upkeep.ts';

export interface OpenOptions extends LibraryOptions {
  /** Name of the database; tests give their own. */
  readonly name?: string;
  /** A look-up is about to come: start reading what it will need. */
  readonly foresee?: boolean;
  /** Called when the Library was closed for good, because another context upgrades or deletes the database. */
  readonly closed?: () => void;
}

/**
 * Open the reader's Library, in the IndexedDB of the extension's origin. The background and any pages may have it open at the
 * same time. Rejects with a LibraryError: `newer` if a later Quotient wrote it.
 */
export function openLibrary({ name, foresee = false, closed, ...options }: OpenOptions = {}): Promise<Library> {
  return guarded(async () => {
    const store = await dexieStore(name, closed);
    const cache = indexCache(store);
    // Opening waits for this one read. Almost always it shows that no work was interrupted, and nothing more is to do.
    const [isWhole, isImporting] = await store.read(() =>
      Promise.all([isIndexWhole(store), hasUnfinishedImport(store), foresee && cache.foresee()]),
    );
    if (!isWhole || isImporting) {
      await putInOrder(store);
      cache.forget();
    }
    return createLibrary(store, { space: browserSpace, ...options }, cache);
  });
}

/** Finish what a worker that was stopped left unfinished. */
async function putInOrder(store: Store): Promise<void> {
  await checkFormat(store);
  await finishImport(store, indexCache(store));
  if (await store.read(() => isRebuilding(store))) void allUpkeep(store);
}
