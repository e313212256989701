import type { JobKind } from '../sources/jobs/run-jobs.ts';

/** Who does which kind of job. */
export const JOB_KINDS: Readonly<Record<string, JobKind>> = {};
