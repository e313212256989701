import * as v from 'valibot';
import { type Source, sourceSchema } from '../lists/source-list.ts';
import { loadManaged } from './managed.ts';
import { type ManagedSettings, managedSettings } from './settings.ts';
import { onStorage } from './storage-changes.ts';

/** What the administrator of this browser has set. It overrides the reader's own choice, and is shown as locked. */
export interface Policy {
  readonly settings: ManagedSettings;
  readonly sources: readonly Source[];
}

const NO_POLICY: Policy = { settings: {}, sources: [] };

/** What the administrator set; empty if there is none. Entries that cannot be read are left out. */
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

/** Call `listener` when an administrator has changed something. Returns the function that stops it. */
export function onPolicy(listener: () => void): () => void {
  return onStorage('managed', () => listener());
}
