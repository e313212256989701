/** Sources whose feeds the reader has Quotient read, and what came of it. */

/** What a feed is, once it was read. */
export type FeedKind = 'feed' | 'news-sitemap' | 'sitemap-index';

export interface FeedState {
  readonly url: string;
  readonly kind: FeedKind;
  /** What the feed calls itself; null for sitemaps. */
  readonly title: string | null;
  /** What the server said of its last answer: it may then say that nothing changed. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** How a round went, as a word for machines; the interface has the sentences. */
export type RoundResult =
  | { readonly word: 'ok' | 'not-modified' | 'no-feed' | 'unreadable' | 'network' | 'no-such-host' }
  /** This host the reader has not allowed yet. */
  | { readonly word: 'permission'; readonly host: string }
  | { readonly word: 'status'; readonly status: number }
  /** The fence held it back: too much, too often, or an address that may not be asked. */
  | { readonly word: 'refused'; readonly why: string };

/** A line of a robots.txt. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a host lets robots ask, and when it said so (ISO 8601). */
export interface HostRules {
  readonly host: string;
  readonly at: string;
  readonly rules: readonly RobotsRule[];
}

export interface FollowedSource {
  /** Of the source: its domain and path. */
  readonly key: string;
  /** ISO 8601: since when it is followed. */
  readonly since: string;
  readonly feeds: readonly FeedState[];
  readonly robots: readonly HostRules[];
  /** ISO 8601: when its feeds were last looked for; null: never. */
  readonly searched: string | null;
  /** ISO 8601: when a round last ended, and how; null before the first. */
  readonly last: string | null;
  readonly result: RoundResult | null;
  /** Articles that came in with the last round, and ever. */
  readonly fresh: number;
  readonly total: number;
  /** Between two rounds, in milliseconds: shorter where there is often something new. */
  readonly intervalMs: number;
  /** Rounds in a row that brought nothing because something went wrong. */
  readonly failures: number;
}

export interface Followed {
  get(key: string): Promise<FollowedSource | null>;
  put(sources: readonly FollowedSource[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  all(): Promise<FollowedSource[]>;
  /** Of these addresses of entries, those not looked at before. Those that were are remembered for longer. */
  unseen(addresses: readonly string[], now: string): Promise<string[]>;
  /** Remember that entries were looked at. */
  saw(addresses: readonly string[], now: string): Promise<void>;
  /** Forget entries that no feed has listed since (ISO 8601). */
  forgetBefore(at: string): Promise<void>;
}
