import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import type { OriginalAnswer } from '../../src/shared/contract.ts';
import { inBothBrowsers } from './browsers.ts';
import { press, says } from './form.ts';
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

inBothBrowsers('originals that a page points to', 'demo', (reading) => {
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
    await says(popup, 'words of this page stand in it');
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
    await popup.run(
      async (services: Record<string, string>) => {
        await ((globalThis as Any).browser ?? (globalThis as Any).chrome).storage.local.set({ services });
      },
      { archive: new URL(web.address('archive')).origin, copies: new URL(web.address('copies')).origin },
    );
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
});
