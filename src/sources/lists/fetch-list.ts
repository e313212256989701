import type { ListAnswer } from '../../lists/subscriptions/changes.ts';
import { failed, LIST_BYTES, readList } from '../../lists/subscriptions/read-list.ts';
import type { SubscriptionFault } from '../../lists/subscriptions/subscription.ts';
import { publicAddress } from '../request/address.ts';
import type { Fetched, FetchPublic } from '../request/result.ts';

/** What is known of the version that counts: the server may say that nothing changed since. */
export interface KnownVersion {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** The address of a list as it is kept and asked: https, public; null where it is none. */
export function listAddress(typed: string): string | null {
  const trimmed = typed.trim();
  // A reader who types `http` means what stands there, and gets it by https or not at all.
  const checked = publicAddress(/^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return checked.ok ? checked.url.href : null;
}

/** Ask the address of a list. `at` is ISO 8601. */
export async function fetchList(
  url: string,
  known: KnownVersion | null,
  { fetchPublic, at }: { readonly fetchPublic: FetchPublic; readonly at: string },
): Promise<ListAnswer> {
  const fetched = await fetchPublic(url, {
    cause: 'list',
    accept: ['json', 'text', 'xml'],
    maxBytes: LIST_BYTES,
    etag: known?.etag,
    lastModified: known?.lastModified,
  });
  if (fetched.result === 'ok')
    return readList(fetched.text, { at, etag: fetched.etag, lastModified: fetched.lastModified });
  if (fetched.result === 'not-modified') return { kind: 'unchanged', at };
  return failed(at, ...faultOf(fetched));
}

function faultOf(fetched: Extract<Fetched, { result: 'refused' | 'failed' }>): [SubscriptionFault['kind'], string] {
  if (fetched.result === 'failed') {
    if (fetched.why !== 'status') return ['network', ''];
    return fetched.status === 404 || fetched.status === 410
      ? ['not-found', String(fetched.status)]
      : ['network', String(fetched.status)];
  }
  if (fetched.why === 'permission') return ['permission', fetched.host];
  if (fetched.why === 'size') return ['too-large', ''];
  if (fetched.why === 'time') return ['timeout', ''];
  if (fetched.why === 'type') return ['no-list', fetched.type];
  if (fetched.why === 'address' || fetched.why === 'redirect') return ['address', fetched.fault];
  return ['later', ''];
}
