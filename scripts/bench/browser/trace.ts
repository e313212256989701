import type { Browser, CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own computing. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * What the busiest page computed on its main thread while something was done, task by task, in milliseconds: of the
 * thread's own time, so that other work on the machine counts little.
 */
export async function mainThreadTasks(browser: Browser, work: () => Promise<void>): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  try {
    const byThread = new Map<string, number[]>();
    const pages = new Set<string>();
    for (const { name, ph, pid, tid, tdur, args } of await traced(session, work)) {
      const thread = `${pid} ${tid}`;
      if (name === 'thread_name' && args.name === 'CrRendererMain') pages.add(thread);
      if (name !== 'RunTask' || ph !== 'X') continue;
      byThread.set(thread, [...(byThread.get(thread) ?? []), (tdur ?? 0) / 1000]);
    }
    const tasks = [...byThread].filter(([thread]) => pages.has(thread)).map(([, each]) => each);
    return tasks.sort((a, b) => sum(b) - sum(a))[0] ?? [];
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
