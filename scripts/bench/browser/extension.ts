import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Article } from '../../../src/engine/model.ts';
import type { TabState } from '../../../src/shared/contract.ts';
import { ensureBrowser } from '../../browsers/install.ts';
import { buildExtension } from '../../build/extension.ts';
import { addEmpty } from './empty.ts';
import { addInside } from './inside.ts';

/** The extension itself in a real Chromium, with a profile of its own that goes when it is closed. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Origin of its own pages, without a slash at the end. */
  readonly home: string;
  /** A new tab with a page of the extension, by its path in it. */
  own(path: string): Promise<Page>;
  /** Have the background judge what is in a tab; gives how many Quotations it found, null where it is no article. */
  run(page: Page): Promise<number | null>;
  /** Put a script of the extension into a tab, as the browser does with one that is registered. */
  inject(page: Page, script: string): Promise<void>;
  /** How many Quotations are known of what is in a tab; null where it was not judged, or is no article. */
  known(page: Page): Promise<number | null>;
  /** Have a page judged and closed: the background is awake then, and has read what it keeps. */
  warm(url: string): Promise<void>;
  /**
   * Send Articles to the background from where a page's content script runs, one after the other; milliseconds from each
   * message to its Report.
   */
  analyze(page: Page, articles: readonly Article[]): Promise<number[]>;
  /** Stop the background, as the browser does with one that idles. */
  stopBackground(): Promise<void>;
  /** End the browser; what is given is done before it starts again on the same profile. */
  restart(between?: (profile: string) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** After an answer: longer than what the background does behind it, and longer than it waits for that at its start. */
const SETTLED_MS = 2000;

/** A page of the extension that loads nothing: where its interface can be asked for things. */
export const BLANK = 'manifest.json';

/** What runs by itself on every page where Quotient may. */
export const FIRST_SCRIPT = 'glance.js';

let built: Promise<string> | null = null;

/** The folder of the extension, built once in a run of the bench and gone with it. */
async function builtOnce(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quotient-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // The demonstration's build may run on the hosts below `localhost` without asking.
  await buildExtension({ browser: 'chrome', demonstration: true, outDir: folder });
  await Promise.all([addInside(folder), addEmpty(folder)]);
  return folder;
}

/** Throws where there is no Chromium and none can be installed. */
export async function extensionBrowser(): Promise<ExtensionBrowser> {
  const browser = ensureBrowser('chromium');
  built ??= builtOnce();
  const extension = await built;
  const profile = await mkdtemp(join(tmpdir(), 'quotient-bench-profile-'));
  const start = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: true,
      viewport: { width: 1100, height: 860 },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--enable-unsafe-extension-debugging'],
    });
    const session = await context.browser()!.newBrowserCDPSession();
    const load = session.send.bind(session) as (method: string, given: object) => Promise<object>;
    const { id } = (await load('Extensions.loadUnpacked', { path: extension })) as { id: string };
    return { context, home: `chrome-extension://${id}` };
  };
  let run = await start();
  const own = async (path: string) => {
    const page = await run.context.newPage();
    await page.goto(`${run.home}/${path}`);
    return page;
  };
  // One page for all questions: to open another before each would put the page that is measured out of sight.
  let blank: Page | null = null;
  const asking = async <Result>(work: (blank: Page) => Promise<Result>) => {
    blank ??= await own(BLANK);
    return work(blank);
  };
  const ask = (method: 'run' | 'state', page: Page) =>
    asking((blank) => blank.evaluate(askFor, { method, url: page.url() }));
  await asking((blank) => blank.evaluate(onlyWhenAsked));
  return {
    get context() {
      return run.context;
    },
    get home() {
      return run.home;
    },
    own,
    run: (page) => ask('run', page),
    known: (page) => ask('state', page),
    inject: (page, script) => asking((blank) => blank.evaluate(injectInto, { url: page.url(), script })),
    async warm(url) {
      await asking(async () => null);
      const page = await run.context.newPage();
      await page.goto(url);
      await ask('run', page);
      await page.close();
    },
    analyze: (page, articles) =>
      asking(async (blank) => {
        const times = await blank.evaluate(sendFrom, { url: page.url(), articles: [...articles] });
        if (typeof times === 'string') throw new Error(times);
        return times;
      }),
    stopBackground: () =>
      asking(async (blank) => {
        // One that idles has done what follows an answer, and what is done at each start.
        await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
        // From a page that stays: one that was closed behind it would wake the background again.
        const session = await run.context.newCDPSession(blank);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await session.detach();
      }),
    async restart(between) {
      await run.context.close().catch((error: unknown) => {
        // One that was killed may be gone in the midst of being closed.
        if (run.context.browser()?.isConnected()) throw error;
      });
      blank = null;
      await between?.(profile);
      run = await start();
    },
    async close() {
      await run.context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Tab {
  readonly id: number;
  readonly url?: string;
}
/** What is used of the browser's interface, inside the extension. */
declare const chrome: {
  readonly tabs: { query(query: object): Promise<Tab[]> };
  readonly runtime: { sendMessage(message: object): Promise<Reply> };
  readonly scripting: {
    executeScript(script: { readonly target: { readonly tabId: number }; readonly files: string[] }): Promise<unknown>;
    executeScript<Args extends unknown[], Result>(script: {
      readonly target: { readonly tabId: number };
      readonly func: (...args: Args) => Result;
      readonly args: Args;
    }): Promise<{ readonly result: Awaited<Result> }[]>;
  };
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
};
type Reply = { readonly ok: true; readonly value: TabState } | { readonly ok: false; readonly message: string };

// What is below travels as source, into a page of the extension: they see their argument and the browser, nothing else.

async function askFor({ method, url }: { method: 'run' | 'state'; url: string }): Promise<number | null> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url)!;
  const reply = await chrome.runtime.sendMessage({ to: 'background', method, args: [tab.id] });
  if (reply.ok && reply.value.status === 'idle') return null;
  if (!reply.ok || reply.value.status !== 'done') throw new Error(JSON.stringify(reply));
  const { article, quotations } = reply.value.report;
  return article.isArticle ? quotations.length : null;
}

async function injectInto({ url, script }: { url: string; script: string }): Promise<void> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === url)!;
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [script] });
}

async function sendFrom(given: { url: string; articles: Article[] }): Promise<number[] | string> {
  const tab = (await chrome.tabs.query({})).find((each) => each.url === given.url)!;
  const send = async (articles: string) => {
    const times: number[] = [];
    for (const article of JSON.parse(articles)) {
      // Each is another page: one that was read a hundred times before would be compared with what it was then.
      history.replaceState(null, '', `/${crypto.randomUUID()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const own = { ...article, url: location.href };
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage({ to: 'background', method: 'analyze', args: [own, null] });
      times.push(performance.now() - start);
      if (!reply.ok) return reply.message;
    }
    return times;
  };
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab.id },
    func: send,
    // As text: what is given as an object loses its nulls on the way.
    args: [JSON.stringify(given.articles)],
  });
  return answer!.result;
}

/** In the mode "when I click" nothing runs but what is measured. */
async function onlyWhenAsked(): Promise<void> {
  await chrome.storage.local.set({ settings: { version: 1, mode: 'click' } });
}
