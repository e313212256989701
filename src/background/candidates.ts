import type { Candidate } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import { written } from './afterwards.ts';

/**
 * What a tab's Report points to, as Quotient itself found it: the only addresses that a message can have fetched, by the
 * id of the candidate. In session storage, so in memory; never of a private window.
 */
export interface TabCandidates {
  /** Id of the Report. */
  readonly report: string;
  /** The page's own address. */
  readonly url: string | null;
  /** When the page says that it was published. */
  readonly published: string | null;
  readonly candidates: readonly Candidate[];
  /** Addresses that were fetched for this page already: none is fetched by itself again. */
  readonly tried: readonly string[];
}

const PREFIX = 'candidates:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;
const MOST = 300;

export async function candidatesOf(tabId: number): Promise<TabCandidates | null> {
  await written(tabId);
  return held(tabId);
}

async function held(tabId: number): Promise<TabCandidates | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabCandidates | undefined) ?? null;
}

/** Remember what a new Report points to. What was tried for the page stays tried. */
export async function keepCandidates(
  tabId: number,
  { report, url, published, candidates }: Omit<TabCandidates, 'tried'>,
): Promise<void> {
  const before = await held(tabId);
  const tried = before !== null && before.url === url ? before.tried : [];
  const kept: TabCandidates = { report, url, published, candidates: candidates.slice(0, MOST), tried };
  await browser.storage.session.set({ [keyOf(tabId)]: kept });
}

export async function forgetCandidates(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Remember that an address was fetched for the page of this tab. */
export async function tried(tabId: number, url: string): Promise<void> {
  const kept = await candidatesOf(tabId);
  if (kept === null || kept.tried.includes(url)) return;
  await browser.storage.session.set({ [keyOf(tabId)]: { ...kept, tried: [...kept.tried, url].slice(-MOST) } });
}

/** Add what a look-up brought to what the Report points to. */
export async function addCandidates(tabId: number, report: string, found: readonly Candidate[]): Promise<void> {
  const kept = await candidatesOf(tabId);
  if (kept?.report !== report) return;
  const others = kept.candidates.filter((each) => !found.some(({ id }) => id === each.id));
  await browser.storage.session.set({ [keyOf(tabId)]: { ...kept, candidates: [...others, ...found].slice(0, MOST) } });
}
