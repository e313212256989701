import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';

let opened: Promise<Library> | null = null;
let isPrimed = false;

/** The Library, opened once in a worker's life, when it is first needed; opened anew where opening failed, or it was closed. */
export function library(): Promise<Library> {
  opened ??= Promise.resolve(openLibrary({ foresee: true, closed: forget })).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function forget(): void {
  opened = null;
  isPrimed = false;
}

/** A page is about to be judged: open the Library and read its index while the page is read. Once in a worker's life. */
export function primeLibrary(): void {
  if (isPrimed) return;
  isPrimed = true;
  library()
    .then((ready) => ready.prime())
    .catch(() => {
      // Whoever asks the Library next hears of it.
      isPrimed = false;
    });
}

let judged = 0;

/**
 * A page was judged. The first of a worker's life may be its last; behind each later one as much of the index as may be is
 * brought into memory, for those to come.
 */
export async function settleLibrary(): Promise<void> {
  if (++judged > 1) await (await library()).settle();
}
