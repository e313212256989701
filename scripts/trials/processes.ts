import { readFileSync, writeFileSync } from 'node:fs';
import type { ExtensionBrowser } from '../bench/browser/extension.ts';

/** Numbers of the processes of a browser: the one that leads them, and those that run pages and workers. */
export async function processesOf(browser: ExtensionBrowser): Promise<{ browser: number; renderers: number[] }> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const of = (kind: string) => processInfo.filter(({ type }) => type === kind).map(({ id }) => id);
  return { browser: of('browser')[0]!, renderers: of('renderer') };
}

/** Bytes of memory that one of the processes has had at most, since `forgetMost` (where the system keeps count: Linux). */
export function mostBytes(processes: readonly number[]): number {
  return Math.max(0, ...processes.map(mostOf));
}

export function forgetMost(processes: readonly number[]): void {
  for (const id of processes) {
    try {
      writeFileSync(`/proc/${id}/clear_refs`, '5');
    } catch {
      // Not there, or not ours to reset: the most is then that since its start.
    }
  }
}

function mostOf(id: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
