import { Dexie } from 'dexie';
import { DATABASE } from './store/schema.ts';

/** An import changes the Library a hundred times in a second. */
const TOLD_EVERY_MS = 500;
const TABLES = ['originals', 'reports'];

/**
 * Called soon after Originals or Reports came or went, by whichever context, this one among them. It carries nothing: who hears
 * it looks for itself. Gives the function that ends it.
 */
export function onLibraryChange(heard: () => void, name: string = DATABASE): () => void {
  const places = TABLES.map((table) => `idb://${name}/${table}/`);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // `all`: a page that was put away and is shown again may have missed anything.
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
