import type { Original, Report } from '../engine/model.ts';
import { wordsOf } from '../engine/text/words.ts';
import type { StoredReport } from '../library/library.ts';
import { articleWith } from '../library/page-rest.ts';
import { readArticle } from '../shared/article-schema.ts';
import { addLateOriginals } from '../shared/late-originals.ts';
import { pageOf } from '../shared/page-client.ts';
import { concernOf, foundSince, newestOfEachPage, wordsAlone } from '../sources/again/concerned.ts';
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
/** Imports of one go; each may have brought thousands. */
const MOST_IMPORTS = 10;
const DAY_MS = 86_400_000;

const ID = 'again';

interface Again {
  /** Originals that came in; and the times at which imports added theirs. */
  readonly fresh: readonly string[];
  readonly imported?: readonly string[];
  /** Reports still to be judged again; null: not looked for yet. */
  readonly reports: readonly string[] | null;
}

/** Originals came in, or an import with all that it added at one time: see which pages that were read lately they concern. */
export async function judgeAgainFor(fresh: readonly string[], imported: readonly string[] = []): Promise<void> {
  const { jobs } = await library();
  const now = new Date().toISOString();
  const waiting = (await jobs.get(ID))?.data as Again | undefined;
  const data: Again = {
    fresh: [...new Set([...fresh, ...(waiting?.fresh ?? [])])].slice(0, MOST_ORIGINALS),
    imported: [...new Set([...imported, ...(waiting?.imported ?? [])])].slice(0, MOST_IMPORTS),
    reports: null,
  };
  await jobs.put({ id: ID, kind: ID, data, due: now }, now);
}

/**
 * Judges pages that were read lately again, one a step, with the Originals that came in since. What was read of the page
 * stands beside its Report, so that the new Report says all that the old one did, and takes its place; a page that is still
 * open is read anew besides, and its badge changes. Of a page of which only the words are kept, the popup says that an
 * original came in, and opening it makes the new Report.
 */
export const judgeAgain: JobKind = {
  async step(job, { now }) {
    const { fresh, imported = [], reports } = job.data as Again;
    const [first, ...rest] = reports ?? (await concerned({ fresh, imported }, now));
    if (first === undefined) return { next: 'done' };
    if (reports === null) return { next: 'on', data: { fresh, imported, reports: [first, ...rest] } };
    await again(first, { fresh, imported }, now);
    return { next: 'on', data: { fresh, imported, reports: rest } };
  },
};

type CameIn = Required<Pick<Again, 'fresh' | 'imported'>>;

async function concerned({ fresh, imported }: CameIn, now: string): Promise<string[]> {
  const opened = await library();
  const originals = (await Promise.all(fresh.map((id) => opened.get(id)))).filter((each): each is Original => !!each);
  const { publishers } = await known();
  const { concerns } = concernOf(originals, (url) => publishers.at(url)?.domain ?? null);
  const since = new Date(Date.parse(now) - OLDEST_DAYS * DAY_MS).toISOString();
  const recent = (await opened.reports.list({ limit: LOOKED_THROUGH })).filter(({ at }) => at >= since);
  const found: string[] = [];
  for (const { id, report } of newestOfEachPage(recent)) {
    if (found.length >= MOST_REPORTS) break;
    if (!report.article.isArticle) continue;
    if (concerns(report) || (await sharesImported(report, imported))) found.push(id);
  }
  return found;
}

/** Does the index propose any of what these imports added? They may be too many to be looked at one by one. */
async function sharesImported({ article }: Report, imported: readonly string[]): Promise<boolean> {
  if (imported.length === 0) return false;
  const proposed = await (await library()).candidates(wordsOf(article.text));
  return proposed.some(({ added }) => imported.includes(added));
}

async function again(id: string, cameIn: CameIn, now: string): Promise<void> {
  const { reports } = await library();
  const stored = await reports.get(id);
  if (stored === null) return;
  const rest = await reports.rest(id);
  const whole = rest && readArticle(articleWith(stored.report, rest));
  // As of when it was read: what the page said later is no earlier version of it.
  const { report } = await judge(whole ?? wordsAlone(stored.report), library, await known(), { id, now: stored.at });
  const found = await newIn(stored, report, cameIn);
  if (found === null) return;
  // The reader may have deleted it meanwhile.
  if (whole && !(await reports.redo(report, { redone: now }))) return;
  await addLateOriginals([{ report: id, original: found }]);
  for (const [tabId, state] of await keptStates()) {
    if (state.status === 'done' && state.report === id)
      await pageOf(tabId)
        .refresh()
        .catch(() => undefined);
  }
}

/** The first of the Originals that came in which the new Report has and the old one had not. */
async function newIn({ report: before }: StoredReport, after: Report, { fresh, imported }: CameIn) {
  const opened = await library();
  for (const id of foundSince(before, after)) {
    if (fresh.includes(id)) return id;
    const original = imported.length === 0 ? null : await opened.get(id);
    if (original && imported.includes(original.added)) return id;
  }
  return null;
}
