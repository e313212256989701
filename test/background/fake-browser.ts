import { type Answer, answer } from '../../src/shared/messenger.ts';

// As much of a browser as the background's deeds need: what they did is seen in `done`, what they find is set in `tab` and `page`.

type Stored = Record<string, unknown>;
type Method = (...args: never[]) => unknown;

/** Deeds in order, each in one line. */
export const done: string[] = [];

/** Patterns of the hosts that the browser has allowed. */
export const granted = new Set<string>();

/** The one tab there is, and what answers in it. */
export const tab = {
  id: 7,
  url: 'https://news.example/story',
  incognito: false,
  /** Methods of the content script; null where none runs. */
  page: null as Record<string, Method> | null,
  /** What the browser does when the content script is put in. */
  enter: () => {},
};

function area() {
  const stored: Stored = {};
  return {
    stored,
    get: async (key: string | null) => (key === null ? { ...stored } : key in stored ? { [key]: stored[key] } : {}),
    set: async (change: Stored) => void Object.assign(stored, structuredClone(change)),
    remove: async (key: string) => void delete stored[key],
  };
}

/** A deed of which only matters that it was done. */
const deed =
  (name: string, part: (arg: never) => unknown = () => '') =>
  async (arg: never) =>
    void done.push(`${name} ${part(arg)}`.trim());

const page = () =>
  new Map<string, Answer<object>>(
    Object.entries(tab.page ?? {}).map(([name, run]) => [
      name,
      { allows: () => true, read: (args) => args, run: async (args) => run(...(args as never[])) },
    ]),
  );

export const browser = {
  storage: { local: area(), session: area() },
  tabs: {
    get: async () => ({ ...tab }),
    query: async () => [{ ...tab }],
    create: deed('open', ({ url }: { url: string }) => url),
    async sendMessage(_: number, message: { method: string }) {
      if (tab.page === null) throw new Error('Could not establish connection.');
      done.push(`page.${message.method}`);
      return answer('page', page(), message, {});
    },
  },
  scripting: {
    async executeScript() {
      tab.enter();
      done.push('enter');
    },
  },
  action: {
    setIcon: deed('icon', ({ path }: { path: Record<string, string> }) => path['16']),
    setTitle: async () => {},
    setBadgeText: async () => {},
    setBadgeBackgroundColor: async () => {},
  },
  contextMenus: {
    removeAll: deed('menu.clear'),
    create: ({ id, title }: { id: string; title: string }) => void done.push(`menu ${id}: ${title}`),
  },
  permissions: {
    contains: async ({ origins }: { origins: readonly string[] }) => origins.every((origin) => granted.has(origin)),
  },
  management: { getSelf: async () => ({ installType: 'normal' }) },
  runtime: { id: 'quotient', getURL: (path: string) => `extension://quotient/${path}` },
};

/** As it was before anything happened. */
export function restart(): void {
  done.length = 0;
  granted.clear();
  Object.assign(tab, { id: 7, url: 'https://news.example/story', incognito: false, page: null, enter: () => {} });
  for (const { stored } of Object.values(browser.storage)) for (const key of Object.keys(stored)) delete stored[key];
}
