// `npm start`: build the demonstration, serve the newsroom, open a browser with Quotient in it. Without a display, or with
// --headless, walk the demonstration and print what Quotient says of each page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Newsroom, openNewsroom } from '../../demo/server.ts';
import { type Browser, preferredBrowser } from '../browsers/find.ts';
import { ensureBrowser } from '../browsers/install.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { builtExtension, ROOT } from '../paths.ts';
import { runProgram } from '../run-program.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';
import { type StartOptions, startOptions } from './options.ts';
import { walk } from './walk.ts';

function chooseBrowser({ browser: wish }: StartOptions): Browser {
  return preferredBrowser(wish) ?? ensureBrowser(wish?.includes('firefox') ? 'firefox' : 'chromium');
}

async function serve(port: number): Promise<Newsroom> {
  return openNewsroom(port).catch(() => openNewsroom());
}

async function openWindow(browser: Browser, newsroom: Newsroom): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'quotient-profile-'));
  const launch = {
    path: browser.path,
    extension: builtExtension(browser.kind, 'demo'),
    profile,
    headless: false,
    scale: 1,
  };
  console.log(`The newsroom is at ${newsroom.address('newsroom')}\nClose the browser, or press Ctrl+C, to end.`);
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  await (browser.kind === 'firefox' ? openFirefox : openChromium)(launch, newsroom.address('newsroom'));
}

async function walkHeadless(browser: Browser, newsroom: Newsroom): Promise<void> {
  const folder = `${ROOT}artifacts/start/${browser.kind}`;
  // Headless there is nobody to answer Chromium's question for a permission, which the feeds are asked with: all are given before.
  const driver = await launchBrowser(browser, browser.kind === 'chromium' ? 'demo-everywhere' : 'demo');
  try {
    await walk(driver, newsroom, folder);
  } finally {
    await driver.close();
  }
  console.log(`Screenshots of every page and popup are in ${relative(process.cwd(), folder)}/`);
}

async function main(): Promise<void> {
  const options = startOptions(process.argv.slice(2), process.env, process.platform);
  const browser = chooseBrowser(options);
  console.log('Building the demonstration …');
  const target = browser.kind === 'firefox' ? 'firefox' : 'chrome';
  if (!(await runProgram('scripts/build/main.ts', [target, '--demo'], true))) {
    throw new Error('The demonstration could not be built: see above.');
  }
  const newsroom = await serve(options.port);
  try {
    await (options.headless ? walkHeadless : openWindow)(browser, newsroom);
  } finally {
    await newsroom.close();
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  },
);
