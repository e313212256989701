import { browser } from '../shared/browser.ts';
import { pageOf } from '../shared/page-client.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { lookOfNothing, lookWithout } from './look.ts';
import { register } from './register.ts';
import { show } from './settle.ts';
import { buttonOf, shownOf } from './shown.ts';
import { addressDigest, forgetTab, type KeptState, keptStates } from './tab-states.ts';
import { rememberScheme } from './toolbar.ts';

/** Settings, lists, permissions or the Library changed: make what runs, and what open pages show, follow. */
export async function changed(what: 'settings' | 'sources' | 'permissions' | 'library'): Promise<void> {
  if (what === 'settings' || what === 'permissions') await register();
  if (what === 'permissions') await everyPage(endWhereTakenBack);
  if (what === 'settings') await everyPage(follow);
  if (what === 'sources' || what === 'library') await everyPage((tabId) => pageOf(tabId).refresh());
}

/** An Original came in by way of one tab: the pages of the others are judged anew, for it may be what they were copied from. */
export async function judgeOthers(tabId: number): Promise<void> {
  await everyPage((other) => (other === tabId ? Promise.resolve() : pageOf(other).refresh()));
}

/**
 * A script stays in a page whose host the reader has taken back, and would have it judged again when it changes. Where that
 * is so not even the address of the tab can be seen any more; it can where a click let us in.
 */
async function endWhereTakenBack(tabId: number): Promise<void> {
  if ((await browser.tabs.get(tabId)).url !== undefined) return;
  await pageOf(tabId).end();
  await forgetTab(tabId);
  await show(tabId, lookOfNothing());
}

/** What was judged stays; how it is shown, on the page and on the button, follows the settings. */
async function follow(tabId: number): Promise<void> {
  const page = pageOf(tabId);
  const [report, settings] = await Promise.all([page.report(), loadSettings()]);
  if (report === null) return;
  const { highlight, muted } = shownOf(report, settings);
  await page.highlight(highlight);
  await page.mute(muted);
  await show(tabId, buttonOf(report, settings));
}

/** The reader's system shows things dark now, or no longer: the buttons of all tabs follow. */
export async function schemeIs(dark: boolean): Promise<void> {
  if (!(await rememberScheme(dark))) return;
  await Promise.all([...(await keptStates())].map(([tabId, state]) => redraw(tabId, state).catch(() => undefined)));
}

async function redraw(tabId: number, state: KeptState): Promise<void> {
  if (state.status === 'done') {
    const [report, settings] = await Promise.all([pageOf(tabId).report(), loadSettings()]);
    if (report?.id === state.report) await show(tabId, buttonOf(report, settings));
  } else if (state.status !== 'idle' && state.at === (await addressDigest(tabId))) {
    await show(tabId, lookWithout(state));
  }
}

/** Every page that has a Report; one that has gone meanwhile is passed over. */
async function everyPage(act: (tabId: number) => Promise<unknown>): Promise<void> {
  const judged = [...(await keptStates())].filter(([, state]) => state.status === 'done');
  await Promise.all(judged.map(([tabId]) => act(tabId).catch(() => undefined)));
}
