import * as v from 'valibot';
import type { PublisherKind, Trust } from '../engine/model.ts';
import { normaliseDomain } from './domain.ts';

/** A publisher as the reader lists it: trusted, ignored, or only known. */
export interface Source {
  readonly domain: string;
  /** Path prefix; null for the whole domain. */
  readonly path: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: PublisherKind | null;
  /** null: known, neither trusted nor ignored. */
  readonly trust: Trust | null;
  /** Addresses of its feeds and news sitemaps. */
  readonly feeds: readonly string[];
}

export interface SourceList {
  readonly format: 'quotient-source-list';
  readonly version: 1;
  readonly name: string;
  readonly sources: readonly Source[];
}

/** Limits of a list. Anybody may have written it, so it must not fill the memory. */
export const LIST_LIMITS = {
  characters: 1_000_000,
  sources: 10_000,
  name: 120,
  otherNames: 20,
  feeds: 20,
  address: 500,
};

export const PUBLISHER_KINDS = [
  'agency',
  'broadcaster',
  'newspaper',
  'magazine',
  'online',
  'press-release-wire',
  'fact-checker',
  'government',
  'journal',
] as const satisfies readonly PublisherKind[];

/**
 * Characters of a name that cannot be seen or that change the direction of the text around it: control and bidi characters, lone
 * surrogates, zero-width spaces. The zero-width joiners stay: some scripts need them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const seen = v.transform((text: string) => text.replace(/\s+/g, ' ').replace(UNSEEN, ''));

const name = v.pipe(v.string(), seen, v.trim(), v.minLength(1), v.maxLength(LIST_LIMITS.name));

const feed = v.pipe(
  v.string(),
  v.maxLength(LIST_LIMITS.address),
  v.check((url) => {
    const parsed = URL.parse(url);
    return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && !parsed.username;
  }, 'is not a web address'),
);

const domain = v.pipe(
  v.string(),
  v.check((host) => {
    const normal = normaliseDomain(host);
    return normal.ok && normal.path === null && normal.domain === host;
  }, 'is not a domain in its plain form (such as "example.org")'),
);

const path = v.pipe(v.string(), v.startsWith('/'), v.minLength(2), v.maxLength(200), v.regex(/^[^\s?#]+$/));

/** One source in a file. Everything but domain and name may be left out. */
export const sourceSchema = v.strictObject({
  domain,
  path: v.optional(v.nullable(path), null),
  name,
  otherNames: v.optional(v.pipe(v.array(name), v.maxLength(LIST_LIMITS.otherNames)), []),
  kind: v.optional(v.nullable(v.picklist(PUBLISHER_KINDS)), null),
  trust: v.optional(v.nullable(v.picklist(['trusted', 'ignored'])), null),
  feeds: v.optional(v.pipe(v.array(feed), v.maxLength(LIST_LIMITS.feeds)), []),
});

export const sourceListSchema = v.strictObject({
  format: v.literal('quotient-source-list'),
  version: v.literal(1),
  name: v.pipe(v.string(), seen, v.maxLength(LIST_LIMITS.name)),
  sources: v.pipe(v.array(sourceSchema), v.maxLength(LIST_LIMITS.sources)),
});

/** A source of which no more is known than this. */
export const plainSource = (
  host: string,
  hostPath: string | null,
  sourceName: string,
  trust: Trust | null,
): Source => ({
  domain: host,
  path: hostPath,
  name: sourceName,
  otherNames: [],
  kind: null,
  trust,
  feeds: [],
});

/** Each address once: the first of the sources at it stays. */
export function withoutDoubles(sources: readonly Source[]): Source[] {
  const first = new Map<string, Source>();
  for (const source of sources) if (!first.has(sourceKey(source))) first.set(sourceKey(source), source);
  return [...first.values()];
}

/** Identifies a source: its domain and path. */
export const sourceKey = (source: Pick<Source, 'domain' | 'path'>): string => source.domain + (source.path ?? '');
