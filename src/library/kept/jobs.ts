import { guarded } from '../errors.ts';
import type { Job, Jobs, ListedJob } from '../jobs.ts';
import type { JobRecord, Store } from '../store/store.ts';

/** A clock put back by less than this is taken to be right. */
const CLOCK_SLACK_MS = 60_000;

const plain = ({ leased: _leased, written: _written, ...job }: JobRecord): Job => job;

/** Whether the clock was put back since this row was written. The times in it then mean nothing. */
const isFromLater = ({ written }: JobRecord, now: string) => Date.parse(written) - Date.parse(now) > CLOCK_SLACK_MS;

const isHeld = (job: JobRecord, now: string) => job.leased > now && !isFromLater(job, now);
const isWaiting = (job: JobRecord, now: string) => job.state === 'waiting' && !isHeld(job, now);
const dueOf = (job: JobRecord, now: string) => (isFromLater(job, now) ? now : job.due);

export function jobsOf(store: Store): Jobs {
  const change = (id: string, how: (job: JobRecord) => JobRecord | null) =>
    guarded(() =>
      store.write(async () => {
        const job = await store.jobs.get(id);
        const changed = job ? how(job) : null;
        if (changed) await store.jobs.put([changed]);
        return changed !== null;
      }),
    );
  return {
    put: ({ id, kind, data, due, progress = null }, now) =>
      guarded(() =>
        store.write(async () => {
          const before = await store.jobs.get(id);
          const state = { state: 'waiting', faults: 0, fault: null } as const;
          const turn = (before?.turn ?? 0) + 1;
          await store.jobs.put([{ id, kind, data, due, ...state, progress, turn, leased: '', written: now }]);
        }),
      ),
    take: ({ now, leaseMs, kind }) =>
      guarded(() =>
        store.write(async () => {
          const due = (await store.jobs.all())
            .filter((job) => isWaiting(job, now) && dueOf(job, now) <= now && (kind === undefined || job.kind === kind))
            .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))[0];
          if (!due) return null;
          const leased = new Date(Date.parse(now) + leaseMs).toISOString();
          const taken = { ...due, turn: due.turn + 1, leased, written: now };
          await store.jobs.put([taken]);
          return plain(taken);
        }),
      ),
    step: ({ id, turn }, step, now) =>
      change(id, (job) => {
        if (job.turn !== turn) return null;
        // If it was paused meanwhile, it stays so.
        const state = step.state ?? job.state;
        return { ...job, ...step, state, leased: '', written: now };
      }),
    done: ({ id, turn }) =>
      guarded(() =>
        store.write(async () => {
          if ((await store.jobs.get(id))?.turn !== turn) return false;
          await store.jobs.delete([id]);
          return true;
        }),
      ),
    pause: async (id) => {
      await change(id, (job) => ({ ...job, state: 'paused' }));
    },
    resume: async (id, now) => {
      await change(id, (job) => ({ ...job, state: 'waiting', faults: 0, due: now }));
    },
    cancel: (ids) => guarded(() => store.write(() => store.jobs.delete(ids))),
    get: (id) =>
      guarded(async () => {
        const job = await store.read(() => store.jobs.get(id));
        return job ? plain(job) : null;
      }),
    list: ({ now, kind }) =>
      guarded(async () => {
        const jobs = await store.read(() => store.jobs.all());
        const wanted = jobs.filter((job) => kind === undefined || job.kind === kind);
        return wanted.map((job): ListedJob => ({ ...plain(job), isHeld: isHeld(job, now) }));
      }),
    nextDue: (now) =>
      guarded(async () => {
        const jobs = await store.read(() => store.jobs.all());
        // The holder of a job may have been stopped: look again when its lease ends.
        const times = jobs
          .filter((job) => job.state === 'waiting')
          .map((job) => (isHeld(job, now) ? job.leased : dueOf(job, now)));
        return times.sort()[0] ?? null;
      }),
  };
}
