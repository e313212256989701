import { browser } from '../shared/browser.ts';
import { coversAllSites, hasAccess } from '../shared/permissions.ts';
import { candidateOf, getOriginal } from './get-original.ts';

/** A button was pressed, and the browser asks the reader for the host. */
interface Wanted {
  readonly tabId: number;
  readonly report: string;
  readonly candidate: string;
  readonly at: number;
}

const KEY = 'wanted';
/** A question that was answered later than this belongs to another click. */
const FRESH_MS = 120_000;

/** Remember what was asked for: the popup closes when the browser's own question opens, and cannot wait for the answer. */
export async function want(tabId: number, report: string, candidate: string): Promise<void> {
  const wanted: Wanted = { tabId, report, candidate, at: Date.now() };
  await browser.storage.session.set({ [KEY]: wanted });
}

/**
 * Hosts were granted: fetch what was waiting for one of them. Where every site is allowed that answers another question: this
 * one may have been refused, which no browser tells, and is dropped.
 */
export async function fulfil(granted: readonly string[]): Promise<void> {
  if (granted.length === 0) return;
  if (coversAllSites(granted)) return browser.storage.session.remove(KEY);
  const wanted = (await browser.storage.session.get(KEY))[KEY] as Wanted | undefined;
  if (!wanted || Date.now() - wanted.at > FRESH_MS) return;
  const found = await candidateOf(wanted.tabId, wanted.report, wanted.candidate);
  const url = found?.candidate.url;
  if (!url || !(await hasAccess(url))) return;
  await browser.storage.session.remove(KEY);
  await getOriginal(wanted.tabId, wanted.report, wanted.candidate);
}
