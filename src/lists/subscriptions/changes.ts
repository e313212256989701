import type { Trust } from '../../engine/model.ts';
import type { ListFault, ListVersion, Subscription } from './subscription.ts';

/** What asking a list's address came to. */
export type ListAnswer =
  | {
      readonly kind: 'fetched';
      readonly version: ListVersion;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged'; readonly at: string }
  | { readonly kind: 'failed'; readonly fault: ListFault };

/** A list that the reader has looked at and takes. */
export function subscribe(
  url: string,
  { version, etag, lastModified }: Extract<ListAnswer, { kind: 'fetched' }>,
  trust: Trust | null,
): Subscription {
  return {
    url,
    trust,
    taken: version,
    before: null,
    offered: null,
    declined: null,
    checked: version.at,
    fault: null,
    etag,
    lastModified,
  };
}

/** One that the reader took on another device: nothing of it counts here before it was fetched and looked at. */
export const unseen = (url: string): Subscription => ({
  ...{ url, trust: null, taken: { at: '', name: '', sources: [], sum: '' }, before: null, offered: null },
  ...{ declined: null, checked: null, fault: null, etag: null, lastModified: null },
});

/**
 * A subscription after its address was asked. The version that counts stays what it was, whatever came: a newer one is
 * offered, and what could not be fetched or read is noted.
 */
export function checked(subscription: Subscription, answer: ListAnswer): Subscription {
  if (answer.kind === 'failed') return { ...subscription, checked: answer.fault.at, fault: answer.fault };
  if (answer.kind === 'unchanged') return { ...subscription, checked: answer.at, fault: null };
  const { version, etag, lastModified } = answer;
  const same = version.sum === subscription.taken.sum || version.sum === subscription.declined;
  return {
    ...subscription,
    offered: same ? null : version,
    checked: version.at,
    fault: null,
    etag,
    lastModified,
  };
}

/** The reader takes what is offered; what counted so far can be gone back to. */
export function takeOffered(subscription: Subscription): Subscription {
  const { offered, taken } = subscription;
  if (offered === null) return subscription;
  // Of one that came from another device there is nothing to go back to.
  const before = taken.at === '' ? null : taken;
  return { ...subscription, taken: offered, before, offered: null, declined: null };
}

/** The reader turns down what is offered: it is not offered again until it is changed. */
export function declineOffered(subscription: Subscription): Subscription {
  const { offered } = subscription;
  return offered === null ? subscription : { ...subscription, offered: null, declined: offered.sum };
}

/** Back to the version before. The one left is turned down, or the next check would offer it again. */
export function rollBack(subscription: Subscription): Subscription {
  const { before, taken } = subscription;
  if (before === null) return subscription;
  return { ...subscription, taken: before, before: null, offered: null, declined: taken.sum };
}
