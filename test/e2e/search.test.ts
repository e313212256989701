import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '../../demo/server.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';
import { WALK } from '../../demo/walk.ts';
import { type Driver, until, type View } from '../../scripts/browsers/driver.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { launchBrowser } from '../../scripts/browsers/launch.ts';
import { pressButton, readReport, saveAsOriginal } from '../../scripts/browsers/reading.ts';
import { ROOT } from '../../scripts/paths.ts';
import { openPublicWeb, type PublicWeb } from './public-web.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const LEAD_IN = 'Meridian Wire reports:';

/** The wire's words after a lead-in that names it and links nothing. */
const copy = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks collapse</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="The Copier"></head>
  <body><main><article><h1>Talks collapse</h1><p>The islands have waited long enough, and so have the crews of the ferries.</p>
  <p>${LEAD_IN}</p>${FERRY_TALKS.paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`;

const copier = {
  name: 'copier',
  title: 'The Copier',
  pages: { '/talks': () => copy },
};

describe.each(['chromium', 'firefox'] as const)('a name without a link (%s)', (kind) => {
  let web: PublicWeb;
  let newsroom: Newsroom;
  let driver: Driver;

  beforeAll(async () => {
    mkdirSync(`${ROOT}artifacts/e2e/${kind}`, { recursive: true });
    web = await openPublicWeb(
      (_, __, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('ok'),
    );
    const { SITES } = await import('../../demo/sites.ts');
    newsroom = await openNewsroom(0, [...SITES, copier]);
    driver = await launchBrowser(ensureBrowser(kind), 'demo', { proxy: web.port });
  });
  afterAll(async () => {
    await driver?.close();
    await newsroom?.close();
    await web?.close();
  });

  const set = (view: View, items: Record<string, unknown>) =>
    view.run(async (given: Record<string, unknown>) => {
      await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.local.set(given);
    }, items);
  const sentences = FERRY_TALKS.paragraphs.join(' ').replace(/[“”]/g, ' ').replace(/\s+/g, ' ');

  test('opens the reader’s own search engine, with the article’s rarest sentence', async () => {
    const tab = await driver.open(newsroom.address('copier', '/talks'));
    const { popup, report } = await readReport(driver, tab);
    expect(report.candidates).toMatchObject([{ url: null, publisher: 'Meridian Wire' }]);
    expect(report.originals).toEqual([]);
    await popup.screenshot(`${ROOT}artifacts/e2e/${kind}/search.png`);
    await pressButton(popup, 'Search for it');
    // The browser asks its own engine: it is the one that this browser came with.
    const asked = await until('the search', async () =>
      web.asked.find((each) => each.includes(encodeURIComponent('"').toLowerCase()) || each.includes('%22')),
    );
    const words = new URL(`https://${asked}`).searchParams.get('q') ?? '';
    const [, sentence = ''] = /"([^"]+)"/.exec(words) ?? [];
    expect(words).toContain('Meridian Wire');
    expect(sentence.length).toBeGreaterThan(30);
    expect(sentences).toContain(sentence.replace(/\s+/g, ' ').trim());
    await tab.close();
  });

  test('searches the named publisher’s site where it is known, with the reader’s own search', async () => {
    const options = await driver.open(`${driver.home}/src/options/index.html`);
    await set(options, {
      settings: { version: 1, mode: 'everywhere', searchWith: 'https://search.courier.com/?q=%s' },
      sources: {
        ...{ format: 'quotient-source-list', version: 1, name: '' },
        sources: [{ domain: 'wire.localhost', name: 'Meridian Wire', trust: 'trusted' }],
      },
    });
    await options.close();
    const tab = await driver.open(newsroom.address('copier', '/talks'));
    const { popup } = await readReport(driver, tab);
    await pressButton(popup, 'Search for it');
    const asked = await until('the search', async () =>
      web.asked.find((each) => each.startsWith('search.courier.com/?q=')),
    );
    expect(new URL(`https://${asked}`).searchParams.get('q')).toMatch(/^site:wire\.localhost "[^"]{30,}"$/);
    await tab.close();
  });

  test('what is found there can be saved, and the page that waited is judged again', async () => {
    const options = await driver.open(`${driver.home}/src/options/index.html`);
    // Nobody is trusted: else the original would be kept as it is read.
    await set(options, { sources: { format: 'quotient-source-list', version: 1, name: '', sources: [] } });
    await options.close();
    const waiting = await driver.open(newsroom.address('copier', '/talks'));
    const before = await readReport(driver, waiting);
    await before.popup.dismiss();
    const { site, path } = WALK.find(({ id }) => id === 'original')!;
    const found = await driver.open(newsroom.address(site, path));
    const { popup } = await readReport(driver, found);
    await saveAsOriginal(popup);
    await popup.dismiss();
    const after = await until('the page to be judged again', async () => {
      const now = await readReport(driver, waiting);
      await now.popup.dismiss();
      return now.report.originals.length > 0 ? now.report : null;
    });
    expect(after.originals[0]).toMatchObject({ publisher: 'Meridian Wire', foundBy: 'saved', credited: true });
    expect(after.candidates).toEqual([]);
    await waiting.close();
    await found.close();
  });
});
