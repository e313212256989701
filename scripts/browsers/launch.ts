import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../paths.ts';
import { launchChromium } from './chromium.ts';
import { type Driver, until } from './driver.ts';
import { withEveryHost } from './everywhere.ts';
import type { Browser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** `…-everywhere`: with every host allowed from the start. */
export type Build = 'shipped' | 'demo' | 'demo-everywhere' | 'shipped-everywhere';

interface LaunchOptions {
  readonly scale?: number;
  /** As `Launch` has it. */
  readonly proxy?: number;
  /** The folder of that build, where it is not where the build put it. */
  readonly extension?: string;
}

/**
 * Start a browser, headless, with a build of the extension and a profile of its own that goes when the browser is closed.
 * Resolves when the extension has done what it does on installation.
 */
export async function launchBrowser(
  browser: Browser,
  build: Build,
  {
    scale = 1,
    proxy,
    extension = builtExtension(browser.kind, build.startsWith('shipped') ? 'shipped' : 'demo'),
  }: LaunchOptions = {},
): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'quotient-'));
  const profile = join(folder, 'profile');
  const loaded = build.endsWith('-everywhere') ? withEveryHost(extension, join(folder, 'extension')) : extension;
  const launch = { path: browser.path, extension: loaded, profile, headless: true, scale, ...(proxy ? { proxy } : {}) };
  const driver = await (browser.kind === 'firefox' ? launchFirefox(launch) : launchChromium(launch));
  const { restart, close } = driver;
  driver.restart = async () => {
    await restart();
    if (build.startsWith('demo')) await registered(driver);
  };
  driver.close = async () => {
    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  await (build.startsWith('demo') ? registered(driver) : welcomed(driver));
  return driver;
}

/** The shipped build opens its welcome page, once in the life of its profile, which comes to the front: nothing can be done on a page before. */
async function welcomed(driver: Driver): Promise<void> {
  const isWelcome = (address: string) => address.startsWith(`${driver.home}/src/welcome/`);
  await until('the welcome page', async () => (await driver.addresses()).some(isWelcome));
}

/** The demonstration build may run on its own hosts at once; pages opened before it has registered there are not read. */
async function registered(driver: Driver): Promise<void> {
  const page = await driver.open(`${driver.home}/src/options/index.html`);
  await until('the content script to be registered', () =>
    page.run(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
      const { scripting } = (globalThis as any).browser ?? (globalThis as any).chrome;
      return (await scripting.getRegisteredContentScripts()).length > 0;
    }),
  );
  await page.close();
}
