import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchByItself } from '../../src/background/by-itself.ts';
import { addCandidates, candidatesOf, keepCandidates } from '../../src/background/candidates.ts';
import { getArchived } from '../../src/background/get-archived.ts';
import { getOriginal } from '../../src/background/get-original.ts';
import { fulfil, want } from '../../src/background/wanted.ts';
import type { Candidate } from '../../src/engine/model.ts';
import type { FetchedArticle } from '../../src/sources/fetch-article.ts';
import { reportOf } from '../ui/reports.ts';
import { granted, restart, tab } from './fake-browser.ts';

const world = vi.hoisted(() => ({
  fetched: [] as string[],
  causes: [] as string[],
  again: [] as string[],
  answer: (): unknown => null,
  held: new Map<string, string>(),
  partial: false,
}));
vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/fetching.ts', () => ({ fetchPublic: null }));
vi.mock('../../src/sources/inert/read-page.ts', () => ({ readPage: null }));
vi.mock('../../src/background/known.ts', () => ({ known: async () => ({ publishers: {}, trust: () => 'trusted' }) }));
vi.mock('../../src/background/library.ts', () => ({
  library: async () => ({
    at: async (url: string) =>
      world.held.has(url)
        ? { id: world.held.get(url), title: 'Held', ...(world.partial ? { partial: true } : {}) }
        : null,
    candidates: async () => [],
    add: async () => ({ id: 'o1', fresh: true }),
  }),
}));
vi.mock('../../src/background/judge-again.ts', () => ({
  judgeAgainFor: async (ids: readonly string[]) => void world.again.push(...ids),
}));
vi.mock('../../src/background/work.ts', () => ({ beginWork: () => {} }));
vi.mock('../../src/sources/fetch-article.ts', () => ({
  fetchArticle: async (url: string, { cause }: { cause: string }) => {
    world.fetched.push(url);
    world.causes.push(cause);
    return world.answer();
  },
}));

vi.mock('../../src/sources/archive.ts', () => ({
  archivedCopy: async (url: string) => ({
    result: 'copy',
    copy: { url: COPY_OF + url, at: '2031-04-18T00:00:00.000Z' },
  }),
}));

const COPY_OF = 'https://web.archive.org/web/20310418000000id_/';
const candidate = (id: string, url: string | null): Candidate => ({
  id,
  url,
  publisher: 'P',
  why: 'link',
  quotation: null,
  sentence: null,
});
const ORIGINAL: FetchedArticle = { result: 'original', original: { text: 'words', title: 'T' }, canonical: null };
const URL_1 = 'https://wire.com/1';
const keep = (...candidates: Candidate[]) =>
  keepCandidates(tab.id, { report: 'r1', url: tab.url, published: null, candidates });

beforeEach(async () => {
  restart();
  world.fetched = [];
  world.causes = [];
  world.again = [];
  world.held.clear();
  world.partial = false;
  world.answer = () => ORIGINAL;
  tab.page = { report: () => reportOf({}), refresh: () => undefined };
  await keep(candidate('c1', URL_1), candidate('c2', null));
});

describe('an original that is asked for', () => {
  it('is the candidate of that name of the Report that the tab has, and no other', async () => {
    expect(await getOriginal(tab.id, 'r1', 'c1')).toMatchObject({ status: 'stored', id: 'o1' });
    expect(world.fetched).toEqual([URL_1]);
    // Other pages that were read may hold its words too.
    expect(world.again).toEqual(['o1']);
    for (const [report, id] of [
      ['r0', 'c1'],
      ['r1', 'c9'],
      ['r1', URL_1],
      ['r1', 'c2'],
      ['r1', '__proto__'],
    ] as const) {
      expect(await getOriginal(tab.id, report, id)).toEqual({ status: 'no-longer' });
    }
    expect(await getOriginal(8, 'r1', 'c1')).toEqual({ status: 'no-longer' });
    expect(world.fetched).toHaveLength(1);
  });

  it('is not fetched for a private window', async () => {
    tab.incognito = true;
    await expect(getOriginal(tab.id, 'r1', 'c1')).rejects.toMatchObject({ code: 'refused' });
    expect(world.fetched).toEqual([]);
  });

  it('is fetched once, though the button was pressed twice', async () => {
    await Promise.all([getOriginal(tab.id, 'r1', 'c1'), getOriginal(tab.id, 'r1', 'c1')]);
    expect(world.fetched).toEqual([URL_1]);
  });

  it('is not fetched where the Library holds it', async () => {
    world.held.set(URL_1, 'o7');
    expect(await getOriginal(tab.id, 'r1', 'c1')).toMatchObject({ status: 'stored', id: 'o7' });
    expect(world.fetched).toEqual([]);
  });

  it('is fetched where the Library holds only its beginning, but not by itself', async () => {
    world.held.set(URL_1, 'o7');
    world.partial = true;
    granted.add('https://wire.com/*');
    await fetchByItself(tab.id, () => 'trusted');
    expect(world.fetched).toEqual([]);
    expect(await getOriginal(tab.id, 'r1', 'c1')).toMatchObject({ status: 'stored' });
    expect(world.fetched).toEqual([URL_1]);
  });

  it.each([
    [{ result: 'failed', why: 'status', status: 410, retryAfter: null }, { status: 'gone' }],
    [{ result: 'failed', why: 'no-such-host' }, { status: 'gone' }],
    [
      { result: 'failed', why: 'network' },
      { status: 'failed', code: null },
    ],
    [
      { result: 'refused', why: 'rate', until: 9 },
      { status: 'refused', why: 'rate', until: 9 },
    ],
    [
      { result: 'refused', why: 'permission', host: 'x.com' },
      { status: 'permission', host: 'x.com' },
    ],
    [{ result: 'not-article', finalUrl: URL_1 }, { status: 'not-article' }],
  ])('that could not be had is told: %j', async (answer, told) => {
    world.answer = () => answer;
    expect(await getOriginal(tab.id, 'r1', 'c1')).toEqual(told);
  });

  it('whose host the browser asks about is fetched when it is allowed, though the popup has closed', async () => {
    await want(tab.id, 'r1', 'c1', 'page');
    await fulfil(['*://*.other.com/*']);
    expect(world.fetched).toEqual([]);
    granted.add('https://wire.com/*');
    await fulfil(['*://*.wire.com/*']);
    await fulfil(['*://*.wire.com/*']);
    expect(world.fetched).toEqual([URL_1]);
  });

  it.each(['*://*/*', '<all_urls>', 'https://*/*'])(
    'whose host was refused is not fetched when the reader allows every site for something else (%s)',
    async (all) => {
      await want(tab.id, 'r1', 'c1', 'page');
      granted.add('https://wire.com/*');
      await fulfil([all]);
      await fulfil(['*://*.wire.com/*']);
      expect(world.fetched).toEqual([]);
    },
  );
});

