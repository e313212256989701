import { importJob } from '../sources/imports/import-job.ts';
import { readPage } from '../sources/inert/read-page.ts';
import type { JobKind } from '../sources/jobs/run-jobs.ts';
import { changed } from './changed.ts';
import { judgeAgainFor } from './judge-again.ts';
import { known } from './known.ts';
import { library } from './library.ts';

/** Reads the files that the reader handed over. */
export const imports: JobKind = importJob({
  library,
  reading: async () => ({ readPage, publishers: (await known()).publishers }),
  clock: () => performance.now(),
  async onOriginals(started) {
    // Nobody waits for pages to be drawn anew: one that never answers must not hold up the import.
    void changed('library').catch(() => undefined);
    await judgeAgainFor([], [started]);
  },
});
