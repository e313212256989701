import { browser } from './browser.ts';

/** What changed in an area of the browser's storage, by key. `newValue` is missing for what was removed. */
export type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Call `heard` when an area of the browser's storage changed, in whichever context. Returns the function that stops it. */
export function onStorage(
  area: 'local' | 'managed' | 'session' | 'sync',
  heard: (changes: StorageChanges) => void,
): () => void {
  const inArea = (changes: StorageChanges, changed: string) => {
    if (changed === area) heard(changes);
  };
  browser.storage.onChanged.addListener(inArea);
  return () => browser.storage.onChanged.removeListener(inArea);
}
