import { withEntry } from '../feeds/original-of-entry.ts';
import { fetchArticle } from '../fetch-article.ts';
import { keepOriginal } from '../keep-original.ts';
import type { FollowContext } from './parts.ts';
import { rulesFor } from './permitted.ts';
import { doneFirst, type Round, type Task } from './round.ts';
import { isForNow, resultOfFetch, untilOf } from './wrong.ts';

type ArticleTask = Extract<Task, { readonly do: 'article' }>;

/** Fetch an article that a feed listed, and store it. Gives a time where it must wait till then. */
export async function takeArticle(
  { entry }: ArticleTask,
  round: Round,
  context: FollowContext,
): Promise<{ readonly round: Round; readonly until: number | null }> {
  const library = await context.library();
  const seen = async (next: Round) => {
    await library.followed.saw([entry.url], context.now);
    return { round: next, until: null };
  };
  if ((await library.at(entry.url)) !== null) return seen(doneFirst(round));
  const asked = await rulesFor(entry.url, round.source!, context);
  const { source } = asked;
  if (!asked.isAllowed) return seen(doneFirst(round, [], { source }));
  const { publishers } = await context.known();
  const fetched = await fetchArticle(
    entry.url,
    { cause: 'poll', foundBy: 'feed', signal: context.signal },
    { fetchPublic: context.fetchPublic, readPage: context.readPage, publishers, now: context.now },
  );
  if (fetched.result === 'not-article') return seen(doneFirst(round, [], { source }));
  if (fetched.result === 'original') {
    const { id, fresh } = await keepOriginal(library, withEntry(fetched.original, entry), fetched.canonical);
    return seen(doneFirst(round, [], { source, fresh: fresh ? [...round.fresh, id] : round.fresh }));
  }
  context.signal.throwIfAborted();
  if (isForNow(fetched)) return { round: { ...round, source }, until: untilOf(fetched) };
  const wrong = round.wrong ?? resultOfFetch(fetched);
  const next = doneFirst(round, [], { source, wrong, until: untilOf(fetched) ?? round.until });
  if (
    fetched.result === 'failed' &&
    fetched.why === 'status' &&
    [401, 402, 403, 404, 410, 451].includes(fetched.status)
  )
    return seen(next);
  // The host rests, or may not be asked: so it will be for its other articles. They are still new with the next round.
  const isForAll = fetched.result === 'refused' && (fetched.why === 'resting' || fetched.why === 'permission');
  return { round: isForAll ? withoutHost(next, new URL(entry.url).host) : next, until: null };
}

function withoutHost(round: Round, host: string): Round {
  const todo = round.todo!.filter((task) => task.do !== 'article' || new URL(task.entry.url).host !== host);
  return { ...round, todo };
}
