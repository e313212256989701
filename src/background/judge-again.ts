import type { Original } from '../engine/model.ts';
import { addLateOriginals } from '../shared/late-originals.ts';
import { pageOf } from '../shared/page-client.ts';
import { articleOf, concernOf, foundSince, newestOfEachPage } from '../sources/again/concerned.ts';
import type { JobKind } from '../sources/jobs/run-jobs.ts';
import { judge } from './judge.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { keptStates } from './tab-states.ts';

/** Reports looked through for new Originals, how old they may be, and how many are judged again. */
const LOOKED_THROUGH = 200;
const OLDEST_DAYS = 14;
const MOST_REPORTS = 30;
/** Originals of one go: a first fetch brings hundreds. */
const MOST_ORIGINALS = 60;
const DAY_MS = 86_400_000;

const ID = 'again';

interface Again {
  /** Originals that came in. */
  readonly fresh: readonly string[];
  /** Reports still to be judged again; null: not looked for yet. */
  readonly reports: readonly string[] | null;
}

/** Originals came in: see which pages that were read lately they concern. */
export async function judgeAgainFor(fresh: readonly string[]): Promise<void> {
  const { jobs } = await library();
  const now = new Date().toISOString();
  const waiting = (await jobs.get(ID))?.data as Again | undefined;
  const all = [...new Set([...fresh, ...(waiting?.fresh ?? [])])].slice(0, MOST_ORIGINALS);
  await jobs.put({ id: ID, kind: ID, data: { fresh: all, reports: null } satisfies Again, due: now }, now);
}

/**
 * Judges the words of pages that were read lately again, one a step, with the Originals that came in since. A page that is
 * still open is read anew, and its Report and badge change; of the others the popup says that an original came in: their
 * Reports stay as they were made, for what else stood on the page is not kept.
 */
export const judgeAgain: JobKind = {
  async step(job, { now }) {
    const { fresh, reports } = job.data as Again;
    const [first, ...rest] = reports ?? (await concerned(fresh, now));
    if (first === undefined) return { next: 'done' };
    if (reports === null) return { next: 'on', data: { fresh, reports: [first, ...rest] } };
    await again(first, new Set(fresh), now);
    return { next: 'on', data: { fresh, reports: rest } };
  },
};

async function concerned(fresh: readonly string[], now: string): Promise<string[]> {
  const opened = await library();
  const originals = (await Promise.all(fresh.map((id) => opened.get(id)))).filter((each): each is Original => !!each);
  const { publishers } = await known();
  const { concerns } = concernOf(originals, (url) => publishers.at(url)?.domain ?? null);
  const since = new Date(Date.parse(now) - OLDEST_DAYS * DAY_MS).toISOString();
  const recent = (await opened.reports.list({ limit: LOOKED_THROUGH })).filter(({ at }) => at >= since);
  return newestOfEachPage(recent)
    .filter(({ report }) => report.article.isArticle && concerns(report))
    .slice(0, MOST_REPORTS)
    .map(({ id }) => id);
}

async function again(id: string, fresh: ReadonlySet<string>, now: string): Promise<void> {
  const { reports } = await library();
  const stored = await reports.get(id);
  if (stored === null) return;
  const { report } = await judge(articleOf(stored.report), library, await known(), { id, now });
  const found = foundSince(stored.report, report, fresh);
  if (found.length === 0) return;
  await addLateOriginals([{ report: id, original: found[0]! }]);
  for (const [tabId, state] of await keptStates()) {
    if (state.status === 'done' && state.report === id)
      await pageOf(tabId)
        .refresh()
        .catch(() => undefined);
  }
}
