/** Sources whose feeds the reader has Quotient read, and what came of it. */

/** What a feed is, once it was read. */
export type FeedKind = 'feed' | 'news-sitemap' | 'sitemap-index';

export interface FeedState {
  readonly url: string;
  readonly kind: FeedKind;
  /** What the feed calls itself; null for sitemaps. */
  readonly title: string | null;
  /** Validators of the server's last answer; sent back, they let it answer that nothing changed. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** How a round went, as a code; the interface has the sentences. */
export type RoundResult =
  | { readonly word: 'ok' | 'not-modified' | 'no-feed' | 'unreadable' | 'network' | 'no-such-host' }
  /** The reader has not granted this host yet. */
  | { readonly word: 'permission'; readonly host: string }
  | { readonly word: 'status'; readonly status: number }
  /** The fence refused it: too much, too often, or an address that must not be asked. */
  | { readonly word: 'refused'; readonly why: string };

/** A line of a robots.txt. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly path: string;
}

/** The rules that a host's robots.txt gave, and when (ISO 8601). */
export interface HostRules {
  readonly host: string;
  readonly at: string;
  readonly rules: readonly RobotsRule[];
}

export interface FollowedSource {
  /** The source's key: its domain and path. */
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
  /** Time between two rounds, in milliseconds: shorter for a source that often has something new. */
  readonly intervalMs: number;
  /** How many rounds in a row have failed. */
  readonly failures: number;
}

export interface Followed {
  get(key: string): Promise<FollowedSource | null>;
  put(sources: readonly FollowedSource[]): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  all(): Promise<FollowedSource[]>;
  /** Those of these entries' addresses that were not looked at before. The others are remembered for longer. */
  unseen(addresses: readonly string[], now: string): Promise<string[]>;
  /** Remember that entries were looked at. */
  saw(addresses: readonly string[], now: string): Promise<void>;
  /** Forget entries that no feed has listed since (ISO 8601). */
  forgetBefore(at: string): Promise<void>;
}
