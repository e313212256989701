import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { Browser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** Start a browser, headless, with a profile of its own that goes when the browser is closed. */
export async function launchBrowser(browser: Browser, extension: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'quotient-profile-'));
  const launch = { path: browser.path, extension, profile, headless: true };
  const driver = await (browser.kind === 'firefox' ? launchFirefox(launch) : launchChromium(launch));
  const close = driver.close.bind(driver);
  driver.close = async () => {
    await close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return driver;
}
