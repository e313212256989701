import { parse, safeParse } from 'valibot';
import { SUBSCRIPTION_LIMITS, type Subscription, subscriptionSchema } from '../lists/subscriptions/subscription.ts';
import { browser } from './browser.ts';

/** Holds the addresses in the reader's order; each list stands under a key of its own, for it may be a megabyte. */
const INDEX = 'subscriptions';
const keyOf = (url: string) => `subscription:${url}`;

/** The lists the reader has subscribed to; one that is damaged in the store is left out. */
export async function loadSubscriptions(): Promise<readonly Subscription[]> {
  const urls = await loadIndex();
  const stored = await browser.storage.local.get(urls.map(keyOf));
  return urls.flatMap((url) => {
    const result = safeParse(subscriptionSchema, stored[keyOf(url)]);
    return result.success ? [result.output] : [];
  });
}

/**
 * Change one subscription, or add it; null from `change` ends it. Changes of several pages at once wait for one another.
 * @returns what it was before; null where there was none.
 */
export function changeSubscription(
  url: string,
  change: (subscription: Subscription | null) => Subscription | null,
): Promise<Subscription | null> {
  return navigator.locks.request(INDEX, async () => {
    const key = keyOf(url);
    const read = safeParse(subscriptionSchema, (await browser.storage.local.get(key))[key]);
    const before = read.success ? read.output : null;
    const after = change(before);
    const urls = await loadIndex();
    if (after === null) {
      await browser.storage.local.set({ [INDEX]: urls.filter((each) => each !== url) });
      await browser.storage.local.remove(key);
    } else {
      const listed = urls.includes(url) ? urls : [...urls, url];
      if (listed.length > SUBSCRIPTION_LIMITS.lists) throw new Error(`more than ${SUBSCRIPTION_LIMITS.lists} lists`);
      await browser.storage.local.set({ [key]: parse(subscriptionSchema, after), [INDEX]: listed });
    }
    return before;
  });
}

/** Called whenever a subscription was stored, by whomever. Gives the function that ends it. */
export function onSubscriptions(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key === INDEX || key.startsWith(keyOf('')))) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

async function loadIndex(): Promise<string[]> {
  const stored = (await browser.storage.local.get(INDEX))[INDEX];
  return Array.isArray(stored) ? stored.filter((url) => typeof url === 'string') : [];
}
