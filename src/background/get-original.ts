import type { Candidate } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import type { OriginalAnswer } from '../shared/contract.ts';
import { CallError } from '../shared/messenger.ts';
import { pageOf } from '../shared/page-client.ts';
import { type ArticleOptions, type FetchedArticle, fetchArticle } from '../sources/fetch-article.ts';
import { readPage } from '../sources/inert/read-page.ts';
import { keepOriginal } from '../sources/keep-original.ts';
import type { RequestCause } from '../sources/request/result.ts';
import { candidatesOf, type TabCandidates, tried } from './candidates.ts';
import { fetchPublic } from './fetching.ts';
import { judgeAgainFor } from './judge-again.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { beginWork } from './work.ts';

/** What is under way: a second press of the button waits for the first. */
const underWay = new Map<string, Promise<OriginalAnswer>>();

/** Fetch the Original that a candidate of this tab's Report points to, store it, and have the page judged anew. */
export function getOriginal(tabId: number, report: string, id: string): Promise<OriginalAnswer> {
  return once(underWay, `${tabId} ${report} ${id}`, () => get(tabId, report, id));
}

/** What is begun under a key while it is under way there gives what comes of that. */
export function once<T>(underWay: Map<string, Promise<T>>, key: string, begin: () => Promise<T>): Promise<T> {
  const work = underWay.get(key) ?? begin().finally(() => underWay.delete(key));
  underWay.set(key, work);
  return work;
}

async function get(tabId: number, report: string, id: string): Promise<OriginalAnswer> {
  const found = await candidateOf(tabId, report, id);
  if (found === null || found.candidate.url === null) return { status: 'no-longer' };
  const answer = await bring(found.candidate, 'reader');
  await tried(tabId, found.candidate.url);
  return answer.status === 'stored' ? judgedAnew(tabId, answer) : answer;
}

/** The candidate of a tab that goes by this id, as Quotient found it; null where the page has moved on. */
export async function candidateOf(
  tabId: number,
  report: string,
  id: string,
): Promise<{ readonly candidate: Candidate; readonly tab: TabCandidates } | null> {
  if ((await browser.tabs.get(tabId)).incognito)
    throw new CallError('refused', 'nothing is fetched for a private window', 'private');
  const tab = await candidatesOf(tabId);
  const candidate = tab?.report === report ? tab.candidates.find((each) => each.id === id) : undefined;
  return tab && candidate ? { candidate, tab } : null;
}

/**
 * Fetch and store what a candidate points to; what the Library holds already is not fetched again. A part of it is, where
 * the reader asks: it may be shown whole now.
 */
export async function bring(candidate: Candidate, cause: RequestCause): Promise<OriginalAnswer> {
  const held = await (await library()).at(candidate.url!);
  if (held !== null && !(held.partial && cause === 'reader'))
    return { status: 'stored', id: held.id, title: held.title, words: null };
  return store(candidate.url!, { cause, foundBy: candidate.why === 'look-up' ? 'look-up' : 'link' });
}

/** Fetch one address and store what it holds. */
export async function store(url: string, options: ArticleOptions): Promise<OriginalAnswer> {
  const { publishers } = await known();
  const now = new Date().toISOString();
  const fetched = await fetchArticle(url, options, { fetchPublic, readPage, publishers, now });
  if (fetched.result !== 'original') return answerTo(fetched);
  const { id } = await keepOriginal(await library(), fetched.original, fetched.canonical);
  return { status: 'stored', id, title: fetched.original.title ?? null, words: null };
}

/** What the fence and the reader of pages said, as the interface is told it. */
export function answerTo(
  fetched: Exclude<FetchedArticle, { readonly result: 'original' }>,
): Exclude<OriginalAnswer, { readonly status: 'stored' }> {
  switch (fetched.result) {
    case 'not-article':
      return { status: 'not-article' };
    case 'refused':
      if (fetched.why === 'permission') return { status: 'permission', host: fetched.host };
      return { status: 'refused', why: fetched.why, until: 'until' in fetched ? fetched.until : null };
    case 'failed':
      if (fetched.why === 'no-such-host') return { status: 'gone' };
      if (fetched.why === 'network') return { status: 'failed', code: null };
      return fetched.status === 404 || fetched.status === 410
        ? { status: 'gone' }
        : { status: 'failed', code: fetched.status };
  }
}

type Stored = Extract<OriginalAnswer, { readonly status: 'stored' }>;

/** Have the page read again, and say how much of it the new Original holds; then see which other pages it concerns. */
export async function judgedAnew(tabId: number, answer: Stored): Promise<Stored> {
  const judged = await readAnew(tabId, answer);
  await judgeAgainFor([answer.id]);
  beginWork();
  return judged;
}

async function readAnew(tabId: number, answer: Stored): Promise<Stored> {
  const page = pageOf(tabId);
  try {
    await page.refresh();
    const report = await page.report();
    const original = report?.originals.find(({ id }) => id === answer.id);
    return { ...answer, words: original?.words ?? 0 };
  } catch {
    // The tab was closed or has gone elsewhere; what was fetched stays in the Library.
    return answer;
  }
}
