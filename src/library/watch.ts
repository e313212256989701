import { Dexie } from 'dexie';
import { DATABASE } from './store/schema.ts';

/** An import changes the Library a hundred times a second; listeners are told at most this often. */
const TOLD_EVERY_MS = 500;
const TABLES = ['originals', 'reports'];

/**
 * Call `heard` soon after Originals or Reports were added or removed, by any context, this one included. It is not told what
 * changed. Returns the function that stops it.
 */
export function onLibraryChange(heard: () => void, name: string = DATABASE): () => void {
  const places = TABLES.map((table) => `idb://${name}/${table}/`);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // `all`: a page restored from the back/forward cache may have missed any change.
  const mutated = (parts: object) => {
    const isOurs = Object.keys(parts).some((part) => part === 'all' || places.some((place) => part.startsWith(place)));
    if (!isOurs) return;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      heard();
    }, TOLD_EVERY_MS);
  };
  Dexie.on('storagemutated', mutated);
  return () => {
    clearTimeout(waiting);
    Dexie.on('storagemutated').unsubscribe(mutated);
  };
}
