import type { FeedEntry } from '../feeds/entry.ts';
import { originalOfEntry } from '../feeds/original-of-entry.ts';
import { keepOriginal } from '../keep-original.ts';
import type { FollowContext } from './parts.ts';
import type { Task } from './round.ts';

/** Articles taken from one feed in one round; what is left over is taken with the next. */
const MOST_ARTICLES = 25;
/** Entries of one feed that are looked at, newest first: an archive of thousands is not fetched year after year. */
const NEWEST = 100;

/**
 * What a feed lists that is new: those it carries whole are stored, the others are to be fetched. Only articles of sources
 * that the reader trusts: a feed may list what stands anywhere.
 */
export async function takeEntries(
  entries: readonly FeedEntry[],
  context: FollowContext,
): Promise<{ readonly fresh: readonly string[]; readonly tasks: readonly Task[] }> {
  const { publishers, trust } = await context.known();
  const library = await context.library();
  const wanted = new Map<string, FeedEntry>();
  for (const entry of [...entries].sort(newestFirst).slice(0, NEWEST)) {
    if (trust(entry.url) === 'trusted' && !wanted.has(entry.url)) wanted.set(entry.url, entry);
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

/** Where no date is given, the order of the feed stands. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.published === null || b.published === null) return 0;
  return Date.parse(b.published) - Date.parse(a.published);
}
