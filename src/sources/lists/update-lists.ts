import { checked, type ListAnswer } from '../../lists/subscriptions/changes.ts';
import type { Subscription } from '../../lists/subscriptions/subscription.ts';

/** How often the address of a list is asked, in ms. */
export const LIST_EVERY = 24 * 3_600_000;

/** What updating stands on. */
export interface ListStore {
  load(): Promise<readonly Subscription[]>;
  /** As `changeSubscription`: what was stored before. */
  change(url: string, change: (subscription: Subscription | null) => Subscription | null): Promise<unknown>;
  ask(subscription: Subscription): Promise<ListAnswer>;
}

/** Ask one list's address now, and keep what came of it. */
export async function updateList(store: ListStore, url: string): Promise<void> {
  const subscription = (await store.load()).find((each) => each.url === url);
  if (!subscription) return;
  const answer = await store.ask(subscription);
  // The reader may have ended the subscription meanwhile, or taken a version.
  await store.change(url, (now) => now && checked(now, answer));
}

/** Ask the addresses of all lists that were not asked for a day. `now` is in ms since 1970. */
export async function updateDueLists(store: ListStore, now: number): Promise<void> {
  for (const { url, checked: last } of await store.load()) {
    const age = last === null ? Infinity : now - Date.parse(last);
    // A clock that was put back must not keep a list from ever being asked again.
    if (age >= LIST_EVERY || age < 0) await updateList(store, url);
  }
}
