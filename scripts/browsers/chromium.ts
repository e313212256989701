import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { answerPermission, VIEWS } from './chromium-permission.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { chromiumTab } from './chromium-tab.ts';
import { downloadsOf } from './downloads.ts';
import { type Driver, type Launch, type Popup, type Tab, until } from './driver.ts';

// Headless, the screen has 800 × 600 pixels, and no popup is larger than the screen.
const SCREEN = '--screen-info={2800x2600}';

async function start(launch: Launch) {
  const context = await chromium.launchPersistentContext(launch.profile, {
    executablePath: launch.path,
    headless: launch.headless,
    viewport: { width: 1100, height: 860 },
    deviceScaleFactor: launch.scale,
    colorScheme: 'light',
    locale: 'en-US',
    ignoreDefaultArgs: ['--disable-extensions'],
    // Branded Chrome ignores --load-extension since 137; over the debugging pipe every Chromium loads one.
    args: [
      '--enable-unsafe-extension-debugging',
      '--lang=en-US',
      `--force-device-scale-factor=${launch.scale}`,
      SCREEN,
      ...VIEWS,
      ...(launch.proxy === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${launch.proxy}`, '--ignore-certificate-errors']),
    ],
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  // biome-ignore lint/suspicious/noExplicitAny: newer than the protocol types
  const send = browser.send.bind(browser) as (method: string, params?: object) => Promise<any>;
  const { id } = await send('Extensions.loadUnpacked', { path: launch.extension });
  await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloadsOf(launch.profile) });
  return { context, browser, send, id: id as string };
}

/** Any Chromium with the extension in it. */
export async function launchChromium(launch: Launch): Promise<Driver> {
  let run = await start(launch);
  let popup: Popup | null = null;
  const pages = new WeakMap<Tab, Page>();
  const worker = async () => run.context.serviceWorkers()[0] ?? (await run.context.waitForEvent('serviceworker'));
  const ownPage = async <T>(work: (page: Page) => Promise<T>) => {
    const page = await run.context.newPage();
    await page.goto(`chrome-extension://${run.id}/manifest.json`);
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  };

  const driver: Driver = {
    kind: 'chromium',
    get home() {
      return `chrome-extension://${run.id}`;
    },
    downloads: downloadsOf(launch.profile),
    async open(url) {
      const page = await run.context.newPage();
      await page.goto(url);
      const tab = await chromiumTab(page);
      pages.set(tab, page);
      return tab;
    },
    addresses: async () => run.context.pages().map((page) => page.url()),
    async clickIcon(tab) {
      await popup?.dismiss();
      const page = pages.get(tab)!;
      await page.bringToFront();
      const { targetInfos } = await run.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find((info: { url: string }) => info.url === page.url());
      await run.send('Extensions.triggerAction', { id: run.id, targetId: target.targetId });
      popup = await openChromiumPopup(run.browser, run.id, page);
      return popup;
    },
    // Keys that are sent through the protocol end in the page. What the shortcut of the popup does is a click on the icon;
    // those of commands are handed over where the browser hands them over.
    openByKeys: (tab) => driver.clickIcon(tab),
    async shortcut(tab, command) {
      await pages.get(tab)!.bringToFront();
      await (await worker()).evaluate(async (name) => {
        // biome-ignore lint/suspicious/noExplicitAny: the worker's own global, in another program
        const { chrome } = globalThis as any;
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(name, active);
      }, command);
    },
    // The browser draws the menu itself, and takes no choice from it through the protocol.
    async choose(tab, entry) {
      const page = pages.get(tab)!;
      await page.bringToFront();
      await (await worker()).evaluate(
        async ([menuItemId, url]) => {
          // biome-ignore lint/suspicious/noExplicitAny: the worker's own global, in another program
          const { chrome } = globalThis as any;
          const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          // The choice gives the extension the tab's address.
          chrome.contextMenus.onClicked.dispatch({ menuItemId, pageUrl: url, editable: false }, { ...active, url });
        },
        [entry, page.url()] as const,
      );
    },
    async badge(tab) {
      await pages.get(tab)!.bringToFront();
      return (await worker()).evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the worker's own global, in another program
        const { chrome } = globalThis as any;
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return active ? ((await chrome.action.getBadgeText({ tabId: active.id })) as string) : '';
      });
    },
    forceColours: (tab) => pages.get(tab)!.emulateMedia({ forcedColors: 'active' }),
    async restart() {
      popup = null;
      await run.context.close();
      run = await start(launch);
    },
    stopBackground: () =>
      ownPage(async (page) => {
        const session = await run.context.newCDPSession(page);
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await until('the worker to stop', async () => !(await workerRuns(run.context, run.id)));
      }),
    // Loading the same folder again replaces the extension, as an update does.
    reloadExtension: () => run.send('Extensions.loadUnpacked', { path: launch.extension }),
    allowPrivate: () => run.send('Extensions.loadUnpacked', { path: launch.extension, enableInIncognito: true }),
    answerPermission: (isAllowed) => answerPermission(launch.profile, isAllowed),
    close: () => run.context.close(),
  };
  return driver;
}

async function workerRuns(context: BrowserContext, id: string): Promise<boolean> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.some((info) => info.type === 'service_worker' && info.url.includes(id));
}
