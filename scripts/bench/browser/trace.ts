import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own computing. */
  readonly tdur?: number;
  readonly args: {
    /** Of a thread. */
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { readonly processId?: number }[] };
  };
}

/**
 * What a page computed on its main thread while something was done, task by task, in milliseconds: of the thread's own
 * time, so that other work on the machine counts little.
 */
export async function mainThreadTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const events = await traced(session, work);
    const started = events.find(({ name }) => name === 'TracingStartedInBrowser');
    const process = started?.args.data?.frames?.[0]?.processId;
    const main = events.find(
      ({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === process,
    );
    if (!main) throw new Error('The trace does not have the page in it.');
    return events
      .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid)
      .map(({ tdur }) => (tdur ?? 0) / 1000);
  } finally {
    await session.detach();
  }
}

export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The one category that has the tasks themselves; others make the browser note much more, and slower for it. */
const CATEGORIES = ['__metadata', 'disabled-by-default-devtools.timeline'];

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}
