import type { Article, Report } from '../engine/model.ts';
import { nextTask } from '../library/next-task.ts';
import { restOf } from '../library/page-rest.ts';
import type { Analysis } from '../shared/contract.ts';
import { CallError } from '../shared/messenger.ts';
import { isOwnPage, type Sender } from '../shared/sender.ts';
import type { Settings } from '../shared/settings.ts';
import { keepOriginal } from '../sources/keep-original.ts';
import { originalFrom } from '../sources/original-from.ts';
import { afterwards } from './afterwards.ts';
import { isAskedFor } from './asked-for.ts';
import { fetchByItself } from './by-itself.ts';
import { forgetCandidates, keepCandidates } from './candidates.ts';
import { heldSettings } from './held-settings.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeAgainFor } from './judge-again.ts';
import { beginJudging } from './judging.ts';
import { mayKeep, mayKeepArticle } from './kept.ts';
import { known } from './known.ts';
import { library, primeLibrary, settleLibrary } from './library.ts';
import { lookOfNothing, lookWithout } from './look.ts';
import { settle, show } from './settle.ts';
import { buttonOf, isOffAt, shownOf } from './shown.ts';
import { isStillThere } from './still-there.ts';
import { digestOf, forgetTab, keepState, keptState } from './tab-states.ts';
import { beginWork } from './work.ts';

/** A page that is judged sooner is not shown as being worked on: the button would only flicker, and drawing it takes time. */
const SEEN_TO_WORK_MS = 400;

/**
 * Judge what a content script read from its page. `before`: the Report that the page had, where it is judged anew. The new one
 * takes its place, under its id: a page that loads in pieces, or closes after a moment, did not change since it was stored.
 * null where Quotient is off by now, which a script that came into a page before cannot know.
 */
export async function analyzePage(article: Article, before: string | null, sender: Sender): Promise<Analysis | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isOwnPage(article.url, sender)) {
    throw new CallError('refused', 'a page may have itself judged, and no other');
  }
  /** What is to be seen of it, as long as the tab shows it. */
  const thereafter = (work: () => Promise<unknown>) =>
    afterwards(tabId, async () => (await isStillThere(tabId, sender)) && work());
  if (await isUnwanted(tabId, article)) {
    thereafter(() => Promise.all([forgetTab(tabId), forgetCandidates(tabId), show(tabId, lookOfNothing())]));
    return null;
  }
  if (article.isArticle) primeLibrary();
  const end = beginJudging(tabId);
  const waiting = setTimeout(() => thereafter(() => show(tabId, lookWithout({ status: 'working' }))), SEEN_TO_WORK_MS);
  try {
    const now = new Date().toISOString();
    const id = before !== null && (await isReportOf(tabId, before)) ? before : crypto.randomUUID();
    const judged = await judge(article, library, await known(), { id, now });
    // As they are now: they may have changed while it was judged.
    const settings = await heldSettings();
    afterwards(tabId, () => keepJudged(tabId, article, judged, { now, before, settings, sender }));
    return { report: judged.report, ...shownOf(judged.report, settings) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    thereafter(() => settle(tabId, { status: 'error', message }));
    throw error;
  } finally {
    clearTimeout(waiting);
    end();
  }
}

/**
 * Is Quotient to stay off this page? Not where the reader has it judged all the same, nor where that was done at this very
 * address: such a page may still be loading.
 */
async function isUnwanted(tabId: number, { url }: Article): Promise<boolean> {
  if (isAskedFor(tabId) || !isOffAt(url, await heldSettings())) return false;
  const kept = await keptState(tabId);
  return kept.status !== 'done' || kept.at !== addressOf(url);
}

const addressOf = (url: string | null) => digestOf((url ?? '').split('#', 1)[0]!);

/** What a page says of itself takes no other page's Report away. */
async function isReportOf(tabId: number, report: string): Promise<boolean> {
  const kept = await keptState(tabId);
  return kept.status === 'done' && kept.report === report;
}

interface Circumstances {
  readonly now: string;
  readonly before: string | null;
  readonly settings: Settings;
  readonly sender: Sender;
}

/** What comes of a page that was judged, behind the answer to it: the Report is stored, the tab and its button say so. */
async function keepJudged(
  tabId: number,
  article: Article,
  { report, heldAs }: Judgement,
  { now, before, settings, sender }: Circumstances,
): Promise<void> {
  // The answer is on its way by then.
  await nextTask();
  const isThere = await isStillThere(tabId, sender);
  if (isThere) await show(tabId, buttonOf(report, settings));
  const stored =
    mayKeep(article, settings, sender.tab?.incognito) && (await keep(report, article, { at: now, before }));
  const savedAs = heldAs ?? (await keepRead(article, report, settings, sender));
  if (!isThere) return;
  const at = addressOf(article.url);
  await keepState(tabId, { status: 'done', report: report.id, judged: now, stored, savedAs, at });
  if (sender.tab?.incognito === false) await pointedTo(tabId, report, article, settings);
  // Nobody waits for it, and what is not in memory is read when it is asked for.
  if (article.isArticle) settleLibrary().catch(() => undefined);
}

/** Remember what the page points to, so that it can be fetched on a click, or by itself where the reader turned that on. */
async function pointedTo(tabId: number, report: Report, article: Article, { fetchTrusted }: Settings): Promise<void> {
  const { url, published } = article;
  await keepCandidates(tabId, { report: report.id, url, published, candidates: report.candidates });
  if (!fetchTrusted) return;
  const { trust } = await known();
  // Nobody waits for it: the page is judged anew when it is there.
  fetchByItself(tabId, trust).catch((error: unknown) => console.error(error));
}

/** Keep the article of a trusted source that is being read; null where it is not to be kept, or cannot be. */
async function keepRead(article: Article, report: Report, settings: Settings, { tab }: Sender): Promise<string | null> {
  const { publishers, trust } = await known();
  const of = { trust: article.url === null ? null : trust(article.url), isPrivate: tab?.incognito };
  if (!mayKeepArticle(article, settings, of)) return null;
  try {
    const original = originalFrom(article, report, publishers, 'read');
    const { id, fresh } = await keepOriginal(await library(), original, article.declared.canonical);
    if (fresh) {
      await judgeAgainFor([id]);
      beginWork();
    }
    return id;
  } catch {
    return null;
  }
}

/** A Report that cannot be kept (a full disk) is still shown: it says of itself that it was not stored. */
async function keep(
  report: Report,
  article: Article,
  when: { readonly at: string; readonly before: string | null },
): Promise<boolean> {
  try {
    return await (await library()).reports.put(report, { ...when, rest: restOf(article) });
  } catch {
    return false;
  }
}
