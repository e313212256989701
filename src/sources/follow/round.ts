import type { FeedState, FollowedSource, RoundResult } from '../../library/followed.ts';
import type { FeedEntry } from '../feeds/entry.ts';

/** A thing to do in a round: each is one request, and a step of the job. */
export type Task =
  /** Is there a feed at this address, or a page that names some? `isGuess`: only where none was found yet. */
  | { readonly do: 'look'; readonly url: string; readonly isGuess: boolean }
  /** Read the robots.txt of this origin for sitemaps. */
  | { readonly do: 'sitemaps'; readonly origin: string }
  | { readonly do: 'feed'; readonly url: string }
  /** A sitemap that an index listed. */
  | { readonly do: 'child'; readonly url: string; readonly index: FeedState }
  | { readonly do: 'article'; readonly entry: Omit<FeedEntry, 'html'> };

/** One round at one source, as it stands in its job. */
export interface Round {
  readonly key: string;
  /** null: the round has not begun. */
  readonly todo: readonly Task[] | null;
  /** Things done, of all that were found to do. */
  readonly done: number;
  /** Feeds are looked for, not only asked. */
  readonly isSearch: boolean;
  /** Originals that came in. */
  readonly fresh: readonly string[];
  /** Feeds that said that nothing changed, and those that were read. */
  readonly unchanged: number;
  readonly read: number;
  /** What went wrong first; null where nothing did. */
  readonly wrong: RoundResult | null;
  /** When a server said to come back, in milliseconds since 1970. */
  readonly until: number | null;
  readonly source: FollowedSource | null;
}

export const newRound = (key: string): Round => ({
  key,
  todo: null,
  done: 0,
  isSearch: false,
  fresh: [],
  unchanged: 0,
  read: 0,
  wrong: null,
  until: null,
  source: null,
});

/** A round after a step, and where it must wait, till when (in milliseconds since 1970). */
export interface Stepped {
  readonly round: Round;
  readonly until: number | null;
}

/** Longest list of things to do in one round. */
const MOST_TASKS = 200;

/** The round with the first thing done and others to do next. */
export function doneFirst(round: Round, next: readonly Task[] = [], change: Partial<Round> = {}): Round {
  const rest = (round.todo ?? []).slice(1);
  const asked = new Set(rest.flatMap((task) => ('url' in task ? [task.url] : [])));
  const fresh = next.filter((task) => !('url' in task) || !asked.has(task.url));
  // Articles wait until all that lists some has been asked.
  const [articles, others] = [fresh.filter(isArticle), fresh.filter((task) => !isArticle(task))];
  return { ...round, ...change, todo: [...others, ...rest, ...articles].slice(0, MOST_TASKS), done: round.done + 1 };
}

const isArticle = (task: Task) => task.do === 'article';

/** What the reader is told of a round that ended. */
export function resultOf({ wrong, read, unchanged, source }: Round): RoundResult {
  if (read > 0) return { word: 'ok' };
  if (wrong !== null) return wrong;
  if (unchanged > 0) return { word: 'not-modified' };
  return { word: source?.feeds.length ? 'ok' : 'no-feed' };
}

/** A source of which nothing is known but that it is to be followed. */
export const newFollowed = (key: string, since: string, intervalMs: number): FollowedSource => ({
  key,
  since,
  feeds: [],
  robots: [],
  searched: null,
  last: null,
  result: null,
  fresh: 0,
  total: 0,
  intervalMs,
  failures: 0,
});
