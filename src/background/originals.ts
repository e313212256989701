import { readArticle } from '../shared/article-schema.ts';
import { browser } from '../shared/browser.ts';
import { CallError } from '../shared/messenger.ts';
import { pageOf } from '../shared/page-client.ts';
import { keepOriginal } from '../sources/keep-original.ts';
import { originalFrom } from '../sources/original-from.ts';
import { judgeOthers } from './changed.ts';
import { judgeAgainFor } from './judge-again.ts';
import { known } from './known.ts';
import { library } from './library.ts';
import { enter } from './run.ts';
import { keepState, keptState, keptStates } from './tab-states.ts';
import { beginWork } from './work.ts';

/** Store what a tab shows as an Original. */
export async function saveOriginal(tabId: number): Promise<{ readonly id: string; readonly fresh: boolean }> {
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) throw new CallError('refused', 'nothing is stored from a private window', 'private');
  await enter(tabId);
  const page = pageOf(tabId);
  const article = readArticle(await page.article());
  if (article === null || article.text.trim() === '')
    throw new CallError('failed', 'there is no text to save', 'no-text');
  const { publishers } = await known();
  const original = originalFrom(article, await page.report(), publishers);
  const saved = await keepOriginal(await library(), original, article.declared.canonical);
  const state = await keptState(tabId);
  if (state.status === 'done') await keepState(tabId, { ...state, savedAs: saved.id });
  // Nobody waits for it: a Report may have sent the reader here to find its original.
  if (saved.fresh) judgeAnew(tabId, saved.id).catch((error: unknown) => console.error(error));
  return saved;
}

/** Open pages first: what was just read anew is not told of as a page of the past. */
async function judgeAnew(tabId: number, id: string): Promise<void> {
  await judgeOthers(tabId);
  await judgeAgainFor([id]);
  beginWork();
}

/** Undo of `saveOriginal`. */
export async function forgetOriginal(id: string): Promise<void> {
  await (await library()).remove([id]);
  for (const [tabId, state] of await keptStates()) {
    if (state.status === 'done' && state.savedAs === id) await keepState(tabId, { ...state, savedAs: null });
  }
}
