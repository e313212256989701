import { BACKGROUND_METHODS } from './background-methods.ts';
import { browser } from './browser.ts';
import type { BackgroundApi } from './contract.ts';
import { caller } from './messenger.ts';

/** The background, as content scripts and our own pages call it. Throws CallError. */
export const background: BackgroundApi = caller<BackgroundApi>('background', BACKGROUND_METHODS, (call) =>
  browser.runtime.sendMessage(call),
);
