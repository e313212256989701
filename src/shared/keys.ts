import { browser } from './browser.ts';

/** Services that want a key of the reader's own. */
export type KeyedService = 'factCheck';

const KEY = 'keys';
const LONGEST = 200;

/** The reader's keys stand apart from the settings: they are never exported, and travel to no other machine. */
export async function loadKey(service: KeyedService): Promise<string> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Record<string, unknown> | undefined;
  const key = stored?.[service];
  return typeof key === 'string' ? key : '';
}

export async function saveKey(service: KeyedService, key: string): Promise<void> {
  const trimmed = key.trim().slice(0, LONGEST);
  await browser.storage.local.set({ [KEY]: trimmed === '' ? {} : { [service]: trimmed } });
}
