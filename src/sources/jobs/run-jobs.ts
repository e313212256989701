import type { Job, JobStep, Jobs, Progress } from '../../library/jobs.ts';

/**
 * The runner of long work. A job is put into `library.jobs`; the background takes what is due, has it done step by step
 * and writes down each step, so that a worker that is stopped goes on where it was.
 *
 * To have something done:
 *   1. write a `JobKind`: one step of five seconds at most, that takes `job.data` and says where it got;
 *   2. name it in `background/job-kinds.ts`;
 *   3. `library.jobs.put({ id, kind, data, due: now }, now)`, then `background.work()` from a page.
 * Steps may be done twice (the worker was stopped between the deed and its being written down): they must not mind.
 * A page shows `library.jobs.list({ now, kind })` and asks again whenever `onJobs` (shared) calls.
 * `jobs.pause`, `resume` and `cancel` take effect at the next step; `context.signal` is aborted within a second or two.
 */
export interface JobKind {
  step(job: Job, context: StepContext): Promise<StepResult>;
}

export interface StepContext {
  /** Aborted where the job was cancelled or paused, or the browser wants to stop. */
  readonly signal: AbortSignal;
  /** ISO 8601. */
  readonly now: string;
}

export type StepResult =
  /** There is more to do at once. */
  | { readonly next: 'on'; readonly data: unknown; readonly progress?: Progress | null }
  /** There is more to do from `due` (ISO 8601) on. */
  | { readonly next: 'later'; readonly due: string; readonly data: unknown; readonly progress?: Progress | null }
  | { readonly next: 'done' };

/** What the runner stands on. */
export interface RunnerParts {
  readonly jobs: Jobs;
  readonly kinds: Readonly<Record<string, JobKind>>;
  now(): number;
  /** Called after each step that was written down. */
  onStep?(id: string): void;
}

/** Longer than any step takes, so that a lease ends only where its worker was stopped. */
export const LEASE_MS = 60_000;
/** Jobs worked on side by side: most of them wait for a server. */
const SIDE_BY_SIDE = 4;
/** Steps that go wrong in a row before a job is given up. */
const MOST_FAULTS = 6;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;
/** How often a step under way looks whether it is still wanted. */
const LOOK_EVERY_MS = 1_000;

/** Work on all that is due until nothing is, or `signal` is aborted. Faults of a job are its own: this never throws for one. */
export async function runJobs(parts: RunnerParts, signal: AbortSignal): Promise<void> {
  const lane = async () => {
    while (!signal.aborted) {
      const job = await parts.jobs.take({ now: iso(parts.now()), leaseMs: LEASE_MS });
      if (job === null) return;
      await workOn(job, parts, signal);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

/** One step of a job that was taken. */
async function workOn(job: Job, parts: RunnerParts, signal: AbortSignal): Promise<void> {
  const stop = new AbortController();
  const watch = setInterval(() => void stopIfUnwanted(job, parts.jobs, stop), LOOK_EVERY_MS);
  try {
    const kind = parts.kinds[job.kind];
    if (!kind) throw new Error(`nobody knows how to do "${job.kind}"`);
    const result = await kind.step(job, { signal: AbortSignal.any([signal, stop.signal]), now: iso(parts.now()) });
    if (result.next === 'done') await parts.jobs.done(job);
    else await parts.jobs.step(job, written(result, parts.now()), iso(parts.now()));
  } catch (error) {
    await parts.jobs.step(
      job,
      stop.signal.aborted || signal.aborted ? {} : wrong(job, error, parts.now()),
      iso(parts.now()),
    );
  } finally {
    clearInterval(watch);
    parts.onStep?.(job.id);
  }
}

async function stopIfUnwanted(job: Job, jobs: Jobs, stop: AbortController): Promise<void> {
  const held = await jobs.get(job.id).catch(() => job);
  if (held === null || held.turn !== job.turn || held.state !== 'waiting') stop.abort();
}

function written(result: Exclude<StepResult, { readonly next: 'done' }>, now: number): JobStep {
  const { data, progress } = result;
  const due = result.next === 'later' ? result.due : iso(now);
  return { data, due, faults: 0, fault: null, ...(progress === undefined ? {} : { progress }) };
}

/** Tried again later and later, then given up. */
function wrong(job: Job, error: unknown, now: number): JobStep {
  const faults = job.faults + 1;
  const fault = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (faults - 1));
  return { faults, fault, due: iso(now + wait), ...(faults >= MOST_FAULTS ? { state: 'failed' } : {}) };
}

const iso = (ms: number) => new Date(ms).toISOString();
