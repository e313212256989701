import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, type Popup, until, type View } from '../../scripts/browsers/driver.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { clickIn, readReport } from '../../scripts/browsers/reading.ts';
import { ROOT } from '../../scripts/paths.ts';
import { click, press, says } from './form.ts';
import { copy, story } from './pages-pointed-to.ts';
import { openPublicWeb, type PublicWeb } from './public-web.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const ORIGINAL = 'https://strange.com/story';

describe.each(['chromium', 'firefox'] as const)('what the browser itself asks and offers (%s)', (kind) => {
  let web: PublicWeb;
  let driver: Driver;
  const picture = (name: string) => `${ROOT}artifacts/e2e/${kind}/${name}.png`;

  beforeAll(async () => {
    mkdirSync(`${ROOT}artifacts/e2e/${kind}`, { recursive: true });
    web = await openPublicWeb((host, _, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visited=1' });
      response.end(host === 'strange.com' ? story() : copy(ORIGINAL));
    });
    driver = await launchBrowser(ensureBrowser(kind), 'shipped', { proxy: web.port });
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });
  const asked = () => web.asked.filter((each) => each.startsWith('strange.com/story'));
  const options = (section: string) => driver.open(`${driver.home}/src/options/index.html#${section}`);
  /** From the popup of a page that copies: press the button, and answer what the browser then asks. */
  const getOriginal = async (popup: Popup, isAllowed: boolean) => {
    const answered = driver.answerPermission(isAllowed);
    await clickIn(popup, 'Get the original from strange.com');
    await answered;
  };

  test('an original is not asked for where the reader refuses its host, and is offered again', async () => {
    const tab = await driver.open('https://copier.com/page');
    const { popup } = await readReport(driver, tab);
    await getOriginal(popup, false);
    const again = await readReport(driver, tab);
    await says(again.popup, 'Get the original from strange.com');
    await says(again.popup, '0 requests in the last 24 hours');
    expect(asked()).toEqual([]);
    await again.popup.dismiss();
    await tab.close();
  });

  test('an original is fetched where the reader allows its host, and the page is judged anew', async () => {
    const tab = await driver.open('https://copier.com/page');
    const { popup, report } = await readReport(driver, tab);
    expect(report.originals).toEqual([]);
    await getOriginal(popup, true);
    await until('the original to be asked for', async () => asked().length > 0);
    const again = await readReport(driver, tab);
    await says(again.popup, 'Meridian Wire, matched word for word');
    await says(again.popup, '1 request in the last 24 hours');
    await again.popup.screenshot(picture('asked-and-got'));
    expect(asked()).toEqual(['strange.com/story']);
    expect(web.tracks.filter((each) => each.startsWith('strange.com'))).toEqual([]);
    await again.popup.dismiss();
    await tab.close();
    const page = await options('requests');
    await says(page, 'strange.com/story');
    await page.close();
  });

  test('the sites of open tabs are looked at where the reader allows it, and that once', async () => {
    const tab = await driver.open('https://copier.com/page');
    const page = await options('sources');
    const refused = driver.answerPermission(false);
    await click(page, 'From open tabs');
    await refused;
    await says(page, 'The browser did not allow it.');

    const allowed = driver.answerPermission(true);
    await click(page, 'From open tabs');
    await allowed;
    await says(page, 'Sites of open tabs');
    await page.screenshot(picture('open-tabs'));
    await press(page, 'Select all');
    await press(page, 'Add 1');
    await says(page, '1 source');
    expect(await listed(page)).toEqual([['copier.com', 'trusted']]);
    const { permissions } = await page.run(() =>
      ((globalThis as Any).browser ?? (globalThis as Any).chrome).permissions.getAll(),
    );
    expect(permissions).not.toContain('tabs');
    await press(page, 'Remove copier.com');
    await says(page, 'Nobody is on your list yet.');
    await page.close();
    await tab.close();
  });

  test('the menu of a page has its site trusted', async () => {
    const tab = await driver.open('https://copier.com/page');
    await driver.choose(tab, 'trust-site');
    const page = await options('sources');
    await until('the site to be on the list', async () => (await listed(page)).length > 0);
    expect(await listed(page)).toEqual([['copier.com', 'trusted']]);
    await page.close();
    await tab.close();
  });
});

/** The reader's own list: domains with their marks. */
function listed(view: View): Promise<[string, string][]> {
  return view.run(async () => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    const sources = (await api.storage.local.get('sources')).sources?.sources ?? [];
    return sources.map(({ domain, trust }: { domain: string; trust: string }) => [domain, trust]);
  });
}
