import { expect, test } from 'vitest';
import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';
import { readCarried, type SyncArea, writeCarried } from '../../src/background/sync-chunks.ts';
import { plainSource } from '../../src/lists/source-list.ts';
import { readTravelling, writeTravelling } from '../../src/shared/travelling.ts';
import { inBothBrowsers } from './browsers.ts';
import { click, press, says } from './form.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const SWITCH = 'Sync my sources and settings';

/** The browser's own storage that it carries from device to device, seen and filled as another device would. */
const areaOf = (view: View): SyncArea => ({
  get: () => view.run(async () => ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.sync.get(null)),
  set: (items) =>
    view.run(async (given: object) => {
      await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.sync.set(given);
    }, items),
  remove: (keys) =>
    view.run(async (given: string[]) => {
      await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.sync.remove(given);
    }, keys),
});

const local = (view: View, key: string): Promise<Any> =>
  view.run(async (name: string) => {
    const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
    return (await api.storage.local.get(name))[name] ?? null;
  }, key);

inBothBrowsers('settings and sources that the browser carries', 'shipped', (reading) => {
  const options = () => reading.driver.open(`${reading.driver.home}/src/options/index.html#about`);
  const listed = async (view: View): Promise<string[]> =>
    ((await local(view, 'sources'))?.sources ?? []).map(({ domain }: { domain: string }) => domain);

  /** Hosts of the sources that the browser's storage holds now, read as another device reads it. */
  async function carried(page: Tab): Promise<string[] | null> {
    const held = await readCarried(areaOf(page));
    return held?.text ? readTravelling(held.text).sources.map(({ domain }) => domain) : null;
  }

  async function own(page: Tab, ...domains: string[]): Promise<void> {
    await page.run(async (hosts: string[]) => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      const sources = hosts.map((domain) => ({ domain, name: domain, trust: 'trusted' }));
      await api.storage.local.set({ sources: { format: 'quotient-source-list', version: 1, name: '', sources } });
    }, domains);
  }

  test('are handed over only once that is switched on, in items that another device can read', async () => {
    const page = await options();
    await own(page, 'courier.example.com');
    expect(await areaOf(page).get(null)).toEqual({});
    await click(page, SWITCH);
    await until('the list to be carried', async () => (await carried(page))?.[0] === 'courier.example.com');
    await own(page, 'courier.example.com', 'herald.example.com');
    await until('the change to be carried', async () => (await carried(page))?.length === 2);
    const items = await areaOf(page).get(null);
    // What stood there before is taken away; nothing but the manifest and its items is there.
    expect(Object.keys(items).filter((key) => key !== 'manifest')).toHaveLength((items['manifest'] as Any).chunks);
    expect(JSON.stringify(items).length).toBeLessThan(102_400);
    await says(page, 'Last synced:');
    await page.screenshot(reading.picture('sync'));
    await page.close();
  });

  test('that another device changed are taken, and can be had back as they were', async () => {
    const page = await options();
    const theirs = {
      settings: { classroom: true },
      sources: [plainSource('gazette.example.com', null, 'The Gazette', 'trusted')],
      subscriptions: [{ url: 'https://lists.example.com/coast.json', trust: 'trusted' as const }],
    };
    await writeCarried(areaOf(page), writeTravelling(theirs), Date.now() + 1_000);
    await until('the other list', async () => (await listed(page)).join() === 'gazette.example.com');
    await until('the other setting', async () => (await local(page, 'settings'))?.classroom === true);
    // A list that somebody keeps: its address has come, and nobody is trusted for it before it was looked at here.
    const subscribed = await until('the list', () => local(page, 'subscription:https://lists.example.com/coast.json'));
    expect(subscribed).toMatchObject({ trust: 'trusted', taken: { sources: [] }, offered: null });
    await press(page, 'Undo the last change from another device');
    await says(page, 'Your earlier settings are back.');
    expect(await listed(page)).toEqual(['courier.example.com', 'herald.example.com']);
    await until('that to travel back', async () => (await carried(page))?.length === 2);
    await page.close();
  });

  test('that came in pieces, or are not what they say, change nothing', async () => {
    const page = await options();
    const area = areaOf(page);
    const before = await area.get(null);
    const text = writeTravelling({ settings: {}, sources: [plainSource('forged.example.com', null, 'F', 'trusted')] });
    // An item is missing: its manifest comes first, as the browser may carry it.
    const made: Record<string, unknown> = {};
    await writeCarried(
      { get: async () => ({}), set: async (items) => void Object.assign(made, items), remove: async () => {} },
      text,
      Date.now() + 2_000,
    );
    await area.set({ manifest: made['manifest'] });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await listed(page)).toEqual(['courier.example.com', 'herald.example.com']);
    // All is there, but one letter is another.
    const items = Object.entries(made).filter(([key]) => key !== 'manifest') as [string, string][];
    const damaged = items.map(([key, value]) => [key, `${value.slice(0, 20)}AAAA${value.slice(24)}`]);
    await area.set(Object.fromEntries(damaged));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await listed(page)).toEqual(['courier.example.com', 'herald.example.com']);
    // Whole, but no list.
    await writeCarried(area, '{"settings":{},"list":{"format":"another"}}', Date.now() + 3_000);
    await says(page, 'What came from another device could not be read. Nothing was changed here.');
    expect(await listed(page)).toEqual(['courier.example.com', 'herald.example.com']);
    await area.remove(Object.keys(await area.get(null)));
    await area.set(before);
    await page.close();
  });

  test('that are too large for the browser are not sent, and it is said', async () => {
    const page = await options();
    const before = await areaOf(page).get(null);
    const random = (n: number) =>
      Math.imul(n + 7, 2_654_435_761)
        .toString(36)
        .replace('-', 'x');
    await own(page, ...Array.from({ length: 9_000 }, (_, n) => `${random(n)}-${random(n * 31)}.example.com`));
    await says(page, 'Your source list is too large for the browser’s sync.');
    expect(await areaOf(page).get(null)).toEqual(before);
    await own(page, 'courier.example.com');
    await until('the short list to be carried', async () => (await carried(page))?.join() === 'courier.example.com');
    await page.close();
  });

  test('are neither sent nor taken once it is switched off', async () => {
    const page = await options();
    await click(page, SWITCH);
    await until('it to be off', async () => (await local(page, 'settings'))?.sync === false);
    const before = await areaOf(page).get(null);
    await own(page, 'herald.example.com');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await areaOf(page).get(null)).toEqual(before);
    const theirs = { settings: {}, sources: [plainSource('gazette.example.com', null, 'The Gazette', 'trusted')] };
    await writeCarried(areaOf(page), writeTravelling(theirs), Date.now() + 5_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await listed(page)).toEqual(['herald.example.com']);
    await page.close();
  });
});
