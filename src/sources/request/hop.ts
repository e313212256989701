import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import type { Hop, HopInit } from './fence.ts';

/** What browsers call a name that nobody answers to. */
const NO_SUCH_HOST = /ERR_NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST/;

/** Longest that the browser's record is behind. */
const LATE_MS = 1_000;

/**
 * Ask one address of the network, in the name of nobody: no cookies, no referrer, no cache. A redirect is not followed;
 * `fetch` hides where it leads, so that is read off the browser's record of the request.
 */
export async function hop(url: URL, { headers, signal }: HopInit): Promise<Hop> {
  const filter: WebRequest.RequestFilter = { urls: [`*://${url.hostname}/*`], types: ['xmlhttprequest'] };
  const isOurs = (details: { readonly url: string; readonly tabId: number }) =>
    details.tabId === -1 && details.url === url.href;
  const location = Promise.withResolvers<string | null>();
  const fault = Promise.withResolvers<string>();
  const answered = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    if (!isOurs(details)) return;
    location.resolve(details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value ?? null);
  };
  const failed = (details: WebRequest.OnErrorOccurredDetailsType) => {
    if (isOurs(details)) fault.resolve(details.error);
  };
  const { onHeadersReceived, onErrorOccurred } = browser.webRequest;
  onHeadersReceived.addListener(answered, filter, ['responseHeaders']);
  onErrorOccurred.addListener(failed, filter);
  try {
    const response = await fetch(url.href, {
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
      mode: 'cors',
    });
    if (response.type === 'opaqueredirect') {
      return { kind: 'redirect', location: await heard(location.promise, null) };
    }
    return { kind: 'answer', response };
  } catch (error) {
    if (signal.aborted || !(error instanceof TypeError)) throw error;
    return { kind: 'error', noSuchHost: NO_SUCH_HOST.test(await heard(fault.promise, '')) };
  } finally {
    onHeadersReceived.removeListener(answered);
    onErrorOccurred.removeListener(failed);
  }
}

/** The browser's record of a request comes by another way than its answer, and may be a moment behind. */
function heard<T>(record: Promise<T>, otherwise: T): Promise<T> {
  return Promise.race([record, new Promise<T>((resolve) => setTimeout(() => resolve(otherwise), LATE_MS))]);
}
