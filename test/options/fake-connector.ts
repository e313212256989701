import type { FollowedRow } from '../../src/library/followed-rows.ts';
import type { Library, OriginalRow } from '../../src/library/library.ts';
import type { RequestEntry } from '../../src/library/requests.ts';
import { plainSource, type Source } from '../../src/lists/source-list.ts';
import { checked, type ListAnswer } from '../../src/lists/subscriptions/changes.ts';
import type { Subscription } from '../../src/lists/subscriptions/subscription.ts';
import type { OptionsConnector } from '../../src/options/connector.ts';
import type { Policy } from '../../src/shared/policy.ts';
import { DEFAULTS, type Settings } from '../../src/shared/settings.ts';
import { NEVER_SYNCED, type SyncState } from '../../src/shared/travelling.ts';

export interface FakeOptions extends OptionsConnector {
  /** What was asked of the browser and handed to the reader, in order. */
  readonly calls: string[];
  readonly now_: {
    settings: Settings;
    sources: readonly Source[];
    subscriptions: readonly Subscription[];
    requests: readonly RequestEntry[];
  };
  readonly downloads: { readonly name: string; readonly content: Blob }[];
}

interface Given {
  readonly settings?: Partial<Settings>;
  readonly sources?: readonly Source[];
  readonly subscriptions?: readonly Subscription[];
  readonly policy?: Partial<Policy>;
  /** What stands at the address of a list. */
  readonly list?: ListAnswer;
  readonly tabs?: readonly string[];
  readonly toAdd?: string;
  readonly followed?: readonly FollowedRow[];
  readonly requests?: readonly RequestEntry[];
  readonly sync?: Partial<SyncState>;
  readonly library?: Library;
  /** Hosts that the browser has allowed; 'all' for every one. */
  readonly allowed?: readonly string[];
  /** What the reader answers when the browser asks. */
  readonly answers?: boolean;
}

/** An options page's world: settings, list and permissions in memory. */
export function fakeOptions(given: Given = {}): FakeOptions {
  const calls: string[] = [];
  const downloads: { name: string; content: Blob }[] = [];
  const allowed = new Set(given.allowed ?? []);
  const now_ = {
    settings: { ...DEFAULTS, ...given.settings },
    sources: given.sources ?? [],
    subscriptions: given.subscriptions ?? [],
    requests: given.requests ?? [],
  };
  return {
    calls,
    downloads,
    now_,
    version: '1.2.3',
    settings: async () => now_.settings,
    saveSettings: async (change) => {
      calls.push(`save ${JSON.stringify(change)}`);
      now_.settings = { ...now_.settings, ...change };
      return now_.settings;
    },
    watch: () => () => {},
    allAllowed: async () => allowed.has('all'),
    allowed: async (hosts) => new Set(hosts.filter((host) => allowed.has(host))),
    request: async (host) => {
      calls.push(`request ${host}`);
      if (given.answers !== false) allowed.add(host);
      return given.answers !== false;
    },
    giveBack: async (host) => {
      calls.push(`give back ${host}`);
      allowed.delete(host);
    },
    sources: async () => now_.sources,
    changeSources: async (change) => {
      now_.sources = change(now_.sources);
      return now_.sources;
    },
    policy: async () => ({ settings: {}, sources: [], ...given.policy }),
    subscriptions: async () => now_.subscriptions,
    async changeSubscription(url, change) {
      const before = now_.subscriptions.find((each) => each.url === url) ?? null;
      const after = change(before);
      const others = now_.subscriptions.filter((each) => each.url !== url);
      now_.subscriptions = after === null ? others : [...others, after];
      return before;
    },
    mayAskList: async () => false,
    async requestList(address) {
      calls.push(`request list ${address}`);
      return given.answers !== false;
    },
    async previewList(address) {
      calls.push(`preview ${address}`);
      return given.list ? { url: address, answer: given.list } : { url: null };
    },
    async updateList(url) {
      calls.push(`update ${url}`);
      now_.subscriptions = now_.subscriptions.map((each) => (given.list ? checked(each, given.list) : each));
    },
    openTabs: async () => given.tabs ?? null,
    following: {
      rows: async () => given.followed ?? [],
      watch: () => () => {},
      deed: async (deed, keys) => void calls.push(`${deed} ${keys.join(' ')}`),
      async request(hosts) {
        calls.push(`request ${hosts.join(' ')}`);
        return given.answers !== false;
      },
    },
    sync: {
      state: async () => ({ ...NEVER_SYNCED, ...given.sync }),
      turn: async (on) => void calls.push(`sync ${on}`),
      undo: async () => void calls.push('undo sync'),
      watch: () => () => {},
    },
    toAdd: given.toAdd ?? '',
    library: async () => given.library ?? fakeLibrary(0),
    shelfAddress: 'quotient:shelf',
    requests: {
      list: async () => [...now_.requests],
      async clear() {
        const before = now_.requests;
        now_.requests = [];
        return async () => {
          now_.requests = before;
        };
      },
    },
    lookUps: {
      async request(service) {
        calls.push(`request ${service}`);
        return given.answers !== false;
      },
      giveBack: async (service) => void calls.push(`give back ${service}`),
      hasKey: async () => calls.some((call) => call.startsWith('key ')),
      saveKey: async (key) => void calls.push(`key ${key}`),
    },
    work: async () => void calls.push('work'),
    onJobs: () => () => {},
    watchLibrary: () => () => {},
    libraryChanged: () => void calls.push('library changed'),
    download: (name, content) => void downloads.push({ name, content }),
    shortcuts: async () => [
      { does: 'Open the popup', keys: 'Alt+Shift+Q' },
      { does: 'Go to the next passage on the page', keys: null },
    ],
    now: () => new Date('2031-05-01T10:00:00Z'),
  };
}

