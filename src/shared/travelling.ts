import * as v from 'valibot';
import { type Source, sourceListSchema } from '../lists/source-list.ts';
import { SUBSCRIPTION_LIMITS, type Subscription } from '../lists/subscriptions/subscription.ts';
import { readSettings, type Settings } from './settings.ts';

/** Faults that have words of ours; any other is the browser's own. */
export const TOO_LARGE = 'too-large';
export const UNREADABLE = 'unreadable';

/** Settings that mean the same on every machine of the reader's. None gives a permission or has anything asked of the network. */
const TRAVELLING = [
  'off',
  'muted',
  'highlight',
  'badge',
  'classroom',
  'siteHistory',
  'searchWith',
  'searchLinks',
] as const;

/** What travels between the reader's browsers. */
export interface Travelling {
  readonly settings: Partial<Settings>;
  readonly sources: readonly Source[];
  /** Lists at an address, with the reader's marks; their content is fetched on each machine. Missing from an older Quotient. */
  readonly subscriptions?: readonly Subscribed[];
}

export type Subscribed = Pick<Subscription, 'url' | 'trust'>;

const digest = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));
const settings = v.record(v.string(), v.unknown());
const subscribed = v.strictObject({
  url: v.pipe(v.string(), v.maxLength(SUBSCRIPTION_LIMITS.url), v.regex(/^https?:\/\//)),
  trust: v.nullable(v.picklist(['trusted', 'ignored'])),
});
const travelled = v.pipe(
  v.strictObject({
    settings,
    list: sourceListSchema,
    subscriptions: v.exactOptional(v.pipe(v.array(subscribed), v.maxLength(SUBSCRIPTION_LIMITS.lists))),
  }),
  v.transform(
    ({ settings, list, subscriptions }): Travelling => ({
      settings: travelling(settings),
      sources: list.sources,
      ...(subscriptions ? { subscriptions } : {}),
    }),
  ),
);

/** How far this machine is; `pending` is a change of its own that has not been handed to the browser. */
export const syncStateSchema = v.strictObject({
  mine: digest,
  theirs: digest,
  pending: v.nullable(v.strictObject({ digest, at: v.number() })),
  /** Milliseconds since 1970. */
  synced: v.nullable(v.number()),
  /** Why the last attempt came to nothing. */
  fault: v.nullable(v.string()),
  /** What the last change from another device replaced, as `writeTravelling` wrote it. */
  before: v.nullable(v.string()),
});

export type SyncState = v.InferOutput<typeof syncStateSchema>;

export const NEVER_SYNCED: SyncState = {
  mine: null,
  theirs: null,
  pending: null,
  synced: null,
  fault: null,
  before: null,
};

export function writeTravelling({ settings, sources, subscriptions }: Travelling): string {
  const list = { format: 'quotient-source-list', version: 1, name: '', sources };
  return JSON.stringify({ settings, list, subscriptions });
}

/** @throws where it is not, to the letter, what `writeTravelling` writes. */
export const readTravelling = (text: string): Travelling => v.parse(travelled, JSON.parse(text));

/** Of these settings, those that travel and can be read. */
export function travelling(given: Readonly<Record<string, unknown>>): Partial<Settings> {
  const read = readSettings({ version: 1, ...given });
  return Object.fromEntries(TRAVELLING.filter((name) => Object.hasOwn(given, name)).map((name) => [name, read[name]]));
}
