import { browser } from '../shared/browser.ts';
import { pageOf } from '../shared/page-client.ts';
import type { ClassroomConnector } from './connector.ts';

/** The exercise about the article of the tab that the address names. */
export function browserConnector(address: string): ClassroomConnector {
  const tabId = Number.parseInt(new URLSearchParams(new URL(address).hash.slice(1)).get('tab') ?? '', 10);
  const page = pageOf(tabId);
  return {
    report: async () => (Number.isNaN(tabId) ? null : page.report().catch(() => null)),
    reveal: async () => void (await page.highlight(true).catch(() => {})),
    async show({ start, end }) {
      const found = await page.show(start, end).catch(() => false);
      if (found) await browser.tabs.update(tabId, { active: true });
      return found;
    },
  };
}
