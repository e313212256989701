import { createLibrary, type LibraryOptions } from './create.ts';
import { guarded } from './errors.ts';
import type { AskSpace } from './health.ts';
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
  /** A look-up is expected: read at once what stands in its way. */
  readonly foresee?: boolean;
  /** Called where it was closed for good, because another context changes the database itself or deletes it. */
  readonly closed?: () => void;
}

/**
 * The reader's Library, in IndexedDB of the extension's origin. Background, options page and others may have it open at
 * the same time. Throws a LibraryError: `newer` where a later Quotient wrote it.
 */
export function openLibrary({ name, foresee = false, closed, ...options }: OpenOptions = {}): Promise<Library> {
  return guarded(async () => {
    const store = await dexieStore(name, closed);
    const cache = indexCache(store);
    // One look tells that nothing was broken off, as it is almost always: whoever opens it waits for that.
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

/** Go on with what a worker that was stopped left. */
async function putInOrder(store: Store): Promise<void> {
  await checkFormat(store);
  await finishImport(store, indexCache(store));
  if (await store.read(() => isRebuilding(store))) void allUpkeep(store);
}

/** What the browser estimates for all of an extension's origin. */
const browserSpace: AskSpace = async () => {
  const storage = globalThis.navigator?.storage;
  if (!storage?.estimate) return null;
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    storage.estimate(),
    storage.persisted?.() ?? Promise.resolve(false),
  ]);
  return { usage, quota, persisted };
};
