import { parse, safeParse } from 'valibot';
import { SUBSCRIPTION_LIMITS, type Subscription, subscriptionSchema } from '../lists/subscriptions/subscription.ts';
import { browser } from './browser.ts';
import { onStorage } from './storage-changes.ts';

/** Key of the addresses, in the reader's order. Each list has a key of its own, because it may be a megabyte. */
const INDEX = 'subscriptions';
const keyOf = (url: string) => `subscription:${url}`;

/** The lists that the reader has subscribed to. One that cannot be read from storage is left out. */
export async function loadSubscriptions(): Promise<readonly Subscription[]> {
  const urls = await loadIndex();
  const stored = await browser.storage.local.get(urls.map(keyOf));
  return urls.flatMap((url) => {
    const result = safeParse(subscriptionSchema, stored[keyOf(url)]);
    return result.success ? [result.output] : [];
  });
}

/**
 * Change one subscription, or add it; `change` returns null to end it. Concurrent changes wait for one another.
 * @returns what it was before; null if there was none. Rejects if there would be too many.
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

/** Call `listener` when a subscription was stored, in whichever context. Returns the function that stops it. */
export function onSubscriptions(listener: () => void): () => void {
  return onStorage('local', (changes) => {
    if (Object.keys(changes).some((key) => key === INDEX || key.startsWith(keyOf('')))) listener();
  });
}

async function loadIndex(): Promise<string[]> {
  const stored = (await browser.storage.local.get(INDEX))[INDEX];
  return Array.isArray(stored) ? stored.filter((url) => typeof url === 'string') : [];
}
