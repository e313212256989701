import type { Library } from '../../library/library.ts';
import { hasAccess } from '../../shared/permissions.ts';
import { fence } from './fence.ts';
import { guard } from './guard.ts';
import { hop } from './hop.ts';
import type { FetchPublic } from './result.ts';

/** The fence as it stands in a browser; the Library remembers what was asked, and how often. */
export function publicFetch(library: () => Promise<Pick<Library, 'requests' | 'pace'>>): FetchPublic {
  return fence({
    hop,
    guard,
    isPermitted: ({ href }) => hasAccess(href),
    records: library,
    now: Date.now,
    sleep,
  });
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
