import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Tab, until, type View } from '../../scripts/browsers/driver.ts';
import { pressButton, readReport } from '../../scripts/browsers/reading.ts';
import { inBothBrowsers } from './browsers.ts';
import { fill, says } from './form.ts';
import { openWeb, type Web } from './pages-pointed-to.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

const set = (view: View, items: Record<string, unknown>) =>
  view.run(async (given: Record<string, unknown>) => {
    await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.local.set(given);
  }, items);

/** A text of words that no other has. */
const words = (name: string) =>
  Array.from({ length: 90 }, (_, i) => `${name}${(i * 2_654_435_761) % 1_000_003}`).join(' ');

inBothBrowsers('ways in', 'demo', (reading) => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb();
  });
  afterAll(() => web?.close());

  const options = (part: string) =>
    reading.driver.open(`${reading.driver.home}/src/options/index.html?${part}#${part}`);
  /** What the table of ways in says of one. */
  const way = (page: Tab, name: string) =>
    page.run((wanted: string) => {
      const rows = [...document.querySelectorAll<HTMLElement>('#finding tbody tr')];
      return rows.find((row) => row.querySelector('th')?.innerText === wanted)?.innerText ?? '';
    }, name);

  test('say at first that nothing came, and the list of requests that none was made', async () => {
    const page = await options('finding');
    await says(page, 'All ways at a glance');
    expect(await way(page, 'Feeds of trusted sources')).toMatch(/off\s+Nothing has come in this way yet\.\s+–/);
    await page.screenshot(reading.picture('ways-in-first'));
    await page.close();
    const requests = await options('requests');
    await says(requests, '0 requests were made.');
    await requests.close();
  });

  test('a site is trusted in the popup, and its articles are kept as they are read', async () => {
    const tab = await reading.stop('original');
    const { popup } = await readReport(reading.driver, tab);
    await pressButton(popup, 'Trust this site');
    const listed = await until('the mark', () =>
      popup.run(async () => {
        const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
        return ((await api.storage.local.get('sources')).sources?.sources ?? [])[0] ?? null;
      }),
    );
    expect(listed).toMatchObject({ domain: 'wire.localhost', trust: 'trusted' });
    await popup.dismiss();
    await tab.close();
    const again = await reading.stop('original');
    const { popup: second } = await readReport(reading.driver, again);
    await says(second, 'In your library');
    await second.dismiss();
    await again.close();
    const page = await options('finding');
    await until('the way to say so', async () =>
      (await way(page, 'Articles of trusted sources that you read')).includes('Original added'),
    );
    await page.close();
  });

  test('an address that looks like a listed one is warned of, and one of mixed scripts', async () => {
    const page = await options('sources');
    await set(page, {
      sources: {
        ...{ format: 'quotient-source-list', version: 1, name: '' },
        sources: [{ domain: 'harbour-times.com', name: 'Harbour Times', trust: 'trusted' }],
      },
    });
    await page.go(`${reading.driver.home}/src/options/index.html?typed#sources`);
    await fill(page, 'Domain or address', 'harb0ur-times.com');
    await says(page, 'harb0ur-times.com looks like harbour-times.com');
    await fill(page, 'Domain or address', 'h\u0430rbour-news.com');
    await until('the other warning', () =>
      page.run(() => /script|alphabet|letters/i.test(document.querySelector('#sources')?.textContent ?? '')),
    );
    await page.screenshot(reading.picture('look-alike'));
    await page.close();
  });

  test('what a page points to at a trusted source comes by itself, where that is on, and is one with its copies', async () => {
    const page = await options('finding');
    const address = (name: string) => new URL(web.address(name)).hostname;
    const sources = ['good', 'mirror'].map((name) => ({
      domain: address(name),
      name: 'Meridian Wire',
      trust: 'trusted',
    }));
    await set(page, {
      settings: { version: 1, mode: 'everywhere', fetchTrusted: true },
      sources: { format: 'quotient-source-list', version: 1, name: '', sources },
    });
    await page.close();
    web.seen.length = 0;
    const tab = await reading.driver.open(web.pointingTo('good'));
    const { popup } = await until('the page to be judged with it', async () => {
      const now = await readReport(reading.driver, tab);
      if (now.report.originals.some(({ foundBy }) => foundBy === 'link')) return now;
      await now.popup.dismiss();
      return null;
    });
    await popup.dismiss();
    await tab.close();
    expect(web.seen.map(({ host, cookie }) => [host, cookie])).toEqual([['good.localhost', null]]);
    const mirrored = await reading.driver.open(web.pointingTo('mirror'));
    await (await readReport(reading.driver, mirrored)).popup.dismiss();
    await until('the copy', async () => web.seen.some(({ host }) => host === 'mirror.localhost'));
    const shelf = await reading.driver.open(`${reading.driver.home}/src/shelf/index.html`);
    const addresses = await until('one original with both addresses', () =>
      shelf.run(async () => {
        const open = indexedDB.open('quotient-library');
        await new Promise((resolve) => {
          open.onsuccess = resolve;
        });
        const all = open.result.transaction('originals').objectStore('originals').getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        const rows = all.result as { url: string; addresses: string[] }[];
        // The wire's own page opens with a dateline that the copies have not: that is another text.
        const each = rows.map(({ url, addresses }) => [url, ...addresses].join(' '));
        return each.find((known) => known.includes('good.localhost') && known.includes('mirror.localhost')) ?? null;
      }),
    );
    expect(addresses).toContain('mirror.localhost');
    await shelf.close();
    await mirrored.close();
  });

  test('files of each kind are read in', async () => {
    const zip = zipSync({
      'saved/one.html': strToU8(`<!doctype html><title>One</title><article><p>${words('one')}</p></article>`),
      'saved/two.txt': strToU8(`Two\n\n${words('two')}`),
    });
    const files = [
      {
        name: 'page.html',
        bytes: [...strToU8(`<!doctype html><title>P</title><article><p>${words('page')}</p></article>`)],
      },
      { name: 'note.txt', bytes: [...strToU8(`A note\n\n${words('note')}`)] },
      {
        name: 'lines.jsonl',
        bytes: [...strToU8(['l', 'm'].map((n) => JSON.stringify({ text: words(n), title: n })).join('\n'))],
      },
      { name: 'table.csv', bytes: [...strToU8(`title,text\nFrom a table,"${words('table')}"\n`)] },
      { name: 'saved.zip', bytes: [...zip] },
    ];
    const page = await options('library');
    await says(page, 'Import originals');
    await page.run((given: readonly { name: string; bytes: number[] }[]) => {
      const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((each) =>
        each.accept.includes('.zip'),
      )!;
      const transfer = new DataTransfer();
      for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files);
    await says(page, '7 originals were imported.');
    await page.screenshot(reading.picture('imports-of-each-kind'));
    await page.close();
    const finding = await options('finding');
    await until('the way to say so', async () => (await way(finding, 'Files you import')).includes('Original added'));
    await finding.run(() => document.querySelector('#finding')?.scrollIntoView());
    await finding.screenshot(reading.picture('ways-in'));
    await finding.close();
  });
});
