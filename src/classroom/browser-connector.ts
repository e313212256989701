import { browser } from '../shared/browser.ts';
import { mutedAt, withoutMuted } from '../shared/muted.ts';
import { pageOf } from '../shared/page-client.ts';
import { loadSettings } from '../shared/settings-store.ts';
import type { ClassroomConnector } from './connector.ts';

/** The exercise about the article of the tab that the address names. */
export function browserConnector(address: string): ClassroomConnector {
  const tabId = Number.parseInt(new URLSearchParams(new URL(address).hash.slice(1)).get('tab') ?? '', 10);
  const page = pageOf(tabId);
  return {
    async report() {
      const report = Number.isNaN(tabId) ? null : await page.report().catch(() => null);
      return report && withoutMuted(report, mutedAt(report.url, (await loadSettings()).muted));
    },
    reveal: async () => void (await page.highlight(true).catch(() => {})),
    async show({ start, end }) {
      const found = await page.show(start, end).catch(() => false);
      if (found) await browser.tabs.update(tabId, { active: true });
      return found;
    },
  };
}
