import type { Original, Report } from '../engine/model.ts';
import type { Library } from '../library/library.ts';
import { openLibrary } from '../library/open.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { pageOf } from '../shared/page-client.ts';
import { onTabChange } from '../shared/tab-watch.ts';
import type { CompareConnector, Comparison, Nothing } from './connector.ts';

/** A comparison of what the address names: a tab, the Report it had, and an Original. */
export function tabConnector(address: string): CompareConnector {
  const given = new URLSearchParams(new URL(address).hash.slice(1));
  const tab = Number.parseInt(given.get('tab') ?? '', 10);
  const wanted = given.get('original');
  const library = lazyLibrary();
  return {
    async open() {
      const kept = given.get('report');
      const live = Number.isNaN(tab) ? null : await reportIn(tab);
      // A tab that went on to another article is not the one that was asked for.
      const isSame = live !== null && (kept === null || live.id === kept);
      const report = isSame ? live : kept === null ? null : await storedReport(await library(), kept);
      if (report === null) return 'gone';
      return { report, originals: await held(await library(), report), wanted, tabId: isSame ? tab : null };
    },
    watch: (heard) => (Number.isNaN(tab) ? () => {} : onTabChange(tab, heard)),
    show,
  };
}

/** A comparison of whatever the tab in front shows, as the reader goes from tab to tab. */
export function panelConnector(): CompareConnector {
  const library = lazyLibrary();
  return {
    async open(): Promise<Comparison | Nothing> {
      const tabId = await tabInFront();
      if (tabId === null) return 'not-judged';
      const state = await background.state(tabId);
      if (state.status !== 'done' || state.keptBack) return 'not-judged';
      const report = await reportIn(tabId);
      if (report === null) return 'not-judged';
      return { report, originals: await held(await library(), report), wanted: null, tabId };
    },
    watch(heard) {
      const changed = (_changes: unknown, area: string) => area === 'session' && heard();
      const came = () => heard();
      browser.tabs.onActivated.addListener(came);
      browser.storage.onChanged.addListener(changed);
      return () => {
        browser.tabs.onActivated.removeListener(came);
        browser.storage.onChanged.removeListener(changed);
      };
    },
    show,
  };
}

function lazyLibrary(): () => Promise<Library> {
  let library: Promise<Library> | null = null;
  return () => {
    library ??= openLibrary();
    return library;
  };
}

async function tabInFront(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The Report that the tab's page holds; null where nobody there answers. */
const reportIn = (tabId: number): Promise<Report | null> =>
  pageOf(tabId)
    .report()
    .catch(() => null);

async function storedReport(library: Library, id: string): Promise<Report | null> {
  return (await library.reports.get(id))?.report ?? null;
}

async function held(library: Library, report: Report): Promise<Original[]> {
  const found = await Promise.all(report.originals.map(({ id }) => library.get(id)));
  return found.filter((original) => original !== null);
}

async function show(tabId: number, { start, end }: { start: number; end: number }): Promise<boolean> {
  const found = await pageOf(tabId)
    .show(start, end)
    .catch(() => false);
  if (found) await browser.tabs.update(tabId, { active: true });
  return found;
}
