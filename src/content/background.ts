import { BACKGROUND_METHODS } from '../shared/background-methods.ts';
import type { BackgroundApi } from '../shared/contract.ts';
import { caller } from '../shared/messenger.ts';
import { browser } from './browser.ts';

/** The background, as scripts in pages call it. Throws CallError. */
export const background: BackgroundApi = caller<BackgroundApi>('background', BACKGROUND_METHODS, (call) =>
  browser.runtime.sendMessage(call),
);
