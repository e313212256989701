import { expect, test, vi } from 'vitest';
import { memoryLibrary } from '../../../src/library/memory.ts';
import { type JobKind, LEASE_MS, runJobs } from '../../../src/sources/jobs/run-jobs.ts';

const START = Date.parse('2026-03-01T00:00:00.000Z');
const iso = (ms: number) => new Date(ms).toISOString();

/** A kind of job that counts to a number, one step each. */
const counting = (to: number, done: number[] = []): JobKind => ({
  async step({ data }) {
    const n = (data as number) + 1;
    done.push(n);
    return n === to ? { next: 'done' } : { next: 'on', data: n, progress: { done: n, total: to } };
  },
});

function world(kinds: Record<string, JobKind>) {
  const { jobs } = memoryLibrary();
  const clock = { now: START };
  const run = (signal = new AbortController().signal) => runJobs({ jobs, kinds, now: () => clock.now }, signal);
  const put = (id: string, kind: string) => jobs.put({ id, kind, data: 0, due: iso(clock.now) }, iso(clock.now));
  return { jobs, clock, run, put };
}

test('a job is worked on to its end, several side by side', async () => {
  const { jobs, run, put } = world({ count: counting(5) });
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await put(id, 'count');
  await run();
  expect(await jobs.list({ now: iso(START) })).toEqual([]);
});

test('a job whose worker was stopped goes on at the step it was in, once its lease has run out', async () => {
  const done: number[] = [];
  const { jobs, clock, run, put } = world({ count: counting(4, done) });
  await put('a', 'count');
  const lost = await jobs.take({ now: iso(clock.now), leaseMs: LEASE_MS });
  await jobs.step(lost!, { data: 2 }, iso(clock.now));
  await jobs.take({ now: iso(clock.now), leaseMs: LEASE_MS });
  await run();
  expect(done).toEqual([]);
  clock.now += LEASE_MS + 1;
  await run();
  expect(done).toEqual([3, 4]);
});

test('a job that fails is tried again later and later, then given up until it is resumed', async () => {
  const step = vi.fn(async () => {
    throw new Error('the disk is full');
  });
  const { jobs, clock, run, put } = world({ broken: { step } });
  await put('a', 'broken');
  const waits: number[] = [];
  for (let round = 0; round < 6; round++) {
    await run();
    const [job] = await jobs.list({ now: iso(clock.now) });
    waits.push(Date.parse(job!.due) - clock.now);
    clock.now = Date.parse(job!.due);
  }
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(await jobs.get('a')).toMatchObject({ state: 'failed', fault: 'the disk is full', faults: 6 });
  await run();
  expect(step).toHaveBeenCalledTimes(6);
  await jobs.resume('a', iso(clock.now));
  await run();
  expect(step).toHaveBeenCalledTimes(7);
});

test('a step under way is stopped where its job is cancelled, and has harmed nothing', async () => {
  vi.useFakeTimers();
  const step: JobKind['step'] = (_, { signal }) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
  const { jobs, run, put } = world({ slow: { step } });
  await put('a', 'slow');
  const running = run();
  await vi.advanceTimersByTimeAsync(500);
  await jobs.cancel(['a']);
  await vi.advanceTimersByTimeAsync(2_000);
  await running;
  vi.useRealTimers();
  expect(await jobs.list({ now: iso(START) })).toEqual([]);
});

test('a kind that nobody knows fails by itself and stops no other', async () => {
  const done: number[] = [];
  const { jobs, run, put } = world({ count: counting(2, done) });
  await put('a', 'unknown');
  await put('b', 'count');
  await run();
  expect(done).toEqual([1, 2]);
  expect(await jobs.list({ now: iso(START) })).toMatchObject([{ id: 'a', faults: 1 }]);
});
