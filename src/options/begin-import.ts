import type { Library } from '../library/library.ts';
import { beginImport, IMPORT_KIND } from '../shared/import-data.ts';

/** Files handed over in one transaction. */
const BATCH = 100;

/**
 * Hand files over to the background, which reads them step by step. They are copied first, so that the import goes on
 * when this page is closed. `now`: ISO 8601.
 */
export async function handOver(
  library: Pick<Library, 'arrivals' | 'jobs'>,
  files: readonly File[],
  now: string,
  onProgress: (done: number) => void,
): Promise<void> {
  const id = `import ${now}`;
  try {
    for (let from = 0; from < files.length; from += BATCH) {
      const some = files.slice(from, from + BATCH).map((file) => ({ name: file.name, content: file }));
      await library.arrivals.put(id, some, from);
      onProgress(Math.min(files.length, from + BATCH));
    }
  } catch (error) {
    // Half of the files would look like all of them.
    await library.arrivals.clear(id);
    throw error;
  }
  await library.jobs.put({ id, kind: IMPORT_KIND, data: beginImport(now, files.length), due: now }, now);
}
