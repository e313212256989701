import { browser } from '../shared/browser.ts';
import type { Unsupported } from '../shared/contract.ts';
import { written } from './afterwards.ts';

/**
 * What is remembered of a tab between two lives of the worker: in session storage, so in memory, and never a word of the
 * page. The Report itself stays with the page's content script.
 */
export type KeptState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'done';
      readonly report: string;
      /** ISO 8601: when. A page that is judged anew keeps its Report's id, and whoever watches hears of it by this. */
      readonly judged: string;
      readonly stored: boolean;
      readonly savedAs: string | null;
      /** Digest of the address that was judged, without its fragment. */
      readonly at: number;
    }
  | (Refusal & {
      /** Digest of the tab's address then: a page that it has moved on to is not refused for it. */
      readonly at: number;
    });

/** Why a tab has no Report. */
export type Refusal =
  | { readonly status: 'no-permission'; readonly origin: string }
  | { readonly status: 'unsupported'; readonly page: Unsupported }
  | { readonly status: 'error'; readonly message: string };

const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** What is known of a tab, once all that was begun for it is written. */
export async function keptState(tabId: number): Promise<KeptState> {
  await written(tabId);
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as KeptState | undefined) ?? { status: 'idle' };
}

export async function keepState(tabId: number, state: KeptState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

/** Of the address that a tab shows now. */
export async function addressDigest(tabId: number): Promise<number> {
  return digestOf((await browser.tabs.get(tabId)).url ?? '');
}

/** A number for an address, which tells two apart and names neither. */
export function digestOf(address: string): number {
  let digest = 0;
  for (const letter of address) digest = (Math.imul(digest, 31) + letter.codePointAt(0)!) | 0;
  return digest;
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
