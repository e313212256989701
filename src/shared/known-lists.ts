import type { KnownLists } from '../lists/source-list.ts';
import { subscribedSources } from '../lists/subscriptions/subscription.ts';
import { loadPolicy } from './policy.ts';
import { loadSources } from './sources.ts';
import { loadSubscriptions } from './subscriptions.ts';

/** All that is listed in this browser, by whomever. */
export async function loadKnownLists(): Promise<KnownLists> {
  const [policy, own, subscriptions] = await Promise.all([loadPolicy(), loadSources(), loadSubscriptions()]);
  return { policy: policy.sources, own, subscribed: subscribedSources(subscriptions) };
}
