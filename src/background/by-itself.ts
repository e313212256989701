import type { Knowledge } from '../engine/model.ts';
import { hasAccess } from '../shared/permissions.ts';
import { AUTOMATIC_PER_PAGE } from '../sources/request/budgets.ts';
import { candidatesOf, tried } from './candidates.ts';
import { bring, judgedAnew } from './get-original.ts';

/** Tabs for which something is being fetched: judging their page anew begins no second round. */
const busy = new Set<number>();

/**
 * Fetch what a page points to at sources that the reader trusts, where the reader turned that on: hosts that are allowed
 * already, a few for each page, each once.
 */
export async function fetchByItself(tabId: number, trust: Knowledge['trust']): Promise<void> {
  if (busy.has(tabId)) return;
  busy.add(tabId);
  await round(tabId, trust).finally(() => busy.delete(tabId));
}

async function round(tabId: number, trust: Knowledge['trust']): Promise<void> {
  const tab = await candidatesOf(tabId);
  if (tab === null) return;
  let left = AUTOMATIC_PER_PAGE - tab.tried.length;
  const wanted = tab.candidates.filter(
    ({ url }) => url !== null && !tab.tried.includes(url) && trust(url) === 'trusted',
  );
  for (const candidate of wanted) {
    if (left <= 0) return;
    if (!(await hasAccess(candidate.url!))) continue;
    left--;
    await tried(tabId, candidate.url!);
    const answer = await bring(candidate, 'page');
    if (answer.status === 'stored') await judgedAnew(tabId, answer);
  }
}
