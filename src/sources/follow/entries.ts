import { sameSite } from '../../engine/reuse/address.ts';
import type { FeedEntry } from '../feeds/entry.ts';
import { originalOfEntry } from '../feeds/original-of-entry.ts';
import { keepOriginal } from '../keep-original.ts';
import type { FollowContext } from './parts.ts';
import type { Task } from './round.ts';

/** Articles taken from one feed in one round; what is left over is taken with the next. */
const MOST_ARTICLES = 25;
/** Entries of one feed that are looked at, newest first: an archive of thousands is not fetched year after year. */
const NEWEST = 100;
const DAY_MS = 86_400_000;

/**
 * What a feed lists that is new: those it carries whole are stored, the others are to be fetched. Only articles of sources
 * that the reader trusts: a feed may list what stands anywhere. `own`: an address of the source whose feed it is. What it
 * carries of an article on another site are its own words about that, and so may its title, author and date be.
 */
export async function takeEntries(
  entries: readonly FeedEntry[],
  own: string,
  context: FollowContext,
): Promise<{ readonly fresh: readonly string[]; readonly tasks: readonly Task[] }> {
  const { publishers, trust } = await context.known();
  const library = await context.library();
  const wanted = new Map<string, FeedEntry>();
  const dated = entries.map((entry) => (isAhead(entry, context.now) ? { ...entry, published: null } : entry));
  for (const entry of newestFirst(dated).slice(0, NEWEST)) {
    if (trust(entry.url) !== 'trusted' || wanted.has(entry.url)) continue;
    wanted.set(entry.url, sameSite(entry.url, own) ? entry : addressOnly(entry));
  }
  const unseen = new Set(await library.followed.unseen([...wanted.keys()], context.now));
  const next = [...wanted.values()].filter(({ url }) => unseen.has(url)).slice(0, MOST_ARTICLES);
  const fresh: string[] = [];
  const tasks: Task[] = [];
  for (const entry of next) {
    context.signal.throwIfAborted();
    const original = await originalOfEntry(entry, { readPage: context.readPage, publishers, now: context.now });
    if (original === null) {
      const { html: _html, ...plain } = entry;
      tasks.push({ do: 'article', entry: plain });
      continue;
    }
    const kept = await keepOriginal(library, original);
    if (kept.fresh) fresh.push(kept.id);
    await library.followed.saw([entry.url], context.now);
  }
  return { fresh, tasks };
}

/** What is there was not published later than today, wherever on earth that is: such a date is a slip, or a way to the top. */
const isAhead = ({ published }: FeedEntry, now: string) =>
  published !== null && Date.parse(published) > Date.parse(now) + DAY_MS;

const addressOnly = ({ url }: FeedEntry): FeedEntry => ({
  ...{ url, title: null, author: null, published: null, language: null, html: null },
});

/** An entry without a date stays behind the one that the feed has before it. */
function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  let at = Number.POSITIVE_INFINITY;
  const dated = entries.map((entry) => {
    at = entry.published === null ? at : Date.parse(entry.published);
    return { entry, at };
  });
  return dated.sort((a, b) => (a.at === b.at ? 0 : b.at - a.at)).map(({ entry }) => entry);
}
