/** Why Quotient asked the network for something: who or what caused it. */
export type RequestCause =
  | 'reader' // a button was pressed that says so
  | 'page' // a page pointed to it, and the reader turned on that trusted sources are fetched by themselves
  | 'poll' // feeds and sitemaps, and what they list
  | 'look-up' // a service the reader turned on was asked
  | 'list'; // a source list subscribed to

/** Entries kept. */
export const MOST_ENTRIES = 2_000;

/** One request that was made, or that the fence refused. */
export interface RequestEntry {
  /** ISO 8601. */
  readonly at: string;
  /** Host and path; a query is left out, it may hold the words that were looked up. */
  readonly address: string;
  readonly cause: RequestCause;
  /** `ok`, `not-modified`, `redirected`, `refused: …`, `failed: …`: a word for machines. */
  readonly result: string;
  /** Did anything leave this machine? */
  readonly sent: boolean;
  readonly status: number | null;
  /** Bytes of the answer that were read. */
  readonly bytes: number;
}

export interface Requests {
  log(entry: RequestEntry): Promise<void>;
  /** Newest first. */
  list(options?: { readonly offset?: number; readonly limit?: number }): Promise<RequestEntry[]>;
  count(): Promise<number>;
  clear(): Promise<void>;
}

/** A turn asked for at a host, in milliseconds since 1970 and milliseconds. */
export interface Turn {
  readonly host: string;
  readonly now: number;
  /** Between two requests to this host. */
  readonly gapMs: number;
  /** Longest wait worth it: a turn that is further away is not given. */
  readonly patienceMs: number;
  /** Asked by a person: a host that only failed lately is tried all the same; one that said when to come back is not. */
  readonly isEager: boolean;
  /** At most so many turns with this budget in so long a time. */
  readonly budget: { readonly name: string; readonly most: number; readonly perMs: number };
}

export type TurnAnswer =
  | { readonly ok: true; readonly waitMs: number }
  | { readonly ok: false; readonly why: 'budget' | 'rate' | 'resting'; readonly until: number };

/** How a request to a host went. `until`: when the host said to come back. */
export interface HostOutcome {
  readonly host: string;
  readonly now: number;
  readonly isWell: boolean;
  readonly until: number | null;
}

/** Remembers how often whom was asked, so that a worker that is stopped and started asks no more often for it. */
export interface Pace {
  take(turn: Turn): Promise<TurnAnswer>;
  report(outcome: HostOutcome): Promise<void>;
}
