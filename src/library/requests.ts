/** Who or what caused a request to the network. */
export type RequestCause =
  | 'reader' // the reader pressed a button that says so
  | 'page' // a page pointed there, and the reader has switched on fetching from trusted sources
  | 'poll' // feeds and sitemaps, and what they list
  | 'look-up' // the reader asked a service that is switched on
  | 'list'; // a source list subscribed to

/** How many entries are kept. */
export const MOST_ENTRIES = 2_000;

/** One request that was made, or that the fence refused. */
export interface RequestEntry {
  /** ISO 8601. */
  readonly at: string;
  /** Host and path; a query is left out, it may hold the words that were looked up. */
  readonly address: string;
  readonly cause: RequestCause;
  /** `ok`, `not-modified`, `redirected`, `refused: …` or `failed: …`. */
  readonly result: string;
  /** Did anything leave this machine? */
  readonly sent: boolean;
  readonly status: number | null;
  /** How many bytes of the answer were read. */
  readonly bytes: number;
}

export interface Requests {
  log(entry: RequestEntry): Promise<void>;
  /** Newest first. */
  list(options?: { readonly offset?: number; readonly limit?: number }): Promise<RequestEntry[]>;
  count(): Promise<number>;
  clear(): Promise<void>;
}

/** A wish to send one request to a host. Times are milliseconds since 1970, durations milliseconds. */
export interface Turn {
  readonly host: string;
  readonly now: number;
  /** Least time between two requests to this host. */
  readonly gapMs: number;
  /** The longest that the caller will wait. A turn further away is refused. */
  readonly patienceMs: number;
  /** A person asked for it: a host that failed lately is tried all the same, but not before a time that it named itself. */
  readonly isEager: boolean;
  /** At most `most` turns with this budget in any `perMs`. */
  readonly budget: { readonly name: string; readonly most: number; readonly perMs: number };
}

export type TurnAnswer =
  | { readonly ok: true; readonly waitMs: number }
  | { readonly ok: false; readonly why: 'budget' | 'rate' | 'resting'; readonly until: number };

/** How a request to a host went. `until` is the time before which the host asked not to come back; null if it named none. */
export interface HostOutcome {
  readonly host: string;
  readonly now: number;
  readonly isWell: boolean;
  readonly until: number | null;
}

/** Keeps the requests to each host apart, and within budgets, also across restarts of the worker. */
export interface Pace {
  take(turn: Turn): Promise<TurnAnswer>;
  report(outcome: HostOutcome): Promise<void>;
}
