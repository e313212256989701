import { loadSettings } from '../shared/settings-store.ts';
import { type Look, lookWithout } from './look.ts';
import { addressDigest, keepState, type Refusal, type Working } from './tab-states.ts';
import { draw } from './toolbar.ts';

/** Remember that a tab is being read, or why it cannot be, and show it on the toolbar. */
export async function settle(tabId: number, state: Refusal | Working): Promise<void> {
  await keepState(tabId, state.status === 'working' ? state : { ...state, at: await addressDigest(tabId) });
  await show(tabId, lookWithout(state));
}

/** Show a look on the toolbar, as the reader wants it. */
export async function show(tabId: number, look: Look): Promise<void> {
  await draw(tabId, look, (await loadSettings()).badge);
}
