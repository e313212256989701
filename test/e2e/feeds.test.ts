import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { type FeedServer, openFeeds } from './feeds-served.ts';
import { press, says } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** A lease, the alarm that looks after what was left behind, and the slowest start there is. */
const RESUMED_WITHIN_S = 170;

inBothBrowsers('the feeds of trusted sources', 'demo', (reading, kind) => {
  let feeds: FeedServer;
  beforeAll(async () => {
    feeds = await openFeeds();
  });
  afterAll(() => feeds?.close());

  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html#sources`);

  /** Put these on the reader's list, and have their feeds read. */
  async function follow(view: View, ...hosts: readonly string[]): Promise<void> {
    const sources = hosts.map((host) => ({
      domain: `${host}.localhost`,
      name: `The ${host}`,
      trust: 'trusted',
      feeds: [feeds.address(host)],
    }));
    await view.run(async (listed: readonly object[]) => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      const list = { format: 'quotient-source-list', version: 1, name: '', sources: listed };
      await api.storage.local.set({ sources: list });
    }, sources);
    await view.run(
      async (keys: readonly string[]) => {
        const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
        const reply = await api.runtime.sendMessage({ to: 'background', method: 'following', args: ['follow', keys] });
        if (!reply.ok) throw new Error(reply.message);
      },
      sources.map(({ domain }) => domain),
    );
  }

  test('are found, asked, and asked again only whether anything changed; their articles are what pages are compared with', async () => {
    // The copy is read before its original is there.
    const early = await reading.stop('pasted');
    const before = await readReport(reading.driver, early);
    expect(before.report.originals).toEqual([]);
    await before.popup.dismiss();
    // Another copy is read and closed again.
    const closed = await reading.stop('uncredited');
    const bare = await readReport(reading.driver, closed);
    const alone = bare.report.quotient!.total;
    await bare.popup.dismiss();
    await closed.close();

    const page = await options();
    await follow(page, 'agency', 'failing');
    await says(page, '1 article came in.');
    await says(page, 'Last checked');
    expect(feeds.asked('agency').slice(0, 3)).toEqual(['/ 200', '/feed.xml 200', '/robots.txt 404']);
    expect(feeds.asked('agency').at(-1)).toBe('/world/lasmar-strait-ferry-talks-collapse 200');
    await page.screenshot(reading.picture('feeds'));

    await press(page, 'Check now: The agency');
    await says(page, 'nothing new');
    expect(feeds.asked('agency').at(-1)).toBe('/feed.xml 304');

    // The page that was read before is judged anew while it is still open.
    await early.show();
    const { popup, report } = await until('the open page to be judged anew', async () => {
      const now = await readReport(reading.driver, early);
      if (now.report.originals.length > 0) return now;
      await now.popup.dismiss();
      return null;
    });
    expect(report.originals[0]).toMatchObject({ foundBy: 'feed', trusted: true });
    await says(popup, 'Originals came in for 2 pages you have read');
    await says(popup, 'Report redone:');
    await popup.run(() => document.querySelector('section.card [role=status]')?.closest('section')?.scrollIntoView());
    await popup.screenshot(reading.picture('late-original'));
    await popup.dismiss();
    await early.close();
    await page.close();
    expect(feeds.tracks).toEqual([]);
    await redone(alone);
  });

  /** The page that was closed has a new Report in the library, which shows its words beside the original. */
  async function redone(before: number): Promise<void> {
    const shelf = await reading.driver.open(`${reading.driver.home}/src/shelf/index.html#pages`);
    await says(shelf, 'Judged again on');
    const row = await shelf.run(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.shelf-page')];
      const found = rows.find((each) => each.innerText.includes('Coast News 24'));
      const link = found?.querySelector<HTMLAnchorElement>('a[href*="compare"]');
      return { words: found?.innerText ?? '', href: link?.href ?? '' };
    });
    expect(Number.parseInt(row.words, 10)).toBeGreaterThan(Math.round(before * 100));
    await shelf.screenshot(reading.picture('judged-again'));
    await shelf.close();
    const beside = await reading.driver.open(row.href);
    await says(beside, 'of this article also appears in The agency’s text');
    await until('the ribbons', () => beside.run(() => document.querySelector('.joins polygon') !== null));
    await beside.screenshot(reading.picture('compared-though-closed'));
    await beside.close();
  }

  test('that fail are left alone for as long as their server says', async () => {
    const page = await options();
    await says(page, 'the server answered with status 503');
    const count = feeds.asked('failing').filter((line) => line === '/feed.xml 503').length;
    await press(page, 'Check now: The failing');
    await says(page, 'own limits on requests held it back');
    expect(feeds.asked('failing').filter((line) => line === '/feed.xml 503')).toHaveLength(count);
    await page.close();
  });

  test(
    'go on where they were when the background was stopped in the midst of them',
    async () => {
      const page = await options();
      await follow(page, 'slow');
      await until('the article that never comes', async () => feeds.asked('slow').includes('/2 open'));
      await reading.driver.stopBackground();
      feeds.release();
      await until(
        'the article that was left behind',
        async () => feeds.asked('slow').includes('/2 200') && feeds.asked('slow').includes('/3 200'),
        RESUMED_WITHIN_S,
      );
      await says(page, '3 new articles');
      // What was done before is not done again.
      expect(feeds.asked('slow').filter((line) => line.startsWith('/1 '))).toHaveLength(1);
      await page.close();
    },
    (RESUMED_WITHIN_S + 60) * 1000,
  );

  test.runIf(kind === 'chromium')('are stopped on a click, and their originals stay', async () => {
    const page = await options();
    await press(page, 'Stop reading the feeds of The slow');
    await says(page, 'Its originals stay.');
    const { total } = await page.run(async () => {
      const open = indexedDB.open('quotient-library');
      await new Promise((resolve) => {
        open.onsuccess = resolve;
      });
      const count = open.result.transaction('originals').objectStore('originals').count();
      await new Promise((resolve) => {
        count.onsuccess = resolve;
      });
      return { total: count.result };
    });
    expect(total).toBe(4);
    await page.close();
  });
});
