import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';

let opened: Promise<Library> | null = null;

/** The Library, opened once in a worker's life, when it is first needed; opened anew where opening failed. */
export function library(): Promise<Library> {
  opened ??= Promise.resolve(openLibrary()).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
