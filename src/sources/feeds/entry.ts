import { isoDate } from '../../page/metadata/published.ts';

/** One article as a feed or a news sitemap lists it. All of it is text; only `html` is markup, and is never shown. */
export interface FeedEntry {
  /** Address of the article: http or https. */
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601; null where it says none that can be read. */
  readonly published: string | null;
  readonly language: string | null;
  /** What the feed carries of the article, as HTML; null where it carries only a teaser or nothing. */
  readonly html: string | null;
}

/** What an address that was asked for a feed turned out to hold. */
export type FeedContent =
  | {
      readonly kind: 'feed' | 'news-sitemap';
      readonly title: string | null;
      readonly entries: readonly FeedEntry[];
    }
  /** A list of sitemaps: those that may hold news, newest first. */
  | { readonly kind: 'sitemap-index'; readonly children: readonly string[] }
  | { readonly kind: 'unreadable'; readonly why: 'not-a-feed' | 'too-large' | 'forbidden' };

/** A document of more characters is not read. */
export const MOST_CHARACTERS = 5_000_000;
/** Entries read of one document; what it lists behind them is old. */
export const MOST_ENTRIES = 2_000;
const LONGEST_ADDRESS = 2_000;

/** An address as an entry gives it, made whole; null for what is no web address. */
export function webAddress(given: string | null | undefined, base: string): string | null {
  const trimmed = given?.trim();
  if (!trimmed || trimmed.length > LONGEST_ADDRESS) return null;
  const url = URL.parse(trimmed, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' ? url.href : null;
}

/**
 * A date in any of the spellings that feeds have, as ISO 8601: no more of it than the text says. A day is not the moment
 * at which it begins, and a time without a zone is not the reader's.
 */
export function dateOf(given: unknown, language: string | null): string | null {
  if (typeof given !== 'string' || given.length > 100) return null;
  const date = isoDate(given, language ?? undefined) ?? shortYear(given);
  const time = Date.parse(date ?? '');
  // Nothing was published before there was a web, nor far behind the end of this one.
  return time > Date.UTC(1990, 0) && time < Date.UTC(2100, 0) ? date : null;
}

/** "05 Oct 26 08:00 GMT", as RFC 822 had it. */
function shortYear(given: string): string | null {
  const [, before, year, behind] =
    /^(.{0,12}\d{1,2}\s[a-z]{3}\s)(\d\d)(\s\d{1,2}:\d\d.{0,20})$/i.exec(given.trim()) ?? [];
  return year === undefined ? null : isoDate(`${before}20${year}${behind}`);
}
