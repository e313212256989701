import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { guarded } from './guarded-addresses.ts';

let up: Promise<void> | null = null;

/** Put up the browser's own rules against private addresses, once in the life of the background. */
export function guard(): Promise<void> {
  up ??= putUp().catch((error: unknown) => {
    up = null;
    throw error;
  });
  return up;
}

async function putUp(): Promise<void> {
  const rules = guarded(import.meta.env.DEMONSTRATION === true).map(
    (where, i): DeclarativeNetRequest.Rule => ({
      id: i + 1,
      priority: 1,
      action: { type: 'block' },
      condition: {
        ...where,
        initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
        resourceTypes: ['xmlhttprequest', 'other'],
      },
    }),
  );
  const old = await browser.declarativeNetRequest.getSessionRules();
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: old.map(({ id }) => id),
    addRules: rules,
  });
}
