import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface Browser {
  readonly kind: BrowserKind;
  readonly path: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What this machine offers: told apart from the real one so that a test can ask for another. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  readonly home: string;
  exists(path: string): boolean;
}

const here: Machine = { platform: process.platform, env: process.env, home: homedir(), exists: existsSync };

/** Names under which browsers are known; Chromium first, since Chrome and Edge are the same to us. */
const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
} as const;
const MAC = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};
const WINDOWS = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

function places(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  const across = (folders: readonly (string | undefined)[], files: readonly string[]) =>
    files.flatMap((file) => folders.filter((folder) => folder).map((folder) => join(folder!, file)));
  if (platform === 'darwin') return across(['/Applications', join(home, 'Applications')], MAC[kind]);
  if (platform === 'win32')
    return across([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']], WINDOWS[kind]);
  return across([...(env['PATH'] ?? '').split(delimiter), '/snap/bin'], PROGRAMS[kind]);
}

/** The browser of that kind: the one named in `CHROMIUM_PATH` or `FIREFOX_PATH`, else one found; null where there is none. */
export function findBrowser(kind: BrowserKind, machine: Machine = here): Browser | null {
  const named = machine.env[kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH'];
  const path = named || places(kind, machine).find((place) => machine.exists(place));
  return path ? { kind, path } : null;
}

/**
 * The browser the reader wishes for: `chromium`, `chrome`, `edge`, `firefox` or a path; null: any that is found. Gives
 * null where that one is not here.
 */
export function preferredBrowser(wish: string | null, machine: Machine = here): Browser | null {
  if (!wish) return findBrowser('chromium', machine) ?? findBrowser('firefox', machine);
  if (/[\\/]/.test(wish)) return { kind: /firefox/i.test(wish) ? 'firefox' : 'chromium', path: wish };
  if (/firefox/i.test(wish)) return findBrowser('firefox', machine);
  if (wish === 'chromium') return findBrowser('chromium', machine);
  const path = places('chromium', machine).find(
    (place) => machine.exists(place) && basename(place).toLowerCase().includes(wish),
  );
  return path ? { kind: 'chromium', path } : null;
}
