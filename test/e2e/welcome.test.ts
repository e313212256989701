import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until, type View } from '../../scripts/browsers/driver.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { ROOT } from '../../scripts/paths.ts';
import { click, says } from './form.ts';
import { openPublicWeb, type PublicWeb } from './public-web.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const words = (host: string, n: number) =>
  Array.from({ length: 4 }, (_, part) => {
    const rest = Array.from({ length: 50 }, (__, i) => `${host.split('.')[0]}${n}x${part}x${i}`).join(' ');
    return `<p>On day ${n} the board of the harbour said that ${rest}.</p>`;
  }).join('');

/** Each publisher's front page names a feed that carries two articles whole. */
function publish(host: string, path: string): { type: string; body: string } | null {
  if (path === '/feed.xml') {
    const items = [1, 2].map(
      (n) =>
        `<item><title>Story ${n} of ${host}</title><link>https://${host}/story-${n}</link><content:encoded><![CDATA[${words(host, n)}]]></content:encoded></item>`,
    );
    const body = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${host}</title>${items.join('')}</channel></rss>`;
    return { type: 'application/rss+xml', body };
  }
  if (path === '/robots.txt') return null;
  const link = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">';
  return { type: 'text/html', body: `<!doctype html><title>${host}</title>${link}<p>Front page of ${host}</p>` };
}

describe.each(['chromium', 'firefox'] as const)('the first minutes of the shipped build (%s)', (kind) => {
  let web: PublicWeb;
  let driver: Driver;
  const picture = (name: string) => `${ROOT}artifacts/e2e/${kind}/${name}.png`;

  beforeAll(async () => {
    mkdirSync(`${ROOT}artifacts/e2e/${kind}`, { recursive: true });
    web = await openPublicWeb((host, request, response) => {
      const found = publish(host, request.url!);
      if (found === null) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'set-cookie': 'visited=1' });
      response.end(found.body);
    });
    driver = await launchBrowser(ensureBrowser(kind), 'shipped', { proxy: web.port });
  });
  afterAll(async () => {
    await driver?.close();
    await web?.close();
  });

  const listed = (view: View): Promise<number> =>
    view.run(async () => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      return ((await api.storage.local.get('sources')).sources?.sources ?? []).length;
    });
  const welcome = () => driver.open(`${driver.home}/src/welcome/index.html`);
  const ofOurs = () => web.asked.filter((asked) => asked.endsWith('/feed.xml'));

  test('nothing is asked of anybody before the reader says so', async () => {
    const page = await welcome();
    await click(page, 'Fact-checkers');
    await says(page, 'publishers and fetch their latest articles');
    expect(await listed(page)).toBe(0);
    expect(ofOurs()).toEqual([]);
    await page.close();
  });

  test('the reader may refuse: the publishers are listed, and nothing is asked of them', async () => {
    const page = await welcome();
    await click(page, 'Fact-checkers');
    const answered = driver.answerPermission(false);
    await click(page, 'Trust these');
    await answered;
    await says(page, 'The browser did not allow it.');
    expect(await listed(page)).toBeGreaterThan(50);
    expect(ofOurs()).toEqual([]);
    await page.screenshot(picture('welcome-refused'));
    await page.close();
  });

  test('on consent the feeds are fetched at once, and what came in is shown', { timeout: 150_000 }, async () => {
    const page = await welcome();
    await click(page, 'Fact-checkers');
    const answered = driver.answerPermission(true);
    await click(page, 'Trust these');
    await answered;
    const came = () =>
      page.run(() => Number(/([\d,]+) articles? came in/.exec(document.body.innerText)?.[1]?.replace(',', '') ?? 0));
    await until('articles of some of them', async () => (await came()) >= 8, 100);
    await page.screenshot(picture('welcome-came-in'));
    expect(ofOurs().length).toBeGreaterThanOrEqual(4);
    // The browser has errands of its own.
    expect(web.tracks.filter((path) => /\/(?:feed\.xml|robots\.txt)?$/.test(path))).toEqual([]);
    const originals = await page.run(async () => {
      const open = indexedDB.open('quotient-library');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const count = open.result.transaction('originals').objectStore('originals').count();
      await new Promise((resolve) => {
        count.onsuccess = resolve;
      });
      return count.result;
    });
    expect(originals).toBeGreaterThanOrEqual(8);
    await page.close();
  });

  test('and every request stands in the list of them', async () => {
    const page = await driver.open(`${driver.home}/src/options/index.html#requests`);
    await says(page, '/feed.xml');
    await page.close();
  });
});
