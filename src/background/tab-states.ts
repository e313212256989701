import { browser } from '../shared/browser.ts';
import type { Unsupported } from '../shared/contract.ts';

/**
 * What is remembered of a tab between two lives of the worker: in session storage, so in memory, and never a word of the
 * page. The Report itself stays with the page's content script.
 */
export type KeptState =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly since: number }
  | { readonly status: 'done'; readonly report: string; readonly stored: boolean; readonly savedAs: string | null }
  | { readonly status: 'no-permission'; readonly origin: string }
  | { readonly status: 'unsupported'; readonly page: Unsupported }
  | { readonly status: 'error'; readonly message: string };

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

export async function keptState(tabId: number): Promise<KeptState> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as KeptState | undefined) ?? { status: 'idle' };
}

export async function keepState(tabId: number, state: KeptState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs of which something is remembered. */
export async function keptStates(): Promise<Map<number, KeptState>> {
  const all = await browser.storage.session.get(null);
  const tabs = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  return new Map(tabs.map(([key, state]) => [Number(key.slice(PREFIX.length)), state as KeptState]));
}
