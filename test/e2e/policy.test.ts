import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until, type View } from '../../scripts/browsers/driver.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { ROOT } from '../../scripts/paths.ts';
import { says } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const POLICY = {
  settings: { mode: 'click', classroom: true, wonder: 'not known' },
  sources: [
    { domain: 'courier.com', name: 'The School Courier', trust: 'trusted' },
    { domain: 'no domain', name: 'Cannot be read', trust: 'trusted' },
  ],
};
/** The only places where a Chromium looks for what an administrator set, which only an administrator can write to. */
const POLICIES = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

/** A home in which Firefox finds what an administrator set for this extension. */
function homeWithPolicy(): string {
  const home = mkdtempSync(join(tmpdir(), 'quotient-home-'));
  const manifest = { name: 'quotient@quotient.example', description: 'A school', type: 'storage', data: POLICY };
  for (const folder of ['.mozilla/managed-storage', '.config/mozilla/managed-storage']) {
    const file = join(home, folder, 'quotient@quotient.example.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(manifest));
  }
  return home;
}

/** Give a Chromium that policy for this extension; gives how to take it away. */
function setChromiumPolicy(id: string): () => void {
  const files = POLICIES.map((folder) => join(folder, `quotient-test-${process.pid}.json`));
  for (const file of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: POLICY } } }));
  }
  return () => {
    for (const file of files) rmSync(file, { force: true });
  };
}

const isAdministrator = process.getuid?.() === 0;

describe.each(['chromium', 'firefox'] as const)('what an administrator set (%s)', (kind) => {
  // A reader's own machine is not written to: there only the machines that tests alone run on show this.
  const canSet = kind === 'firefox' || isAdministrator;
  let driver: Driver;
  let end = () => {};
  const { HOME } = process.env;

  beforeAll(async () => {
    if (!canSet) return;
    if (kind === 'firefox') {
      const home = homeWithPolicy();
      process.env['HOME'] = home;
      end = () => rmSync(home, { recursive: true, force: true });
    }
    driver = await launchBrowser(ensureBrowser(kind), 'shipped');
    if (kind === 'chromium') {
      end = setChromiumPolicy(new URL(driver.home).host);
      await driver.restart();
    }
    mkdirSync(`${ROOT}artifacts/e2e/${kind}`, { recursive: true });
  });
  afterAll(async () => {
    await driver?.close();
    end();
    if (HOME !== undefined) process.env['HOME'] = HOME;
  });

  const locked = (view: View) =>
    view.run(() =>
      [...document.querySelectorAll<HTMLFieldSetElement>('fieldset.locked')].map((each) => ({
        words: each.innerText,
        isOff: each.matches(':disabled'),
        on: [...each.querySelectorAll<HTMLInputElement>('input:checked')].length,
      })),
    );

  test.runIf(canSet)('stands before the reader’s own choice, and is shown as locked', async () => {
    const page = await driver.open(`${driver.home}/src/options/index.html`);
    await until('the policy to be read', async () => (await locked(page)).length >= 2);
    const shown = await locked(page);
    expect(shown.every(({ isOff, words }) => isOff && words.includes('Set by this browser’s administrator'))).toBe(
      true,
    );
    const classroom = shown.find(({ words }) => words.includes('Classroom'));
    expect(classroom?.on).toBe(1);
    await says(page, 'Set by this browser’s administrator');
    await page.run(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await says(page, 'The School Courier');
    expect(await page.run(() => document.body.innerText.includes('Cannot be read'))).toBe(false);
    await page.run(() => document.querySelector('fieldset.locked')?.scrollIntoView({ block: 'center' }));
    await page.screenshot(`${ROOT}artifacts/e2e/${kind}/policy.png`);
    await page.close();
  });

  test.runIf(canSet)('is not changed by what the reader’s own storage says', async () => {
    const page = await driver.open(`${driver.home}/src/options/index.html`);
    await page.run(async () => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      await api.storage.local.set({ settings: { version: 1, mode: 'everywhere', classroom: false } });
    });
    await page.go(`${driver.home}/src/options/index.html?again`);
    await until('the policy to be read', async () => (await locked(page)).length >= 2);
    expect((await locked(page)).find(({ words }) => words.includes('Classroom'))?.on).toBe(1);
    await page.close();
  });
});
