import type { Trust } from '../../engine/model.ts';
import type { ListVersion, Subscription, SubscriptionFault } from './subscription.ts';

/** The result of asking a list's address. */
export type ListAnswer =
  | {
      readonly kind: 'fetched';
      readonly version: ListVersion;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged'; readonly at: string }
  | { readonly kind: 'failed'; readonly fault: SubscriptionFault };

/** Subscribe to a list that the reader has looked at and accepted. */
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

/** A subscription made on another device. Nothing of it is in force here until it is fetched and looked at. */
export const unseen = (url: string): Subscription => ({
  ...{ url, trust: null, taken: { at: '', name: '', sources: [], sum: '' }, before: null, offered: null },
  ...{ declined: null, checked: null, fault: null, etag: null, lastModified: null },
});

/**
 * A subscription after its address was asked. The version in force stays: a newer one is offered, and a failure is noted.
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

/** Put the offered version in force. The one before can be gone back to. */
export function takeOffered(subscription: Subscription): Subscription {
  const { offered, taken } = subscription;
  if (offered === null) return subscription;
  // A subscription from another device had no version yet.
  const before = taken.at === '' ? null : taken;
  return { ...subscription, taken: offered, before, offered: null, declined: null };
}

/** Decline the offered version. It is not offered again until the list changes. */
export function declineOffered(subscription: Subscription): Subscription {
  const { offered } = subscription;
  return offered === null ? subscription : { ...subscription, offered: null, declined: offered.sum };
}

/** Go back to the version before. The one left is declined, or the next check would offer it again. */
export function rollBack(subscription: Subscription): Subscription {
  const { before, taken } = subscription;
  if (before === null) return subscription;
  return { ...subscription, taken: before, before: null, offered: null, declined: taken.sum };
}
