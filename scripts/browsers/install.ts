import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserKind, findBrowser } from './find.ts';

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const NAME = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** Debian as root is the one place where we may install without asking. */
function mayInstall(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** The browser, installed first where it is missing and that can be done. Throws one line that says what to install. */
export function ensureBrowser(kind: BrowserKind): Browser {
  const found = findBrowser(kind);
  if (found) return found;
  if (mayInstall()) {
    process.stderr.write(`Installing ${NAME[kind]} (once) …\n`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env }).status === 0;
    if (apt('update', '-q') && apt('install', '-qy', '--no-install-recommends', PACKAGE[kind])) {
      const installed = findBrowser(kind);
      if (installed) return installed;
    }
  }
  const variable = kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROMIUM_PATH';
  throw new Error(
    `${NAME[kind]} was not found: install it (Debian: apt-get install ${PACKAGE[kind]}) or name its program in ${variable}.`,
  );
}
