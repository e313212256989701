import { heldSettings } from './held-settings.ts';
import { type Look, lookWithout } from './look.ts';
import { addressDigest, keepState, type Refusal } from './tab-states.ts';
import { draw } from './toolbar.ts';

/** Remember why a tab cannot be read, and show it on the toolbar. */
export async function settle(tabId: number, state: Refusal): Promise<void> {
  await keepState(tabId, { ...state, at: await addressDigest(tabId) });
  await show(tabId, lookWithout(state));
}

/** Show a look on the toolbar, as the reader wants it. */
export async function show(tabId: number, look: Look): Promise<void> {
  await draw(tabId, look, (await heldSettings()).badge);
}
