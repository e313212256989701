import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './browsers/find.ts';

/** The root of the checkout, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where the build puts the unpacked extension. `demo`: the one that may run on the demonstration's hosts unasked. */
export function builtExtension(kind: BrowserKind, build: 'shipped' | 'demo'): string {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  return `${ROOT}dist/${build === 'demo' ? 'demo-' : ''}${browser}`;
}
