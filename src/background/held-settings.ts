import type { Settings } from '../shared/settings.ts';
import { loadSettings } from '../shared/settings-store.ts';

let held: Promise<Settings> | null = null;

/** The settings that hold. Read once in a worker's life, and anew after `forgetSettings`. */
export function heldSettings(): Promise<Settings> {
  held ??= loadSettings().catch((error: unknown) => {
    held = null;
    throw error;
  });
  return held;
}

/** They were changed. */
export function forgetSettings(): void {
  held = null;
}
