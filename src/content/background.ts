import { BACKGROUND_METHODS } from '../shared/background-methods.ts';
import type { BackgroundApi } from '../shared/contract.ts';
import { type Call, caller } from '../shared/messenger.ts';
import { browser } from './browser.ts';
import { isAlive } from './running.ts';

/** The background, as scripts in pages call it. Throws CallError. */
export const background: BackgroundApi = caller<BackgroundApi>('background', BACKGROUND_METHODS, send);

/** A background that is stopped in the midst of a call gives no answer, or an empty one; the next call starts it anew. */
async function send(call: Call): Promise<unknown> {
  const ask = async () => browser.runtime.sendMessage(call);
  const reply = await ask().catch(() => undefined);
  return reply === undefined && isAlive() ? ask() : reply;
}