export function sourcesNamed(...names: readonly string[]): Source[] {
  return names.map((name) => plainSource(`${name.toLowerCase().replaceAll(' ', '-')}.example`, null, name, 'trusted'));
}

/** A Library of `count` invented Originals that can be listed, searched, removed, exported and imported. */
export function fakeLibrary(count: number, more: Partial<Library> = {}): Library {
  let rows: OriginalRow[] = Array.from({ length: count }, (_, i) => ({
    id: `o${i}`,
    url: `https://harbour-wire.example/${i}`,
    addresses: [],
    publisher: 'Harbour Wire',
    title: `Ferry talks, day ${i + 1}`,
    byline: null,
    published: '2031-04-18',
    publishedFrom: 'declared',
    language: 'en',
    added: '2031-04-20T09:00:00Z',
    foundBy: 'saved',
    length: 900,
  }));
  let reports = count === 0 ? 0 : 3;
  const library = {
    async rows({ offset, limit, search = '' }: { offset: number; limit: number; search?: string }) {
      const found = rows.filter((row) => row.title!.toLowerCase().includes(search.toLowerCase()));
      return { total: found.length, rows: found.slice(offset, offset + limit) };
    },
    async remove(ids: readonly string[]) {
      const before = rows;
      rows = rows.filter((row) => !ids.includes(row.id));
      return async () => {
        rows = before;
      };
    },
    reports: {
      async clear() {
        reports = 0;
      },
    },
    async stats() {
      const oldest = rows.length === 0 ? null : '2031-04-20T09:00:00Z';
      return {
        originals: rows.length,
        reports,
        textBytes: rows.length * 900,
        indexBytes: rows.length * 300,
        restBytes: 0,
        oldest,
        newest: oldest,
      };
    },
    async *exportCompressed() {
      for (const row of rows) yield new TextEncoder().encode(`${JSON.stringify(row)}\n`);
    },
    jobs: { list: async () => [] },
    async importAll() {
      return { added: 2, known: 1, reports: 0 };
    },
  };
  return { ...library, ...more } as unknown as Library;
}
