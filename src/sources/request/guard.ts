import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { PRIVATE_ENDINGS } from './private-names.ts';

/** Addresses as the browser writes them, that no request of ours may go to, whatever the fence let through. */
export function guardedPatterns(passesDemonstration: boolean): string[] {
  const endings = PRIVATE_ENDINGS.filter((ending) => !(passesDemonstration && ending === 'localhost'));
  return [
    // A number, of either family.
    '^https?://(?:\\d+\\.\\d+\\.\\d+\\.\\d+|\\[[^/]*\\])(?::\\d+)?/',
    // A name of one word.
    '^https?://[^./]+/',
    `^https?://[^/]*\\.(?:${endings.join('|')})\\.?(?::\\d+)?/`,
    ...(passesDemonstration ? [] : ['^http://', '^https://[^/]*:\\d+/']),
  ];
}

let guarded: Promise<void> | null = null;

/** Put up the browser's own rules against private addresses, once in the life of the background. */
export function guard(): Promise<void> {
  guarded ??= putUp().catch((error: unknown) => {
    guarded = null;
    throw error;
  });
  return guarded;
}

async function putUp(): Promise<void> {
  const patterns = guardedPatterns(import.meta.env?.['DEMONSTRATION'] === true);
  const rules = patterns.map(
    (regexFilter, i): DeclarativeNetRequest.Rule => ({
      id: i + 1,
      priority: 1,
      action: { type: 'block' },
      condition: {
        regexFilter,
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
