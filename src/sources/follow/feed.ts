import type { FeedState } from '../../library/followed.ts';
import type { FeedContent } from '../feeds/entry.ts';
import { FEED_PATHS, SITEMAP_PATHS } from '../feeds/feed-paths.ts';
import type { ContentKind, Fetched } from '../request/result.ts';
import { takeEntries } from './entries.ts';
import type { FollowContext } from './parts.ts';
import { fetchRobots } from './permitted.ts';
import { doneFirst, type Round, type Stepped, type Task } from './round.ts';
import { isForNow, resultOfFetch, untilOf } from './wrong.ts';

/** Feeds of one source that are followed. */
const MOST_FEEDS = 4;
const MOST_CHILDREN = 2;
const MOST_SITEMAPS = 3;
const MOST_BYTES = 5_000_000;
const FEED_KINDS: readonly ContentKind[] = ['xml', 'json', 'text', 'gzip'];

type AskTask = Extract<Task, { readonly do: 'look' | 'feed' | 'child' }>;
type Answer = Extract<Fetched, { readonly result: 'ok' }>;

/** Ask an address for a feed: one that is known, or one that may be there. */
export async function takeFeed(task: AskTask, round: Round, context: FollowContext): Promise<Stepped> {
  const source = round.source!;
  const isEnough = source.feeds.length >= (task.do === 'look' && task.isGuess ? 1 : MOST_FEEDS);
  if (task.do === 'look' && isEnough) return { round: doneFirst(round), until: null };
  const known = task.do === 'feed' ? source.feeds.find(({ url }) => url === task.url) : undefined;
  const fetched = await context.fetchPublic(task.url, {
    cause: 'poll',
    // A wrong guess is mostly answered with a page, which need not come; some servers call a feed one.
    accept: task.do === 'look' && task.isGuess ? FEED_KINDS : ['html', ...FEED_KINDS],
    maxBytes: MOST_BYTES,
    etag: known?.etag,
    lastModified: known?.lastModified,
    signal: context.signal,
  });
  if (fetched.result === 'not-modified') {
    return { round: doneFirst(round, [], { unchanged: round.unchanged + 1 }), until: null };
  }
  if (fetched.result === 'ok') return { round: await taken(task, fetched, round, context), until: null };
  context.signal.throwIfAborted();
  if (isForNow(fetched)) return { round, until: untilOf(fetched) };
  // A guess that was wrong is nobody's fault.
  const isMiss = task.do === 'look' && task.isGuess && fetched.result === 'failed' && fetched.why === 'status';
  const next = doneFirst(round, [], {
    wrong: isMiss ? round.wrong : (round.wrong ?? resultOfFetch(fetched)),
    until: untilOf(fetched) ?? round.until,
  });
  const isForHost = fetched.result === 'refused' && (fetched.why === 'permission' || fetched.why === 'resting');
  return { round: isForHost ? withoutGuesses(next, new URL(task.url).origin) : next, until: null };
}

/** Does a document begin as feeds and sitemaps do, whatever the server calls it? */
function isFeed(text: string): boolean {
  const root = /<([a-z][\w:-]{0,30})/i.exec(text.slice(0, 4_000))?.[1];
  return root !== undefined && /^(?:rss|feed|rdf:rdf|urlset|sitemapindex)$/i.test(root);
}

async function taken(task: AskTask, answer: Answer, round: Round, context: FollowContext): Promise<Round> {
  if (task.do === 'look' && !task.isGuess && /html/.test(answer.type) && !isFeed(answer.text))
    return lookInto(answer, round);
  const { parseFeed } = await import('../feeds/parse-feed.ts');
  const content = parseFeed(answer.text, answer.finalUrl);
  if (content.kind === 'unreadable') {
    const isMiss = task.do === 'look' && task.isGuess;
    return doneFirst(round, [], { wrong: isMiss ? round.wrong : (round.wrong ?? { word: 'unreadable' }) });
  }
  const state = stateOf(task.url, content, answer);
  if (content.kind === 'sitemap-index') {
    const children = content.children.slice(0, MOST_CHILDREN);
    const tasks = children.map((url): Task => ({ do: 'child', url, index: state }));
    return doneFirst(round, tasks, task.do === 'feed' ? { source: withFeed(round, state) } : {});
  }
  // A sitemap of shops and imprints is not followed.
  const isOfUse = content.kind === 'feed' || content.entries.length > 0;
  const { fresh, tasks } = await takeEntries(content.entries, `https://${round.key}`, context);
  return doneFirst(round, tasks, {
    read: round.read + (isOfUse ? 1 : 0),
    fresh: [...round.fresh, ...fresh],
    source: isOfUse || task.do === 'feed' ? withFeed(round, task.do === 'child' ? task.index : state) : round.source,
  });
}

/** A page: the feeds it names, else what its site says elsewhere, else the places where feeds mostly stand. */
async function lookInto({ text, finalUrl }: Answer, round: Round): Promise<Round> {
  const { feedLinks } = await import('../feeds/feed-links.ts');
  const links = feedLinks(text, finalUrl).slice(0, MOST_FEEDS - 1);
  const { origin } = new URL(finalUrl);
  const guesses = [...SITEMAP_PATHS, ...FEED_PATHS].map((path) => new URL(path, origin).href);
  return doneFirst(round, [
    ...links.map((url): Task => ({ do: 'look', url, isGuess: false })),
    { do: 'sitemaps', origin },
    ...guesses.map((url): Task => ({ do: 'look', url, isGuess: true })),
  ]);
}

/** The sitemaps that a site's robots.txt names: those that may hold news. */
export async function takeSitemaps(origin: string, round: Round, context: FollowContext): Promise<Stepped> {
  const asked = await fetchRobots(origin, context);
  if ('unknown' in asked) {
    context.signal.throwIfAborted();
    const until = untilOf(asked.unknown);
    return isForNow(asked.unknown) ? { round, until } : { round: doneFirst(round), until: null };
  }
  const { sitemaps, rules } = asked.robots;
  const { host } = new URL(origin);
  const others = round.source!.robots.filter((each) => each.host !== host);
  const source = { ...round.source!, robots: [{ host, at: context.now, rules }, ...others] };
  const byNews = [...sitemaps].sort((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a)));
  // Where the page names feeds, a sitemap of all there ever was is not worth its megabytes.
  const wanted = source.feeds.length > 0 ? byNews.filter((url) => /news/i.test(url)) : byNews;
  const tasks = wanted.slice(0, MOST_SITEMAPS).map((url): Task => ({ do: 'look', url, isGuess: false }));
  return { round: doneFirst(round, tasks, { source }), until: null };
}

function stateOf(
  url: string,
  content: Exclude<FeedContent, { readonly kind: 'unreadable' }>,
  { etag, lastModified }: Answer,
): FeedState {
  return { url, kind: content.kind, title: 'title' in content ? content.title : null, etag, lastModified };
}

function withFeed({ source }: Round, state: FeedState) {
  const others = source!.feeds.filter(({ url }) => url !== state.url);
  return { ...source!, feeds: [...others, state].slice(0, MOST_FEEDS) };
}

function withoutGuesses(round: Round, origin: string): Round {
  const todo = round.todo!.filter(
    (task) => task.do === 'article' || task.do === 'feed' || task.do === 'child' || !startsAt(task, origin),
  );
  return { ...round, todo };
}

const startsAt = (task: Extract<Task, { readonly do: 'look' | 'sitemaps' }>, origin: string) =>
  task.do === 'sitemaps' ? task.origin === origin : task.isGuess && new URL(task.url).origin === origin;
