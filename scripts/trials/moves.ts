import { extensionBrowser } from '../bench/browser/extension.ts';
import { INSIDE } from '../bench/browser/inside.ts';
import { inWorker } from '../bench/inside/task.ts';
import { forgetMost, mostBytes, processesOf } from './processes.ts';

/** Originals that one call stores. */
const PIECE = 5_000;

/** A Library of so many Originals goes out, comes in elsewhere, and goes out again: the same bytes, in how much memory? */
export async function moveTrial(originals: number): Promise<boolean> {
  const browser = await extensionBrowser();
  try {
    const page = await browser.own(INSIDE);
    for (let at = 0; at < originals; at += PIECE) await inWorker(page, 'ingest', at, Math.min(originals, at + PIECE));
    // A worker of its own for each, so that each begins with little.
    const step = async (
      says: string,
      ...task: Parameters<typeof inWorker> extends [unknown, ...infer T] ? T : never
    ) => {
      const fresh = await browser.own(INSIDE);
      const { renderers } = await processesOf(browser);
      forgetMost(renderers);
      const before = mostBytes(renderers);
      const { times } = await inWorker(fresh, ...task);
      const most = mostBytes((await processesOf(browser)).renderers);
      await fresh.close();
      const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
      console.log(
        `${says}: ${times.map((n) => Math.round(n)).join(', ')}; memory ${mb(before)} before, ${mb(most)} at most`,
      );
      return times[0]!;
    };
    await page.close();
    const bytes = await step('export: bytes, ms', 'moveOut', 1, 0);
    await step('second export: bytes, ms', 'moveOut', 2, 0);
    const added = await step('import: originals, ms', 'moveIn', 1);
    await step('export of what came in: bytes, ms', 'moveOut', 3, 1);
    const same = [
      await step('first and second the same', 'moveSame', 1, 2),
      await step('first and third the same', 'moveSame', 1, 3),
    ];
    return bytes > 0 && added === originals && same.every((one) => one === 1);
  } finally {
    await browser.close();
  }
}