describe('the web archive’s copy, asked for in a popup that closes for the browser’s question,', () => {
  const allowArchive = async () => {
    granted.add('https://web.archive.org/*');
    await fulfil(['*://*.archive.org/*']);
  };

  it('is fetched when the archive is allowed, once, and the page itself is not', async () => {
    await want(tab.id, 'r1', 'c1', 'archive');
    granted.add('https://wire.com/*');
    await fulfil(['*://*.wire.com/*']);
    expect(world.fetched).toEqual([]);
    await allowArchive();
    await allowArchive();
    expect(world.fetched).toEqual([COPY_OF + URL_1]);
    expect(world.again).toEqual(['o1']);
  });

  it('is not fetched where the page has moved on meanwhile', async () => {
    await want(tab.id, 'r1', 'c1', 'archive');
    await keepCandidates(tab.id, { report: 'r2', url: tab.url, published: null, candidates: [] });
    await allowArchive();
    expect(world.fetched).toEqual([]);
  });

  it('is fetched once where the popup stays open, and asks for it too', async () => {
    await want(tab.id, 'r1', 'c1', 'archive');
    const [, answer] = await Promise.all([allowArchive(), getArchived(tab.id, 'r1', 'c1')]);
    expect(answer).toMatchObject({ status: 'stored', id: 'o1' });
    expect(world.fetched).toEqual([COPY_OF + URL_1]);
  });
});

describe('what a look-up found', () => {
  it('can be asked for like what the page points to, as long as the Report is the same', async () => {
    await addCandidates(tab.id, 'r0', [candidate('gdelt-1', 'https://other.com/')]);
    expect(await getOriginal(tab.id, 'r1', 'gdelt-1')).toEqual({ status: 'no-longer' });
    await addCandidates(tab.id, 'r1', [candidate('gdelt-1', 'https://other.com/')]);
    expect(await getOriginal(tab.id, 'r1', 'gdelt-1')).toMatchObject({ status: 'stored' });
    expect((await candidatesOf(tab.id))?.candidates.map(({ id }) => id)).toEqual(['c1', 'c2', 'gdelt-1']);
  });
});

describe('what is fetched by itself', () => {
  const many = Array.from({ length: 9 }, (_, i) => candidate(`c${i}`, `https://wire${i}.com/`));
  const trusted = (url: string) => (url.includes('wire3') ? null : ('trusted' as const));

  it('stands at sources that are trusted and allowed, each once, five for a page', async () => {
    await keep(...many);
    for (const { url } of many) if (!url!.includes('wire1')) granted.add(`${url}*`);
    await fetchByItself(tab.id, trusted);
    expect(world.fetched).toEqual([0, 2, 4, 5, 6].map((i) => `https://wire${i}.com/`));
    expect(new Set(world.causes)).toEqual(new Set(['page']));
    // The page is judged anew, and points to the same things still.
    await keep(...many);
    await fetchByItself(tab.id, trusted);
    await fetchByItself(tab.id, trusted);
    expect(world.fetched).toHaveLength(5);
  });

  it('is nothing where nothing is trusted', async () => {
    granted.add('https://wire.com/*');
    await fetchByItself(tab.id, () => null);
    expect(world.fetched).toEqual([]);
  });
});
