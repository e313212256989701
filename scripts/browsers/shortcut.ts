import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The keys that an extension's manifest gives a command, `Alt+q`; throws where it gives none. */
export function shortcutOf(extension: string, command: string): string {
  const { commands } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const keys = commands?.[command]?.suggested_key?.default;
  if (typeof keys !== 'string') throw new Error(`The manifest gives the command “${command}” no keys`);
  return keys.replace('Ctrl', 'Control').replace('MacControl', 'Control');
}
