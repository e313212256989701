import { downloadsOf } from './downloads.ts';
import type { Driver, Launch, Popup, Tab } from './driver.ts';
import { pressInWindow } from './firefox-keys.ts';
import { chooseInFirefox } from './firefox-menu.ts';
import { answerPermission } from './firefox-permission.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import { firefoxTab } from './firefox-tab.ts';
import { buttonId, firefoxWindow, focusPage, pinButton } from './firefox-window.ts';
import { shortcutOf } from './shortcut.ts';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own window has elements and globals that no type file describes
type Any = any;

async function start(launch: Launch) {
  const firefox = await startFirefox(launch);
  const window = await firefoxWindow(firefox.bidi);
  const button = buttonId(firefox.addon);
  await pinButton(window, firefox.addon);
  return { firefox, window, button };
}

/** Firefox with the extension in it. */
export async function launchFirefox(launch: Launch): Promise<Driver> {
  let run = await start(launch);
  let popup: Popup | null = null;
  const driver: Driver = {
    kind: 'firefox',
    get home() {
      return run.firefox.home;
    },
    downloads: downloadsOf(launch.profile),
    async open(url) {
      const { context } = await run.firefox.bidi.send('browsingContext.create', { type: 'tab' });
      const inPage = firefoxTab(run.firefox.bidi, context);
      const tab: Tab = {
        ...inPage,
        async show() {
          await inPage.show();
          await focusPage(run.window);
        },
      };
      await tab.go(url);
      await focusPage(run.window);
      return tab;
    },
    async addresses() {
      const { contexts } = await run.firefox.bidi.send('browsingContext.getTree', { maxDepth: 0 });
      return contexts.map((context: { url: string }) => context.url);
    },
    async clickIcon(tab: Tab) {
      await popup?.dismiss();
      await tab.show();
      await run.window.run((id: string) => {
        const box = document.getElementById(`${id}-BAP`)!.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const mouse = (globalThis as Any).synthesizeMouseEvent.bind(globalThis);
        mouse('mousemove', x, y, {}, {});
        mouse('mousedown', x, y, { button: 0, clickCount: 1 }, {});
        mouse('mouseup', x, y, { button: 0, clickCount: 1 }, {});
      }, run.button);
      popup = await openFirefoxPopup(run.window);
      return popup;
    },
    async openByKeys(tab) {
      await popup?.dismiss();
      await driver.shortcut(tab, '_execute_action');
      popup = await openFirefoxPopup(run.window);
      return popup;
    },
    async shortcut(tab, command) {
      await tab.show();
      await pressInWindow(run.window, shortcutOf(launch.extension, command));
    },
    async badge(tab) {
      await tab.show();
      return run.window.run(
        (id: string) => document.getElementById(`${id}-BAP`)?.getAttribute('badge') ?? '',
        run.button,
      );
    },
    async forceColours(tab) {
      await tab.show();
      // 2: the reader's own colours, on every page. https://searchfox.org/mozilla-central/source/modules/libpref/init/StaticPrefList.yaml
      await run.window.run(() =>
        (globalThis as Any).Services.prefs.setIntPref('browser.display.document_color_use', 2),
      );
    },
    async restart() {
      popup = null;
      await run.firefox.end();
      run = await start(launch);
    },
    stopBackground: () =>
      run.window.run(async (addon: string) => {
        const { WebExtensionPolicy } = globalThis as Any;
        await WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true });
      }, run.firefox.addon),
    reloadExtension: () =>
      run.window.run(async (addon: string) => {
        const { AddonManager } = (globalThis as Any).ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        );
        await (await AddonManager.getAddonByID(addon)).reload();
      }, run.firefox.addon),
    allowPrivate: () =>
      run.window.run(async (addon: string) => {
        const load = (name: string) =>
          (globalThis as Any).ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await load('ExtensionPermissions').ExtensionPermissions.add(addon, allowed);
        await (await load('AddonManager').AddonManager.getAddonByID(addon)).reload();
      }, run.firefox.addon),
    answerPermission: (isAllowed) => answerPermission(run.window, isAllowed),
    async choose(tab, entry) {
      await tab.show();
      await tab.rightClick(4, 4);
      await chooseInFirefox(run.window, entry);
    },
    close: () => run.firefox.end(),
  };
  return driver;
}
