import type { SiteHistory } from '../library/site-history.ts';
import { background } from '../shared/background-client.ts';
import { browser } from '../shared/browser.ts';
import { comparisonAddress } from '../shared/comparison-address.ts';
import { isAmong, patternOf, siteOf } from '../shared/hosts.ts';
import { forgetLateOriginals } from '../shared/late-originals.ts';
import { loadManagedSettings } from '../shared/managed.ts';
import { withMutes, withoutMutes } from '../shared/muted.ts';
import { pageOf } from '../shared/page-client.ts';
import { ALL_SITES, giveBack, hasAccess, originsOf, request } from '../shared/permissions.ts';
import type { Settings } from '../shared/settings.ts';
import { changeSettings, loadSettings, saveSettings } from '../shared/settings-store.ts';
import { openPanel } from '../shared/side-panel.ts';
import { onPageChange, onTabChange } from '../shared/tab-watch.ts';
import { runningBy, withoutSite } from '../shared/where.ts';
import { earlyReport } from './asked.ts';
import { browserSharing } from './browser-sharing.ts';
import type { OpenPage, PopupConnector, SiteState } from './connector.ts';
import { finder } from './finder.ts';
import { latePages } from './late-pages.ts';

// The directory of publishers comes with the lists: it is fetched after the first paint, which must not wait for it.
const sourcesModule = () => import('../shared/sources.ts');
const knownModule = () => import('../shared/known-lists.ts');
const listsModule = () => import('../lists/source-list.ts');

/** The popup's answers and deeds in the extension itself. */
export function browserConnector(): PopupConnector {
  return {
    page: openPage,
    site: siteState,
    state: async (tabId) => (await earlyReport(tabId)) ?? background.state(tabId),
    run: (tabId) => background.run(tabId),
    look: (tabId) => pageOf(tabId).look(),
    watch: (tabId, heard) => onTabChange(tabId, () => void background.state(tabId).then(heard, () => {})),
    watchPage: onPageChange,
    async show(tabId, { start, end }) {
      const found = await pageOf(tabId).show(start, end);
      // The popup would lie over the passage.
      if (found) window.close();
      return found;
    },
    history: siteHistoryAt,
    watchLibrary,
    late: latePages,
    compareLate: (report, original) => openOwn(comparisonAddress({ report, original })),
    lateSeen: forgetLateOriginals,
    async highlight({ tabId }, on) {
      await saveSettings({ highlight: on });
      await pageOf(tabId).highlight(on);
    },
    toggleMarks: ({ tabId }) => pageOf(tabId).toggleMarks(),
    async mute({ host }, rules, on) {
      if (host === null) return;
      const step = on ? withMutes : withoutMutes;
      await changeSettings(({ muted }) => ({ muted: step(muted, host, rules) }));
    },
    save: (tabId) => background.saveOriginal(tabId),
    forget: (id) => background.forgetOriginal(id),
    async trust(publisher, name, trust) {
      const [{ changeSources }, { withTrust }] = await Promise.all([sourcesModule(), listsModule()]);
      await changeSources((sources) => withTrust(sources, publisher, name, trust));
    },
    async allow(what, page) {
      // Chromium closes the popup where it puts its question: whatever is answered, the background hears of it.
      void background.wantToRun(page.tabId, what, page.host).catch(() => {});
      const granted = await request(what === 'all' ? ALL_SITES : originsOf(page.url ?? ''));
      if (granted) await changeSettings((settings) => runningBy(settings, what, page.host));
      return granted;
    },
    async leave(page) {
      let gone: readonly string[] = [];
      await changeSettings(({ sites }) => {
        const left = withoutSite(sites, page.host);
        gone = sites.filter((site) => !left.includes(site));
        return { sites: left };
      });
      const patterns = gone.flatMap((site) => patternOf(site) ?? []);
      // The browser refuses to take back what the manifest asks for from the start, as the demonstration's does.
      await giveBack(patterns).catch(() => false);
    },
    async setOff(page, isOff) {
      const added = isOff && page.host ? [page.host] : [];
      await changeSettings(({ off }) => ({ off: [...withoutSite(off, page.host), ...added] }));
    },
    compare: (tabId, report, original) => openOwn(comparisonAddress({ tabId, report, original })),
    exercise: (tabId) => openOwn(`src/classroom/index.html#tab=${tabId}`),
    openPanel: (tabId) => openPanel(tabId).then(() => window.close()),
    openShelf: () => openOwn('src/shelf/index.html'),
    finder,
    sharing: browserSharing(),
    requestsLately: () => background.requestsLately(),
    openRequests: () => openOwn('src/options/index.html#requests'),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

/** Opens one of the extension's own pages in a tab; the popup would lie over it. */
function openOwn(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());
}

async function openPage(): Promise<OpenPage | null> {
  // In a window of its own it is told which tab it stands over.
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] = named
    ? [await browser.tabs.get(Number(named))]
    : await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, url: tab.url ?? null, host: siteOf(tab.url), isPrivate: tab.incognito };
}

async function siteState({ tabId, url, host }: OpenPage): Promise<SiteState> {
  const [settings, managed, listed, granted, marked] = await Promise.all([
    loadSettings(),
    loadManagedSettings(),
    listedAt(url ?? ''),
    hasAccess(url ?? ''),
    pageOf(tabId)
      .marked()
      .catch(() => null),
  ]);
  return {
    mode: settings.mode,
    listed: host !== null && isAmong(host, settings.sites),
    off: host !== null && isAmong(host, settings.off),
    granted,
    ...listed,
    highlight: settings.highlight,
    marked,
    locked: new Set(Object.keys(managed) as (keyof Settings)[]),
    history: settings.keepReports && settings.siteHistory,
  };
}

async function listedAt(url: string): Promise<Pick<SiteState, 'trust' | 'publisher' | 'setByPolicy'>> {
  const [{ loadKnownLists }, { publisherSite, sourceFor, trustOf }] = await Promise.all([knownModule(), listsModule()]);
  const lists = await loadKnownLists();
  return {
    trust: trustOf(lists)(url),
    publisher: publisherSite(url),
    setByPolicy: sourceFor(lists.policy, url) !== null,
  };
}

// The Library is opened only where a reader asks for what it knows.
async function siteHistoryAt(url: string): Promise<SiteHistory | null> {
  const [{ openLibrary }, { siteHistory }] = await Promise.all([
    import('../library/open.ts'),
    import('../library/site-history.ts'),
  ]);
  const library = await openLibrary();
  try {
    return siteHistory(await library.reports.ofSite(url));
  } finally {
    library.close();
  }
}

function watchLibrary(heard: () => void): () => void {
  const ended = new AbortController();
  void import('../library/watch.ts').then(({ onLibraryChange }) => {
    if (!ended.signal.aborted) ended.signal.addEventListener('abort', onLibraryChange(heard));
  });
  return () => ended.abort();
}
