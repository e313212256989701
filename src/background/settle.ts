import { loadSettings } from '../shared/settings-store.ts';
import { type Look, lookWithout } from './look.ts';
import { type KeptState, keepState } from './tab-states.ts';
import { draw } from './toolbar.ts';

type Unfinished = Exclude<KeptState, { status: 'done' }>;

/** Remember a tab's state and show it on the toolbar. */
export async function settle(tabId: number, state: Unfinished): Promise<void> {
  await keepState(tabId, state);
  await show(tabId, lookWithout(state));
}

/** Show a look on the toolbar, as the reader wants it. */
export async function show(tabId: number, look: Look): Promise<void> {
  await draw(tabId, look, (await loadSettings()).badge);
}
