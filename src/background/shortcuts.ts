import { builtInPublishers } from '../lists/directory.ts';
import { publisherSite, sourceKey, withTrust } from '../lists/source-list.ts';
import { browser } from '../shared/browser.ts';
import type { PageApi } from '../shared/contract.ts';
import { pageOf } from '../shared/page-client.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { changeSources } from '../shared/sources.ts';
import { t } from '../ui/messages.ts';
import { saveOriginal } from './originals.ts';
import { run } from './run.ts';
import { settle } from './settle.ts';

interface Tab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}
type Act = (tab: Tab & { readonly id: number }) => Promise<unknown>;

/** What each entry of the context menu does. */
const MENU: ReadonlyMap<string, { readonly title: () => string; readonly act: Act }> = new Map([
  ['check-page', { title: () => t('menu_check_page'), act: (tab) => run(tab.id) }],
  ['save-page', { title: () => t('menu_save_page'), act: (tab) => saveFrom(tab.id) }],
  ['trust-site', { title: () => t('menu_trust_site'), act: (tab) => trustSite(tab.url) }],
]);

/** What each keyboard shortcut does; `_execute_action` opens the popup by itself. */
const COMMANDS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['check-page', (tab) => run(tab.id)],
  ['next-finding', (tab) => onPage(tab.id, (page) => page.step(1))],
  ['previous-finding', (tab) => onPage(tab.id, (page) => page.step(-1))],
  ['toggle-marks', (tab) => onPage(tab.id, showOrHide)],
]);

/** Put the context menu up anew; what was there before goes. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of MENU) {
    const documentUrlPatterns = ['*://*/*', 'file:///*'];
    browser.contextMenus.create({ id, title: title(), contexts: ['page'], documentUrlPatterns });
  }
}

export async function chosen(id: string | number, tab: Tab | undefined): Promise<void> {
  await attempt(MENU.get(String(id))?.act, tab);
}

export async function pressed(command: string, tab: Tab | undefined): Promise<void> {
  const here = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  await attempt(COMMANDS.get(command), here);
}

/** There is no window of ours to say a failure in: the toolbar button says it. */
async function attempt(act: Act | undefined, tab: Tab | undefined): Promise<void> {
  const id = tab?.id;
  if (!act || id === undefined) return;
  try {
    await act({ ...tab, id });
  } catch (error) {
    await settle(id, { status: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}

/** `isFresh`: the page was judged for this very press. */
type OnPage = (page: PageApi, isFresh: boolean) => Promise<unknown>;

async function onPage(tabId: number, act: OnPage): Promise<void> {
  // In a classroom the keys would give the answer away.
  if ((await loadSettings()).classroom) return;
  const page = pageOf(tabId);
  const report = await page.report().catch(() => null);
  if (report === null && (await run(tabId)).status !== 'done') return;
  await act(page, report === null);
}

/** Where the marks came with this press, they are what it asked for. */
async function showOrHide(page: PageApi, isFresh: boolean): Promise<void> {
  if (!isFresh || !(await page.marked())) await page.toggleMarks();
}

async function saveFrom(tabId: number): Promise<void> {
  await saveOriginal(tabId);
  await run(tabId);
}

/** Whom no list can name (an address of numbers, a host of many) is taken to the options page, which says why. */
async function trustSite(url: string | undefined): Promise<void> {
  const site = publisherSite(url ?? '');
  if (!site.ok) {
    const typed = encodeURIComponent(URL.parse(url ?? '')?.hostname ?? '');
    await browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html?add=${typed}#sources`) });
    return;
  }
  const address = `https://${site.domain}${site.path ?? '/'}`;
  const name = builtInPublishers.at(address)?.name ?? sourceKey(site);
  await changeSources((sources) => withTrust(sources, site, name, 'trusted'));
}
