import type { AskSpace } from './health.ts';

/** Less than a database needs to write anything. */
const NEXT_TO_NOTHING = 1 << 20;

/** What the browser estimates for all of an extension's origin. */
export const browserSpace: AskSpace = async () => {
  const storage = globalThis.navigator?.storage;
  if (!storage?.estimate) return null;
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    storage.estimate(),
    storage.persisted?.() ?? Promise.resolve(false),
  ]);
  return { usage, quota, persisted };
};

/** Has the browser, or its disk, no room left? */
export async function isDiskFull(): Promise<boolean> {
  const space = await browserSpace().catch(() => null);
  return space !== null && space.quota > 0 && space.quota - space.usage < NEXT_TO_NOTHING;
}
