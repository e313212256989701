import { createLibrary, type LibraryOptions } from './create.ts';
import type { Library } from './library.ts';
import { memoryStore } from './store/memory.ts';

/** A Library that lasts as long as the process: the tests' and the bench's. */
export function memoryLibrary(options?: LibraryOptions): Library {
  return createLibrary(memoryStore(), options);
}
