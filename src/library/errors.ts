import { IndexDamage } from './index/packed.ts';
import { LibraryError, type LibraryFault } from './library.ts';

const ADVICE = {
  full: 'There is no space left for the Library. Remove originals, lower the limit in the options, or free space on the disk; nothing was half-written.',
  closed: 'The Library was closed because another window of Quotient changed it. Reload this page.',
  newer: 'The Library was written by a newer Quotient. Update Quotient to use it; nothing was changed.',
  aborted: 'Stopped. What was done before is kept whole.',
  damaged: 'The Library is damaged. Export what can be read, then clear it and import the export.',
  index: 'The index of the Library was damaged and is being made anew; no original is lost. Try again in a moment.',
  packed: 'The export cannot be read: it is gzipped, and cannot be unpacked to its end. Nothing was imported.',
  unknown: 'The Library could not be read or written. Restart the browser and try again.',
} as const;

/** Names that IndexedDB, Dexie and AbortSignal give their errors, by what they mean to the reader. */
const CODES: readonly (readonly [RegExp, LibraryFault])[] = [
  [/^QuotaExceededError$/, 'full'],
  [/^(?:DatabaseClosedError|InvalidStateError|MissingAPIError)$/, 'closed'],
  [/^VersionError$/, 'newer'],
  [/^(?:DataError|NotReadableError|RangeError|DataCloneError)$/, 'damaged'],
  [/^AbortError$/, 'aborted'],
];

/** What browsers say of a full disk under other names: Chromium as it closes the database, and of files in it; Firefox from then on. */
const DISK_FULL = /NO_SPACE|Failed to write blobs \(IOError\)|did not allow mutations/;

/** Any error as the one kind a Library throws, with the cause kept. */
export function libraryError(cause: unknown): LibraryError {
  if (cause instanceof LibraryError) return cause;
  if (cause instanceof IndexDamage) return faultOf('index', cause);
  // A transaction that fails is aborted; why stands inside.
  for (let inner: unknown = cause, depth = 0; inner && depth < 5; depth++) {
    const { name, message, inner: next, cause: deeper } = inner as Partial<Error> & { inner?: unknown };
    if (DISK_FULL.test(message ?? '')) return faultOf('full', cause);
    for (const [pattern, code] of CODES) {
      if (code !== 'aborted' && pattern.test(name ?? '')) return new LibraryError(code, ADVICE[code], { cause });
    }
    inner = next ?? deeper;
  }
  const code = (cause as { name?: string } | null)?.name === 'AbortError' ? 'aborted' : 'unknown';
  return new LibraryError(code, ADVICE[code], { cause });
}

export function faultOf(fault: keyof typeof ADVICE, cause?: unknown): LibraryError {
  const code = fault === 'index' || fault === 'packed' ? 'damaged' : fault;
  return new LibraryError(code, ADVICE[fault], { cause, fault });
}

/** Run something of the Library so that it fails in no other way than with a LibraryError. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw libraryError(cause);
  }
}

/** The same for what is given piece by piece. */
export async function* guardedEach<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (cause) {
    throw libraryError(cause);
  }
}
