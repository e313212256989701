import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import type { LookUpAnswer, LookUps, OriginalAnswer } from '../../src/shared/contract.ts';
import { inBothBrowsers } from './browsers.ts';
import { click, press, says } from './form.ts';
import { openWeb, type Web } from './pages-pointed-to.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** Ask the background, as our own pages do, and wait for the answer longer than a page is waited for. */
async function ask<T>(view: View, method: string, ...args: readonly unknown[]): Promise<T> {
  await view.run(
    async (name: string, given: readonly unknown[]) => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      delete document.documentElement.dataset['reply'];
      api.runtime.sendMessage({ to: 'background', method: name, args: [tab.id, ...given] }).then((reply: unknown) => {
        // On the page itself: every driver sees that.
        document.documentElement.dataset['reply'] = JSON.stringify(reply);
      });
    },
    method,
    args,
  );
  const reply = await until(`the answer to ${method}`, () =>
    view.run(() => JSON.parse(document.documentElement.dataset['reply'] ?? 'null') as Any),
  );
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.value as T;
}

/** Put something into the extension's storage, as the options page does. */
function store(view: View, items: Record<string, unknown>): Promise<void> {
  return view.run(async (given: Record<string, unknown>) => {
    await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.local.set(given);
  }, items);
}

inBothBrowsers('originals that a page points to', 'demo', (reading, kind) => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb();
  });
  afterAll(() => web?.close());

  const pointing = async (name: string) => {
    const tab = await reading.driver.open(web.pointingTo(name));
    return { tab, ...(await readReport(reading.driver, tab)) };
  };
  const fetchFrom = async (name: string) => {
    const { tab, popup, report } = await pointing(name);
    const candidate = report.candidates.find(({ url }) => url === web.address(name))!;
    const answer = await ask<OriginalAnswer>(popup, 'getOriginal', report.id, candidate.id);
    await popup.dismiss();
    await tab.close();
    return answer;
  };

  test('are fetched on one click, without cookies or referrer, and the report changes in place', async () => {
    // The reader's own visit leaves a cookie in the browser.
    const visit = await reading.driver.open(web.address('good'));
    expect(await visit.run(() => document.cookie)).toContain('visited=1');
    await visit.close();
    web.seen.length = 0;

    const { tab, popup, report } = await pointing('good');
    expect(report.originals).toEqual([]);
    await popup.screenshot(reading.picture('get-original'));
    await press(popup, 'Get the original from good.localhost');
    await says(popup, 'words of this page appear in it');
    const after = await until('the page to be judged anew', async () => {
      const state = await ask<Any>(popup, 'state');
      return state.status === 'done' && state.report.originals.length > 0 ? state.report : null;
    });
    expect(after.originals[0]).toMatchObject({ publisher: 'Meridian Wire', foundBy: 'link' });
    expect(web.seen).toEqual([{ host: 'good.localhost', path: '/story', cookie: null, referrer: null }]);
    await popup.screenshot(reading.picture('got-original'));
    await popup.dismiss();
    await tab.close();
  });

  test('are followed where they moved to, and nowhere within', async () => {
    web.seen.length = 0;
    expect(await fetchFrom('inward')).toEqual({ status: 'refused', why: 'redirect', until: null });
    expect(await fetchFrom('round')).toEqual({ status: 'refused', why: 'redirect', until: null });
    expect(web.seen.map(({ host, path }) => `${host}${path}`)).toEqual([
      'inward.localhost/story',
      'round.localhost/story',
      'round.localhost/other',
    ]);
    expect(await fetchFrom('moved')).toMatchObject({ status: 'stored' });
  });

  test('that are not there, or nothing to read, are told apart', async () => {
    expect(await fetchFrom('picture')).toMatchObject({ status: 'refused', why: 'type' });
    expect(await fetchFrom('large')).toMatchObject({ status: 'refused', why: 'size' });
    expect(await fetchFrom('broken')).toEqual({ status: 'failed', code: null });
    expect(await fetchFrom('failing')).toEqual({ status: 'failed', code: 503 });
    expect(await fetchFrom('slow')).toMatchObject({ status: 'refused', why: 'time' });
    expect(await fetchFrom('gone')).toEqual({ status: 'gone' });
  });

  test('that are gone are found in the web archive', async () => {
    const { tab, popup, report } = await pointing('gone');
    const services = { archive: new URL(web.address('archive')).origin, copies: new URL(web.address('copies')).origin };
    await store(popup, { services });
    const candidate = report.candidates.find(({ url }) => url === web.address('gone'))!;
    web.seen.length = 0;
    const answer = await ask<OriginalAnswer>(popup, 'getArchived', report.id, candidate.id);
    expect(answer).toMatchObject({ status: 'stored' });
    expect(web.seen.map(({ host }) => host)).toEqual(['archive.localhost', 'copies.localhost']);
    expect(web.seen[1]!.path).toBe(`/web/20261003120000id_/${web.address('gone')}`);
    await popup.dismiss();
    await tab.close();
  });

  test('are fetched by no other word than a candidate’s id', async () => {
    const { tab, popup, report } = await pointing('good');
    web.seen.length = 0;
    for (const id of [web.address('good'), 'candidate-99', '', '__proto__']) {
      expect(await ask<OriginalAnswer>(popup, 'getOriginal', report.id, id)).toEqual({ status: 'no-longer' });
    }
    expect(await ask<OriginalAnswer>(popup, 'getOriginal', 'another-report', 'candidate-1')).toEqual({
      status: 'no-longer',
    });
    await expect(ask(popup, 'getOriginal', report.id, { url: web.address('good') })).rejects.toThrow('malformed');
    expect(web.seen).toEqual([]);
    await popup.dismiss();
    await tab.close();
  });

  test('at a host that is not allowed are not asked for', async () => {
    const tab = await reading.driver.open(web.pointingTo('https://strange.com/story'));
    const { popup, report } = await readReport(reading.driver, tab);
    expect(await ask<OriginalAnswer>(popup, 'getOriginal', report.id, report.candidates[0]!.id)).toEqual({
      status: 'permission',
      host: 'strange.com',
    });
    await popup.dismiss();
    await tab.close();
  });

  test('are found by look-ups that were switched on, and by none before', async () => {
    const { tab, popup, report } = await pointing('elsewhere');
    web.seen.length = 0;
    await expect(ask(popup, 'lookUp', report.id, 'gdelt', '"words"')).rejects.toThrow('refused: this look-up is off');
    await store(popup, {
      services: { gdelt: new URL(web.address('news')).origin, factCheck: new URL(web.address('checks')).origin },
      settings: { version: 1, mode: 'everywhere', gdelt: true, factCheck: true },
    });
    expect(await ask(popup, 'lookUp', report.id, 'factCheck', 'words')).toEqual({ status: 'no-key' });
    expect(web.seen).toEqual([]);
    const ways = await ask<LookUps>(popup, 'lookUpsFor', report.id);
    expect(ways.services.map(({ service }) => service)).toEqual(['gdelt', 'factCheck']);
    await store(popup, { keys: { factCheck: 'k3y' } });
    await ask(popup, 'lookUp', report.id, 'factCheck', 'the words');
    const found = await ask<LookUpAnswer>(popup, 'lookUp', report.id, 'gdelt', ways.services[0]!.words);
    expect(found).toMatchObject({ status: 'found', found: [{ published: '2026-10-03T12:00:00.000Z' }] });
    const asked = web.seen.map(({ host, path }) => [host, new URL(path, 'http://x').searchParams.get('query')]);
    expect(asked).toEqual([
      ['checks.localhost', 'the words'],
      ['news.localhost', ways.services[0]!.words],
    ]);
    expect(await ask<OriginalAnswer>(popup, 'getOriginal', report.id, 'gdelt-1')).toMatchObject({ status: 'stored' });
    expect(web.seen.at(-1)).toEqual({ host: 'found.localhost', path: '/story', cookie: null, referrer: null });
    await popup.dismiss();
    await tab.close();
  });

  test('by look-ups are asked for only after the browser asked the reader', async () => {
    const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html#finding`);
    await store(page, { settings: { version: 1, mode: 'everywhere' } });
    await page.go(`${reading.driver.home}/src/options/index.html?again#finding`);
    const answered = reading.driver.answerPermission(true);
    await click(page, 'GDELT news search');
    await answered;
    const granted = await until('the look-up to be on', () =>
      page.run(async () => {
        const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
        const { settings } = await api.storage.local.get('settings');
        return settings.gdelt === true ? api.permissions.getAll() : null;
      }),
    );
    expect(granted.origins).toContain('https://api.gdeltproject.org/*');
    if (kind === 'firefox')
      expect(granted.data_collection).toEqual(expect.arrayContaining(['searchTerms', 'websiteContent']));
    await page.close();
  });

  test('and everything that was asked stand in the list of requests', async () => {
    const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html#requests`);
    await says(page, 'good.localhost');
    const rows = await page.run(() =>
      [...document.querySelectorAll('#requests tbody tr')].map((row) => (row as HTMLElement).innerText),
    );
    expect(rows.find((row) => row.includes('strange.com'))).toContain('not sent: host not allowed');
    expect(rows.some((row) => row.includes('news.localhost') && row.includes('a look-up'))).toBe(true);
    expect(rows.join(' ')).not.toContain('k3y');
    await page.run(() => document.querySelector('#requests')?.scrollIntoView());
    await page.screenshot(reading.picture('requests'));
    await page.run(() => document.querySelector('#finding')?.scrollIntoView());
    await page.screenshot(reading.picture('finding'));
    await page.close();
  });
});
