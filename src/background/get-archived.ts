import type { OriginalAnswer } from '../shared/contract.ts';
import { archivedCopy } from '../sources/archive.ts';
import { serviceAt } from '../sources/services.ts';
import { fetchPublic } from './fetching.ts';
import { answerTo, candidateOf, judgedAnew, once, store } from './get-original.ts';

/** What is under way: a popup that stays open asks for it, and so does the permission that was granted for it. */
const underWay = new Map<string, Promise<OriginalAnswer>>();

/** Ask the web archive for its copy of what a candidate pointed to, fetch and store it, and have the page judged anew. */
export function getArchived(tabId: number, report: string, id: string): Promise<OriginalAnswer> {
  return once(underWay, `${tabId} ${report} ${id}`, () => get(tabId, report, id));
}

async function get(tabId: number, report: string, id: string): Promise<OriginalAnswer> {
  const found = await candidateOf(tabId, report, id);
  const url = found?.candidate.url;
  if (!found || !url) return { status: 'no-longer' };
  const [archive, copies] = await Promise.all([serviceAt('archive'), serviceAt('copies')]);
  const asked = await archivedCopy(url, found.tab.published, { fetchPublic, archive, copies });
  if (asked.result === 'none') return { status: 'not-archived' };
  if (asked.result !== 'copy') return answerTo(asked);
  const answer = await store(asked.copy.url, { cause: 'reader', foundBy: 'archive', standsAt: url });
  return answer.status === 'stored' ? judgedAnew(tabId, answer) : answer;
}
