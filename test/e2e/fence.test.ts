import { afterAll, beforeAll, expect, test } from 'vitest';
import { until, type View } from '../../scripts/browsers/driver.ts';
import { readReport } from '../../scripts/browsers/reading.ts';
import type { OriginalAnswer } from '../../src/shared/contract.ts';
import { inBothBrowsers } from './browsers.ts';
import { giveFile, says } from './form.ts';
import { type Inward, openInward } from './inward.ts';

// biome-ignore lint/suspicious/noExplicitAny: the extension's own global, in another program
type Any = any;

/** Have all of these candidates fetched, and count what came of it by its words. */
async function getAll(view: View, report: string, ids: readonly string[]): Promise<Record<string, number>> {
  await view.run(
    async (of: string, all: readonly string[]) => {
      const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const asked = all.map((id) =>
        api.runtime.sendMessage({ to: 'background', method: 'getOriginal', args: [tab.id, of, id] }),
      );
      void Promise.all(asked).then((replies) => {
        document.documentElement.dataset['replies'] = JSON.stringify(replies.map((reply) => reply.value ?? reply));
      });
    },
    report,
    ids,
  );
  const answers = await until(
    'all answers',
    () => view.run(() => JSON.parse(document.documentElement.dataset['replies'] ?? 'null') as OriginalAnswer[] | null),
    120,
  );
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const words = 'why' in answer ? `${answer.status} ${answer.why}` : answer.status;
    counts[words] = (counts[words] ?? 0) + 1;
  }
  return counts;
}

/** Ask each address with nothing of ours before it: as if the fence's look at addresses were gone. */
const askBare = (view: View, addresses: readonly string[]) =>
  view.run(async (all: readonly string[]) => {
    await Promise.allSettled(all.map((address) => fetch(address, { credentials: 'omit' })));
  }, addresses);

for (const build of ['demo', 'demo-everywhere'] as const) {
  const hosts = build === 'demo' ? 'its own hosts allowed' : 'every host allowed';
  inBothBrowsers(`the fence, with ${hosts}`, build, (reading) => {
    let inward: Inward;
    beforeAll(async () => {
      inward = await openInward();
    });
    afterAll(() => inward?.close());

    test('lets nothing through to this machine: not by an address, a redirect, or a tag', {
      timeout: 180_000,
    }, async () => {
      const counts: Record<string, number> = {};
      for (const address of inward.pages) {
        const tab = await reading.driver.open(address);
        const { popup, report } = await readReport(reading.driver, tab);
        const ids = report.candidates.map(({ id }) => id);
        for (const [words, n] of Object.entries(await getAll(popup, report.id, ids))) {
          counts[words] = (counts[words] ?? 0) + n;
        }
        await popup.dismiss();
        await tab.close();
      }
      expect(inward.heard).toEqual([]);
      // It is the redirects and the pages that were asked, and then no more.
      expect(inward.asked.filter((path) => path.startsWith('moved')).length).toBeGreaterThan(50);
      expect(counts['refused redirect']).toBeGreaterThan(50);
      expect(counts['refused address'] ?? 0).toBeGreaterThan(0);
    });

    test('lets no feed, sitemap or front page have it asked', { timeout: 120_000 }, async () => {
      const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html#sources`);
      const { hostname: domain } = new URL(inward.source);
      await page.run(
        async (host: string, feed: string) => {
          const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
          const sources = [{ domain: host, name: 'The Source', trust: 'trusted', feeds: [feed] }];
          await api.storage.local.set({ sources: { format: 'quotient-source-list', version: 1, name: '', sources } });
          const call = { to: 'background', method: 'following', args: ['follow', [host]] };
          const reply = await api.runtime.sendMessage(call);
          if (!reply.ok) throw new Error(reply.message);
        },
        domain,
        new URL('/feed.xml', inward.source).href,
      );
      await says(page, 'Last checked');
      expect(inward.asked).toContain('source/feed.xml');
      expect(inward.heard).toEqual([]);
      await page.close();
    });

    test('lets no file that is brought in have it asked', async () => {
      const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html#library`);
      const tags = inward.forms.map((form) => `<meta http-equiv="refresh" content="0;url=${form}"><img src="${form}">`);
      const text = 'A saved page of words that stand nowhere else, about a lighthouse and its keeper. '.repeat(12);
      await giveFile(
        page,
        'saved.html',
        `<!doctype html><title>Saved</title>${tags.join('')}<article><p>${text}</p></article>`,
      );
      await says(page, '1 original was imported');
      expect(inward.heard).toEqual([]);
      await page.close();
    });

    // With some hosts only, a browser does not hold an extension's own requests to its rules: there the look at each hop stands alone.
    test.runIf(build === 'demo-everywhere')('has a second line, which holds where the first is gone', async () => {
      // It stands from the first request on.
      const tab = await reading.driver.open(inward.pages[0]!);
      const { popup, report } = await readReport(reading.driver, tab);
      await getAll(popup, report.id, [report.candidates[0]!.id]);
      await popup.dismiss();
      await tab.close();
      const page = await reading.driver.open(`${reading.driver.home}/src/options/index.html`);
      const ways = inward.forms.map((_, i) => inward.leading('moved', i));
      const rules = () =>
        page.run(async () => {
          const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
          return (await api.declarativeNetRequest.getSessionRules()) as object[];
        });
      const change = (removeRuleIds: readonly number[], addRules: readonly object[]) =>
        page.run(
          async (gone: readonly number[], added: readonly object[]) => {
            const api = (globalThis as Any).browser ?? (globalThis as Any).chrome;
            await api.declarativeNetRequest.updateSessionRules({ removeRuleIds: gone, addRules: added });
          },
          removeRuleIds,
          addRules,
        );
      const held = await rules();
      expect(held.length).toBeGreaterThan(2);
      inward.heard.length = 0;
      await askBare(page, [...inward.forms, ...ways]);
      expect(inward.heard).toEqual([]);
      // Without it the same requests arrive: it is these rules that hold.
      await change(
        held.map((rule) => (rule as { id: number }).id),
        [],
      );
      await askBare(page, ways);
      expect(inward.heard.length).toBeGreaterThan(20);
      await change([], held);
      inward.heard.length = 0;
      await askBare(page, [...inward.forms, ...ways]);
      expect(inward.heard).toEqual([]);
      await page.close();
    });
  });
}
