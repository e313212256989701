import * as v from 'valibot';
import type { Mode } from './contract.ts';
import type { Mute } from './muted.ts';
import { isSearchTemplate } from './search-template.ts';

const DAYS_OF_REPORTS = 30;
const BYTES_OF_LIBRARY = 1_000_000_000;

/** Defaults, once; the type of the settings is read off them. */
export const DEFAULTS = {
  version: 1 as const,
  /** When Quotient reads a page by itself. */
  mode: (import.meta.env?.['DEMONSTRATION'] === true ? 'everywhere' : 'click') as Mode,
  /** Hosts of the mode "on my list of sites", with all below them. */
  sites: [] as readonly string[],
  /** Hosts where Quotient keeps out of the way, whatever the mode. */
  off: [] as readonly string[],
  /** Rules that raise nothing on a site. */
  muted: [] as readonly Mute[],
  /** Mark the passages on the page. */
  highlight: true,
  /** Show the quotient on the toolbar icon. */
  badge: true,
  /** In a classroom: the answer is kept back until the pupil has marked what seems to be quoted. */
  classroom: false,
  /** Keep Reports, which are reading history, in the Library. */
  keepReports: true,
  /** Say in the popup what the reader's own pages of a site have shown so far. */
  siteHistory: true,
  reportDays: DAYS_OF_REPORTS,
  /** The Library's bound; the oldest Originals go first. */
  libraryBytes: BYTES_OF_LIBRARY,
  /** Keep the articles of trusted sources that the reader opens as Originals. */
  keepRead: true,
  /** Fetch by itself what a page points to at sources that the reader trusts. */
  fetchTrusted: false,
  /** Where a sentence is searched for: an address with `%s` in the place of the words; null for the browser's own engine. */
  searchWith: null as string | null,
  /** Services that may be asked on a click. */
  gdelt: false,
  factCheck: false,
  /** Searches of the reader's own making, as `searchWith`. */
  searchLinks: [] as readonly { readonly name: string; readonly address: string }[],
  /** How long Originals are kept; null for ever. */
  originalDays: null as number | null,
  /** Have the browser carry the source list and some settings to the reader's other devices. Never carried itself. */
  sync: false,
};

export type Settings = Readonly<typeof DEFAULTS>;

const HOST_LENGTH = 253;
const MANY_HOSTS = 10_000;
const host = v.pipe(v.string(), v.maxLength(HOST_LENGTH));
const hosts = v.pipe(v.array(host), v.maxLength(MANY_HOSTS));
const rule = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z][a-z.-]*$/));
const whole = v.pipe(v.number(), v.integer());

const searchTemplate = v.pipe(v.string(), v.check(isSearchTemplate));

const FIELDS = {
  version: v.literal(1),
  mode: v.picklist(['click', 'sites', 'everywhere']),
  sites: hosts,
  off: hosts,
  muted: v.pipe(v.array(v.strictObject({ site: host, rule })), v.maxLength(MANY_HOSTS)),
  highlight: v.boolean(),
  badge: v.boolean(),
  classroom: v.boolean(),
  keepReports: v.boolean(),
  siteHistory: v.boolean(),
  reportDays: v.pipe(whole, v.minValue(1), v.maxValue(3650)),
  libraryBytes: v.pipe(whole, v.minValue(1_000_000), v.maxValue(1_000_000_000_000)),
  keepRead: v.boolean(),
  fetchTrusted: v.boolean(),
  searchWith: v.nullable(searchTemplate),
  gdelt: v.boolean(),
  factCheck: v.boolean(),
  searchLinks: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(60)), address: searchTemplate })),
    v.maxLength(20),
  ),
  originalDays: v.nullable(v.pipe(whole, v.minValue(1), v.maxValue(36_500))),
  sync: v.boolean(),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

type Stored = Record<string, unknown>;

/** Step `n` takes what version `n` stored to what version `n + 1` reads; version 0 had no number. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [(stored) => ({ ...stored, version: 1 })];

/** What was stored, read with care: an unknown or damaged field falls back to its default, the others stand. */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return DEFAULTS;
  let given = stored as Stored;
  const version = Number.isInteger(given['version']) ? Number(given['version']) : 0;
  for (const migrate of MIGRATIONS.slice(Math.max(0, version))) given = migrate(given);
  const read: Stored = { ...DEFAULTS };
  for (const [name, schema] of Object.entries(FIELDS)) {
    if (Object.hasOwn(given, name) && v.is(schema, given[name])) read[name] = given[name];
  }
  return read as unknown as Settings;
}

/** Settings that an administrator may set. */
export type ManagedSettings = Partial<Omit<Settings, 'version'>>;

/** What an administrator set, field by field: one that cannot be read is left to the reader. */
export function managedSettings(stored: unknown): ManagedSettings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const read: Stored = {};
  for (const [name, schema] of Object.entries(FIELDS)) {
    const given = (stored as Stored)[name];
    if (name !== 'version' && Object.hasOwn(stored, name) && v.is(schema, given)) read[name] = given;
  }
  return read as ManagedSettings;
}
