import type { DeclarativeNetRequest } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { PRIVATE_DOMAINS, PRIVATE_ENDINGS } from './private-names.ts';

/** One rule's condition: the whole address, or domains with all below them. */
interface Where {
  readonly regexFilter?: string;
  readonly requestDomains?: string[];
}

/** Where no request of ours may go, whatever the fence let through; addresses are as the browser writes them. */
export function guarded(passesDemonstration: boolean): Where[] {
  return [
    // A number, of either family.
    { regexFilter: '^https?://(?:[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+|\\[[^/]*\\])(?::[0-9]+)?/' },
    // A name of one word.
    { regexFilter: '^https?://[^./]+/' },
    { requestDomains: [...PRIVATE_ENDINGS, ...PRIVATE_DOMAINS] },
    ...(passesDemonstration
      ? []
      : [{ requestDomains: ['localhost'] }, { regexFilter: '^http://' }, { regexFilter: '^https://[^/]*:[0-9]+/' }]),
  ];
}

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
