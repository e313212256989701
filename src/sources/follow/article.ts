import { withEntry } from '../feeds/original-of-entry.ts';
import { fetchArticle } from '../fetch-article.ts';
import { keepOriginal } from '../keep-original.ts';
import type { FollowContext } from './parts.ts';
import { rulesFor } from './permitted.ts';
import { doneFirst, type Round, type Stepped, type Task } from './round.ts';
import { isForNow, resultOfFetch, type Unfetched, untilOf } from './wrong.ts';

type ArticleTask = Extract<Task, { readonly do: 'article' }>;

/** Fetch an article that a feed listed, and store it. Gives a time where it must wait till then. */
export async function takeArticle({ entry }: ArticleTask, round: Round, context: FollowContext): Promise<Stepped> {
  const library = await context.library();
  const seen = async (next: Round) => {
    await library.followed.saw([entry.url], context.now);
    return { round: next, until: null };
  };
  const held = await library.at(entry.url);
  if (held !== null && !held.partial) return seen(doneFirst(round));
  const asked = await rulesFor(entry.url, round.source!, context);
  if ('unknown' in asked) {
    context.signal.throwIfAborted();
    // Nobody knows what the site allows: its articles are still new with the next round.
    return missed(asked.unknown, round, new URL(entry.url).host);
  }
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
  // The host rests, or may not be asked: so it will be for its other articles. They are still new with the next round.
  const isForAll = fetched.result === 'refused' && (fetched.why === 'resting' || fetched.why === 'permission');
  const next = missed(fetched, { ...round, source }, isForAll ? new URL(entry.url).host : null);
  const isGone =
    fetched.result === 'failed' && fetched.why === 'status' && [401, 402, 403, 404, 410, 451].includes(fetched.status);
  return isGone ? seen(next.round) : next;
}

/** The round after an article that did not come; `host`: where no other will come from now. */
function missed(fetched: Unfetched, round: Round, host: string | null): Stepped {
  if (isForNow(fetched)) return { round, until: untilOf(fetched) };
  const wrong = round.wrong ?? resultOfFetch(fetched);
  const next = doneFirst(round, [], { wrong, until: untilOf(fetched) ?? round.until });
  return { round: host === null ? next : withoutHost(next, host), until: null };
}

function withoutHost(round: Round, host: string): Round {
  const todo = round.todo!.filter((task) => task.do !== 'article' || new URL(task.entry.url).host !== host);
  return { ...round, todo };
}
