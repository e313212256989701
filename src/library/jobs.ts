/**
 * Work that outlives the worker that began it. A job is a row in the database. A worker takes it under a lease and does it in
 * steps of a few seconds, and each step writes down how far it came. A worker that is stopped loses its last step, no more.
 */
export interface Job {
  readonly id: string;
  /** Names the code that does it. */
  readonly kind: string;
  /** How far it came: whatever its kind needs to go on, as plain data. */
  readonly data: unknown;
  /** ISO 8601: not to be taken before this. */
  readonly due: string;
  /** `failed`: given up after too many faults, until it is resumed. */
  readonly state: 'waiting' | 'paused' | 'failed';
  /** How many steps in a row have failed. */
  readonly faults: number;
  /** What went wrong last; null if nothing did. */
  readonly fault: string | null;
  readonly progress: Progress | null;
  /** How often it was taken. A lease from an earlier turn is void. */
  readonly turn: number;
}

/** How far a job is, for the reader. `total` is null while it is unknown. */
export interface Progress {
  readonly done: number;
  readonly total: number | null;
}

export type NewJob = Pick<Job, 'id' | 'kind' | 'data' | 'due'> & Partial<Pick<Job, 'progress'>>;

/** What a step leaves behind. */
export type JobStep = Partial<Pick<Job, 'data' | 'due' | 'state' | 'faults' | 'fault' | 'progress'>>;

/** A job, and whether somebody works on it now. */
export type ListedJob = Job & { readonly isHeld: boolean };

export interface Jobs {
  /** Put in a job, in place of one with the same id; a worker that holds that one loses its lease. `now` is ISO 8601. */
  put(job: NewJob, now: string): Promise<void>;
  /** Lease the job that has been due longest and that nobody holds, for `leaseMs`; null if there is none. */
  take(options: { readonly now: string; readonly leaseMs: number; readonly kind?: string }): Promise<Job | null>;
  /** Write down a step and return the lease. False, with nothing written, if the job was cancelled or is no longer the caller's. */
  step(held: Pick<Job, 'id' | 'turn'>, step: JobStep, now: string): Promise<boolean>;
  /** Remove a job that is done. False if it is no longer the caller's. */
  done(held: Pick<Job, 'id' | 'turn'>): Promise<boolean>;
  /** Stop it before its next step. What was done stays done. */
  pause(id: string): Promise<void>;
  /** Go on with a job that was paused or given up, or start one that waits at once. */
  resume(id: string, now: string): Promise<void>;
  /** Remove jobs, whoever holds them. */
  cancel(ids: readonly string[]): Promise<void>;
  get(id: string): Promise<Job | null>;
  list(options: { readonly now: string; readonly kind?: string }): Promise<ListedJob[]>;
  /** ISO 8601: when the next job can be taken; null if none waits. */
  nextDue(now: string): Promise<string | null>;
}
