import type { Report } from '../../src/engine/model.ts';
import type { SiteHistory } from '../../src/library/site-history.ts';
import type { LatePage, OpenPage, PopupConnector, SiteState } from '../../src/popup/connector.ts';
import type { LookUpAnswer, LookUps, OriginalAnswer, TabState } from '../../src/shared/contract.ts';
import { withoutMuted } from '../../src/shared/muted.ts';

export const PAGE: OpenPage = {
  tabId: 7,
  url: 'https://daily-lantern.example/ferries',
  host: 'daily-lantern.example',
  isPrivate: false,
};
const SITE: SiteState = {
  mode: 'click',
  listed: false,
  off: false,
  granted: false,
  trust: null,
  publisher: { ok: true, domain: 'daily-lantern.example', path: null },
  setByPolicy: false,
  highlight: true,
  marked: true,
  locked: new Set(),
  history: true,
};

export interface FakeConnector extends PopupConnector {
  /** What was called, in order: method and arguments in one line. */
  readonly calls: string[];
  /** As if the background had news of the tab. */
  tell(state: TabState): void;
  /** As if the tab showed another page. */
  move(page: OpenPage, state: TabState): void;
  /** As if the Library had changed; `history`: what it knows of the site since. */
  libraryChanges(history: SiteHistory | null): void;
}

interface Given {
  readonly page?: OpenPage | null;
  readonly site?: Partial<SiteState>;
  readonly state?: TabState;
  /** What a run gives; by default the state itself. */
  readonly run?: TabState;
  readonly allowed?: boolean;
  readonly shown?: boolean;
  readonly late?: readonly LatePage[];
  /** Hosts that the browser has allowed. */
  readonly allowedHosts?: readonly string[];
  /** What comes of fetching, one after the other. */
  readonly answers?: OriginalAnswer[];
  readonly lookUps?: LookUps;
  /** Requests made lately. */
  readonly requests?: number;
  readonly lookedUp?: LookUpAnswer;
}

/** A background that does what the test says and remembers what it was asked. */
export function fakeConnector(given: Given = {}): FakeConnector {
  const calls: string[] = [];
  let heard: (state: TabState) => void = () => {};
  let moved = () => {};
  let open = given.page === undefined ? PAGE : given.page;
  let site = { ...SITE, ...given.site };
  let state = given.state ?? { status: 'idle' };
  let muted: readonly string[] = [];
  let history: SiteHistory | null = { pages: 12, median: 0.34, unbacked: 3, first: '2031-01-02', last: '2031-04-19' };
  const watching = new Set<() => void>();
  const whole = state.status === 'done' ? state.report : null;
  const note = (method: string, ...args: unknown[]) =>
    calls.push([method, ...args.map((arg) => JSON.stringify(arg))].join(' '));
  return {
    calls,
    tell: (told) => heard(told),
    move(next, shown) {
      [open, state] = [next, shown];
      moved();
    },
    libraryChanges(since) {
      history = since;
      for (const each of watching) each();
    },
    page: async () => open,
    site: async () => site,
    state: async (tabId) => {
      note('state', tabId);
      return state;
    },
    run: async (tabId) => {
      note('run', tabId);
      return given.run ?? state;
    },
    look: async (tabId) => void note('look', tabId),
    watch: (_tabId, listener) => {
      heard = listener;
      return () => note('unwatch');
    },
    watchPage: (_tabId, listener) => {
      moved = listener;
      return () => {};
    },
    show: async (tabId, { start, end }) => {
      note('show', tabId, start, end);
      return given.shown ?? true;
    },
    late: async () => given.late ?? [],
    compareLate: (report, original) => note('compareLate', report, original),
    lateSeen: async () => void note('lateSeen'),
    history: async (url) => {
      note('history', url);
      return history;
    },
    watchLibrary: (listener) => {
      watching.add(listener);
      return () => watching.delete(listener);
    },
    highlight: async (_page, on) => {
      note('highlight', on);
      site = { ...site, highlight: on };
    },
    toggleMarks: async () => {
      note('toggleMarks');
      site = { ...site, marked: !site.marked };
    },
    mute: async (page, rules, on) => {
      note('mute', page.host, rules, on);
      muted = on ? [...muted, ...rules] : muted.filter((rule) => !rules.includes(rule));
      if (state.status === 'done') state = { ...state, muted, report: withoutMuted(whole!, muted) };
    },
    save: async (tabId) => {
      note('save', tabId);
      return { id: 'o9', fresh: true };
    },
    forget: async (id) => void note('forget', id),
    trust: async ({ domain }, name, trust) => {
      note('trust', domain, name, trust);
      site = { ...site, trust };
    },
    allow: async (what) => {
      note('allow', what);
      const granted = given.allowed ?? true;
      if (granted) site = { ...site, granted, mode: what === 'all' ? 'everywhere' : 'sites', listed: what === 'site' };
      return granted;
    },
    leave: async () => {
      note('leave');
      site = { ...site, listed: false };
    },
    setOff: async (_page, off) => {
      note('setOff', off);
      site = { ...site, off };
    },
    compare: (tabId, report, original) => void note('compare', tabId, report, original),
    exercise: (tabId) => void note('exercise', tabId),
    openPanel: async (tabId) => void note('openPanel', tabId),
    openShelf: () => void note('openShelf'),
    sharing: {
      copy: async (text) => void note('copy', text),
      save: async (report, kind) => void note('save', report.id, kind),
    },
    finder: {
      allowed: async (urls) => {
        note('allowed');
        return new Set(urls.filter((url) => given.allowedHosts?.includes(new URL(url).hostname)));
      },
      get: async (target, ask) => {
        note('get', target.candidate, ask);
        return given.answers?.shift() ?? null;
      },
      archived: async (target) => {
        note('archived', target.candidate);
        return given.answers?.shift() ?? null;
      },
      search: async (target) => void note('search', target.candidate),
      lookUps: async () => given.lookUps ?? { services: [], links: [], sentence: null },
      lookUp: async (_tabId, _report, service, words) => {
        note('lookUp', service, words);
        return given.lookedUp ?? { status: 'found', found: [] };
      },
      openLink: async (_tabId, _report, place, words) => void note('openLink', place, words),
    },
    requestsLately: async () => given.requests ?? 0,
    openRequests: () => void note('openRequests'),
    openOptions: () => void note('openOptions'),
  };
}

export function done(report: Report, savedAs: string | null = null): Extract<TabState, { status: 'done' }> {
  return { status: 'done', report, judged: '2031-04-20T08:00:00Z', stored: true, savedAs, muted: [], keptBack: false };
}
