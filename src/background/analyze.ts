import type { Article, Report } from '../engine/model.ts';
import { restOf } from '../library/page-rest.ts';
import type { Analysis } from '../shared/contract.ts';
import { CallError } from '../shared/messenger.ts';
import { isOwnPage, type Sender } from '../shared/sender.ts';
import type { Settings } from '../shared/settings.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { keepOriginal } from '../sources/keep-original.ts';
import { originalFrom } from '../sources/original-from.ts';
import { fetchByItself } from './by-itself.ts';
import { keepCandidates } from './candidates.ts';
import { judge } from './judge.ts';
import { judgeAgainFor } from './judge-again.ts';
import { mayKeep, mayKeepArticle } from './kept.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { settle, show } from './settle.ts';
import { shownOf } from './shown.ts';
import { keepState } from './tab-states.ts';
import { beginWork } from './work.ts';

/** Judge what a content script read from its page. */
export async function analyzePage(article: Article, sender: Sender): Promise<Analysis | null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || !isOwnPage(article.url, sender)) {
    throw new CallError('refused', 'a page may have itself judged, and no other');
  }
  const settings = await loadSettings();
  await settle(tabId, { status: 'working', since: Date.now() });
  try {
    const now = new Date().toISOString();
    const judged = await judge(article, library, await known(), { id: crypto.randomUUID(), now });
    const stored = mayKeep(article, settings, sender.tab?.incognito) && (await keep(judged.report, article, now));
    const savedAs = judged.heldAs ?? (await keepRead(article, judged.report, settings, sender));
    await keepState(tabId, { status: 'done', report: judged.report.id, stored, savedAs });
    if (sender.tab?.incognito === false) await pointedTo(tabId, judged.report, article, settings);
    const { look, highlight, muted } = shownOf(judged.report, settings);
    await show(tabId, look);
    return { report: judged.report, muted, highlight };
  } catch (error) {
    await settle(tabId, { status: 'error', message: error instanceof Error ? error.message : String(error) });
    throw error;
  }
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
async function keep(report: Report, article: Article, at: string): Promise<boolean> {
  try {
    await (await library()).reports.put(report, { at, rest: restOf(article) });
    return true;
  } catch {
    return false;
  }
}
