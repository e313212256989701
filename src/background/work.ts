import { browser } from '../shared/browser.ts';
import { tellJobs } from '../shared/jobs-channel.ts';
import { LATEST_MINUTES, minutesUntil } from '../sources/jobs/next-alarm.ts';
import { LEASE_MS, runJobs } from '../sources/jobs/run-jobs.ts';
import { JOB_KINDS } from './job-kinds.ts';
import { library } from './library.ts';

const ALARM = 'work';
/** While there is work: so soon a worker that was stopped in the midst of it is started again. */
const WATCH_MINUTES = 1;

let running: Promise<void> | null = null;
/** Asked for while a run was about to end: there may be more. */
let again = false;

/** Work on whatever is due. A call while that goes on has it look once more before it ends. */
function work(): Promise<void> {
  again = running !== null;
  running ??= run().finally(() => {
    running = null;
    if (again) beginWork();
  });
  return running;
}

async function run(): Promise<void> {
  const { jobs } = await library();
  const now = () => Date.now();
  if ((await jobs.nextDue(new Date().toISOString())) === null) return void (await browser.alarms.clear(ALARM));
  browser.alarms.create(ALARM, { delayInMinutes: WATCH_MINUTES, periodInMinutes: WATCH_MINUTES });
  await runJobs({ jobs, kinds: JOB_KINDS, now, onStep: tellJobs }, new AbortController().signal);
  await setAlarm();
}

/** The same for whoever does not wait; what goes wrong is for the console. */
export function beginWork(): void {
  work().catch((error: unknown) => console.error(error));
}

/**
 * At every start: alarms may vanish with an update or a restart, and one that was set by a clock that has been put back
 * since would ring too late.
 */
export async function planWork(): Promise<void> {
  const set = await browser.alarms.get(ALARM);
  if (set && minutesUntil(set.scheduledTime, Date.now()) < LATEST_MINUTES) return;
  await setAlarm();
}

/** Ask to be woken when the next job is due. */
async function setAlarm(): Promise<void> {
  const now = Date.now();
  const due = await (await library()).jobs.nextDue(new Date(now).toISOString());
  if (due === null) return void (await browser.alarms.clear(ALARM));
  const minutes = minutesUntil(Date.parse(due), now);
  browser.alarms.create(ALARM, { delayInMinutes: minutes, periodInMinutes: Math.max(minutes, LEASE_MS / 60_000) });
}

export async function workRung(alarm: string): Promise<void> {
  if (alarm === ALARM) await work();
}
