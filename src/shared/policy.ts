import * as v from 'valibot';
import { type Source, sourceSchema } from '../lists/source-list.ts';
import { browser } from './browser.ts';
import { loadManaged } from './managed.ts';
import { type ManagedSettings, managedSettings } from './settings.ts';

/** What whoever administers this browser has set. It stands before the reader's own choice, and is shown as locked. */
export interface Policy {
  readonly settings: ManagedSettings;
  readonly sources: readonly Source[];
}

const NO_POLICY: Policy = { settings: {}, sources: [] };

/** What the administrator set; nothing where nobody did. An entry that cannot be read is left out, the others stand. */
export async function loadPolicy(): Promise<Policy> {
  return readPolicy(await loadManaged());
}

export function readPolicy(stored: unknown): Policy {
  if (typeof stored !== 'object' || stored === null) return NO_POLICY;
  const { settings, sources } = stored as { settings?: unknown; sources?: unknown };
  const listed = Array.isArray(sources) ? sources : [];
  return {
    settings: managedSettings(settings),
    sources: listed.flatMap((source) => {
      const read = v.safeParse(sourceSchema, source);
      return read.success ? [read.output] : [];
    }),
  };
}

/** Called when an administrator set something else. Gives the function that ends it. */
export function onPolicy(listener: () => void): () => void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
