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

/** A list as it was at its address at some time. The marks that its author gave are left out: trust is the reader's. */
export interface ListVersion {
  /** ISO 8601: when it was fetched. */
  readonly at: string;
  readonly name: string;
  /** Each with `trust: null`. */
  readonly sources: readonly Source[];
  /** SHA-256 of what was fetched, in hex: tells versions apart. */
  readonly sum: string;
}

/** Why asking brought no list. `refused`: it was fetched, and is no list that could be taken; `later`: enough was asked for now. */
export interface ListFault {
  readonly at: string;
  readonly kind: (typeof FAULT_KINDS)[number];
  /** What exactly: row and reason, the status, the type, what is wrong with an address; '' where nothing is known. */
  readonly detail: string;
}

/** A list that is kept at an address by somebody else, and what the reader decided about it. */
export interface Subscription {
  /** The address, as `listAddress` of `sources/` has it. */
  readonly url: string;
  /** What the reader thinks of whomever this list names; decided once, for the whole list. */
  readonly trust: Trust | null;
  /** The version that counts: the reader has seen and taken it. */
  readonly taken: ListVersion;
  /** The one taken before, to go back to. */
  readonly before: ListVersion | null;
  /** A newer one, which counts only once the reader has taken it. */
  readonly offered: ListVersion | null;
  /** Sum of a version that the reader turned down: it is not offered again. */
  readonly declined: string | null;
  /** ISO 8601: last time its address was asked; null where never since. */
  readonly checked: string | null;
  /** What went wrong then; null where nothing did. */
  readonly fault: ListFault | null;
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

/** Named as the list names itself, else by its host. */
export const subscriptionName = ({ url, taken }: Pick<Subscription, 'url' | 'taken'>): string =>
  taken.name || (URL.parse(url)?.hostname ?? url);

/** What the lists that are subscribed to come to: each source with the mark of its list. Ignored by one goes before trusted by another. */
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
