import * as v from 'valibot';
import type { Trust } from '../../engine/model.ts';
import { LIST_LIMITS, type Source, sourceKey, sourceSchema } from '../source.ts';

const FAULT_KINDS = [
  'network',
  'not-found',
  'permission',
  'address',
  'no-list',
  'refused',
  'too-large',
  'timeout',
  'later',
] as const;

/** A list as it was when it was fetched. Its author's marks are dropped: trust is for the reader to give. */
export interface ListVersion {
  /** ISO 8601: when it was fetched. */
  readonly at: string;
  readonly name: string;
  /** Each with `trust: null`. */
  readonly sources: readonly Source[];
  /** SHA-256 of what was fetched, in hex. Tells versions apart. */
  readonly sum: string;
}

/** Why asking an address brought no list. `refused`: what came is not a valid list. `later`: too many requests for now. */
export interface SubscriptionFault {
  readonly at: string;
  readonly kind: (typeof FAULT_KINDS)[number];
  /** The details: row and reason, the status, the type, or what is wrong with the address; '' if nothing more is known. */
  readonly detail: string;
}

/** A list that somebody else publishes at an address, and what the reader decided about it. */
export interface Subscription {
  /** The address, as `listAddress` of `sources/` has it. */
  readonly url: string;
  /** The reader's mark for every publisher on the list. */
  readonly trust: Trust | null;
  /** The version in force, which the reader has looked at and accepted. */
  readonly taken: ListVersion;
  /** The version in force before, to go back to. */
  readonly before: ListVersion | null;
  /** A newer version, which is not in force until the reader accepts it. */
  readonly offered: ListVersion | null;
  /** `sum` of a version that the reader declined, which is not offered again. */
  readonly declined: string | null;
  /** ISO 8601: when its address was last asked; null if it never was. */
  readonly checked: string | null;
  /** What went wrong then; null if nothing did. */
  readonly fault: SubscriptionFault | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export const SUBSCRIPTION_LIMITS = { lists: 20, url: 1_000, title: 120 };

const time = v.pipe(v.string(), v.maxLength(40));
const version = v.strictObject({
  at: time,
  name: v.pipe(v.string(), v.maxLength(LIST_LIMITS.name)),
  sources: v.pipe(v.array(sourceSchema), v.maxLength(LIST_LIMITS.sources)),
  sum: v.pipe(v.string(), v.maxLength(64)),
});
const header = v.nullable(v.pipe(v.string(), v.maxLength(400)));

export const subscriptionSchema: v.GenericSchema<unknown, Subscription> = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(SUBSCRIPTION_LIMITS.url), v.regex(/^https?:\/\//)),
  trust: v.nullable(v.picklist(['trusted', 'ignored'])),
  taken: version,
  before: v.nullable(version),
  offered: v.nullable(version),
  declined: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  checked: v.nullable(time),
  fault: v.nullable(
    v.strictObject({
      at: time,
      kind: v.picklist(FAULT_KINDS),
      detail: v.pipe(v.string(), v.maxLength(1_000)),
    }),
  ),
  etag: header,
  lastModified: header,
});

/** What to call a subscription: the list's own name, else its host. */
export const subscriptionName = ({ url, taken }: Pick<Subscription, 'url' | 'taken'>): string =>
  taken.name || (URL.parse(url)?.hostname ?? url);

/** The sources of all subscribed lists, each once, with the mark of its list. If the lists differ, `ignored` wins over `trusted`. */
export function subscribedSources(subscriptions: readonly Subscription[]): Source[] {
  const found = new Map<string, Source>();
  for (const { taken, trust } of subscriptions) {
    for (const source of taken.sources) {
      const key = sourceKey(source);
      const held = found.get(key);
      if (held === undefined) found.set(key, { ...source, trust });
      else if (weight(trust) > weight(held.trust)) found.set(key, { ...held, trust });
    }
  }
  return [...found.values()];
}

const weight = (trust: Trust | null) => (trust === 'ignored' ? 2 : trust === 'trusted' ? 1 : 0);
