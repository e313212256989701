import { browser } from '../shared/browser.ts';
import type { ContentPart, TabState } from '../shared/contract.ts';
import { siteOf } from '../shared/hosts.ts';
import { CallError } from '../shared/messenger.ts';
import { mutedAt, withoutMuted } from '../shared/muted.ts';
import { pageOf } from '../shared/page-client.ts';
import { hasAccess } from '../shared/permissions.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { isBrowserPage, refusedPage, unsupportedAddress } from './address.ts';
import { askedFor } from './asked-for.ts';
import { isJudging } from './judging.ts';
import { settle } from './settle.ts';
import { addressDigest, keptState } from './tab-states.ts';

/** Read and judge what a tab shows, now. */
export async function run(tabId: number): Promise<TabState> {
  const { url } = await browser.tabs.get(tabId);
  if (url !== undefined && isBrowserPage(url)) {
    const page = unsupportedAddress(url) ?? 'browser';
    await settle(tabId, { status: 'unsupported', page });
    return { status: 'unsupported', page };
  }
  let isIn = false;
  try {
    await askedFor(tabId, async () => {
      await enter(tabId);
      isIn = true;
      await pageOf(tabId).refresh();
    });
  } catch (error) {
    const isAllowed = url !== undefined && (await hasAccess(url));
    const state = failure(url, error, { isIn, isAllowed });
    await settle(tabId, state);
    return state;
  }
  return stateOf(tabId);
}

/** What a tab's state is. The page itself is asked for the Report: it alone has it in a private window. */
export async function stateOf(tabId: number): Promise<TabState> {
  if (isJudging(tabId)) return { status: 'working' };
  const kept = await keptState(tabId);
  if (kept.status === 'idle') return kept;
  if (kept.status !== 'done') {
    const { at, ...state } = kept;
    return at === (await addressDigest(tabId)) ? state : { status: 'idle' };
  }
  const [report, { classroom, muted: mutes }] = await Promise.all([
    pageOf(tabId)
      .report()
      .catch(() => null),
    loadSettings(),
  ]);
  // Without an answer the tab has gone elsewhere since.
  if (report === null || report.id !== kept.report) return { status: 'idle' };
  const muted = mutedAt(report.url, mutes);
  const { judged, stored, savedAs } = kept;
  return { status: 'done', report: withoutMuted(report, muted), judged, muted, stored, savedAs, keptBack: classroom };
}

/** Make sure that the content script runs in a tab. Throws where the browser does not let it in. */
export async function enter(tabId: number): Promise<void> {
  const isThere = await pageOf(tabId)
    .report()
    .then(
      () => true,
      (error: unknown) => !(error instanceof CallError && error.code === 'no-answer'),
    );
  if (!isThere) await loadPart(tabId, 'content');
}

/** Put one of the scripts that run in pages into the top frame of a page. */
export async function loadPart(tabId: number, part: ContentPart): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${part}.js`] });
}

type Failure = Extract<TabState, { status: 'no-permission' | 'unsupported' | 'error' }>;

interface Entry {
  /** The browser let us into the page, and it went wrong there. */
  readonly isIn: boolean;
  /** The reader has allowed its host. */
  readonly isAllowed: boolean;
}

function failure(url: string | undefined, error: unknown, { isIn, isAllowed }: Entry): Failure {
  const page = url === undefined ? null : unsupportedAddress(url);
  if (page !== null) return { status: 'unsupported', page };
  // A document that a page made for itself (blob:) lets us in by that page's address, and has none of its own.
  if (isIn && url === undefined && error instanceof CallError && error.code === 'refused') {
    return { status: 'unsupported', page: 'browser' };
  }
  if (isIn) return { status: 'error', message: error instanceof Error ? error.message : String(error) };
  const closed = error instanceof Error ? refusedPage(error.message) : null;
  if (closed !== null) return { status: 'unsupported', page: closed };
  // We run in answer to a click, which shows us the address of any page but the browser's own. Firefox gives what it shows in
  // place of a page that could not be loaded the address of that, and does not let us in all the same.
  if (url === undefined || isAllowed) return { status: 'unsupported', page: 'browser' };
  return { status: 'no-permission', origin: siteOf(url) ?? '' };
}
