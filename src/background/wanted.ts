import { browser } from '../shared/browser.ts';
import type { OriginalFrom, Where } from '../shared/contract.ts';
import { patternOf } from '../shared/hosts.ts';
import { coversAllSites, hasAccess } from '../shared/permissions.ts';
import { changeSettings } from '../shared/settings-store.ts';
import { runningBy } from '../shared/where.ts';
import { serviceAt } from '../sources/services.ts';
import { getArchived } from './get-archived.ts';
import { candidateOf, getOriginal } from './get-original.ts';
import { run } from './run.ts';
import { keptState } from './tab-states.ts';

interface Original {
  readonly what: 'original';
  readonly tabId: number;
  readonly report: string;
  readonly candidate: string;
  readonly from: OriginalFrom;
}

interface Running {
  readonly what: 'run';
  readonly tabId: number;
  readonly where: Where;
  readonly host: string | null;
}

/** A button was pressed, and the browser asks the reader for hosts. */
type Wanted = (Original | Running) & { readonly at: number };

const KEY = 'wanted';
/** A question that was answered later than this belongs to another click. */
const FRESH_MS = 120_000;

/** Remember what was asked for: the popup closes when the browser's own question opens, and cannot wait for the answer. */
export function want(tabId: number, report: string, candidate: string, from: OriginalFrom): Promise<void> {
  return remember({ what: 'original', tabId, report, candidate, from });
}

/** The same for a page on whose site, or from which everywhere, Quotient is to run by itself. */
export function wantToRun(tabId: number, where: Where, host: string | null): Promise<void> {
  return remember({ what: 'run', tabId, where, host });
}

/** One at a time: the browser puts no second question beside the first. */
async function remember(wanted: Original | Running): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...wanted, at: Date.now() } satisfies Wanted });
}

/** Hosts were granted: do what was waiting for them. */
export async function fulfil(granted: readonly string[]): Promise<void> {
  if (granted.length === 0) return;
  const wanted = (await browser.storage.session.get(KEY))[KEY] as Wanted | undefined;
  if (!wanted || Date.now() - wanted.at > FRESH_MS) return;
  // Where every site is allowed that answers another question than one for a host: that one may have been refused, which no
  // browser tells, and is dropped.
  const isForAll = wanted.what === 'run' && wanted.where === 'all';
  if (coversAllSites(granted) !== isForAll) {
    if (!isForAll) await browser.storage.session.remove(KEY);
    return;
  }
  if (!(await isAllowed(wanted))) return;
  await browser.storage.session.remove(KEY);
  if (wanted.what === 'run') return runFromNow(wanted);
  const get = wanted.from === 'archive' ? getArchived : getOriginal;
  await get(wanted.tabId, wanted.report, wanted.candidate);
}

async function isAllowed(wanted: Wanted): Promise<boolean> {
  if (wanted.what === 'original') {
    if (wanted.from === 'archive') return hasAccess(await serviceAt('copies'));
    const found = await candidateOf(wanted.tabId, wanted.report, wanted.candidate);
    const url = found?.candidate.url;
    return Boolean(url) && hasAccess(url!);
  }
  if (wanted.where === 'all') return true;
  const pattern = wanted.host === null ? null : patternOf(wanted.host);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Where it was asked from a page that could not be read, that page is read. */
async function runFromNow({ tabId, where, host }: Running): Promise<void> {
  await changeSettings((settings) => runningBy(settings, where, host));
  if ((await keptState(tabId)).status !== 'done') await run(tabId);
}
