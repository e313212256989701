/**
 * Work that outlives the worker that began it. A job is a row in the database: it is taken under a lease, goes on in
 * steps of a few seconds, and each step writes down where it got. A worker that is stopped loses the step it was in, no more.
 */
export interface Job {
  readonly id: string;
  /** Says who knows how to do it. */
  readonly kind: string;
  /** Where it got to: whatever its kind needs, as plain data. */
  readonly data: unknown;
  /** ISO 8601: not to be taken before. */
  readonly due: string;
  /** `failed`: given up after too many faults, until somebody says `resume`. */
  readonly state: 'waiting' | 'paused' | 'failed';
  /** Steps in a row that went wrong. */
  readonly faults: number;
  /** What went wrong last, for whoever looks; null where nothing did. */
  readonly fault: string | null;
  readonly progress: Progress | null;
  /** How often it was taken: whoever holds an older turn holds nothing any more. */
  readonly turn: number;
}

/** How far a job is, for the reader. `total` is null while nobody knows. */
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
  /** A job of the same id replaces the one that is there; whoever works on that one finds its lease gone. `now`: ISO 8601. */
  put(job: NewJob, now: string): Promise<void>;
  /** The job that is due longest and held by nobody, held by the caller for `leaseMs`; null where there is none. */
  take(options: { readonly now: string; readonly leaseMs: number; readonly kind?: string }): Promise<Job | null>;
  /** Write down a step and give the lease back. False, and nothing is written: it was cancelled or is somebody else's by now. */
  step(held: Pick<Job, 'id' | 'turn'>, step: JobStep, now: string): Promise<boolean>;
  /** It is done: take it out. False where it was somebody else's by now. */
  done(held: Pick<Job, 'id' | 'turn'>): Promise<boolean>;
  /** Stop it before its next step; it stays where it got. */
  pause(id: string): Promise<void>;
  /** Go on with what was paused or given up, or begin now with what waits. */
  resume(id: string, now: string): Promise<void>;
  /** Take it out, whoever holds it. */
  cancel(ids: readonly string[]): Promise<void>;
  get(id: string): Promise<Job | null>;
  list(options: { readonly now: string; readonly kind?: string }): Promise<ListedJob[]>;
  /** ISO 8601: when the next is due that somebody may take; null where none waits. */
  nextDue(now: string): Promise<string | null>;
}
