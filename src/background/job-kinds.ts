import { IMPORT_KIND } from '../shared/import-data.ts';
import { followSource } from '../sources/follow/follow-source.ts';
import { readPage } from '../sources/inert/read-page.ts';
import type { JobKind } from '../sources/jobs/run-jobs.ts';
import { fetchPublic } from './fetching.ts';
import { imports } from './imports.ts';
import { judgeAgain, judgeAgainFor } from './judge-again.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { listedSource } from './listed-sources.ts';

/** Who does which kind of job. */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {
  follow: followSource({
    fetchPublic,
    readPage,
    library,
    known,
    source: listedSource,
    onFresh: judgeAgainFor,
    random: Math.random,
  }),
  again: judgeAgain,
  [IMPORT_KIND]: imports,
};
