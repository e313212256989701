import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepState } from '../../src/background/tab-states.ts';
import { fulfil, want, wantToRun } from '../../src/background/wanted.ts';
import { loadSettings, saveSettings } from '../../src/shared/settings-store.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, granted, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/get-original.ts', () => ({ candidateOf: async () => null, getOriginal: vi.fn() }));
beforeAll(speakEnglish);

const HERE = '*://*.news.example/*';
const report = reportOf({});

beforeEach(async () => {
  restart();
  tab.page = { report: () => report, refresh: () => undefined };
  const judged = '2031-04-20T08:00:00Z';
  await keepState(tab.id, { status: 'done', report: report.id, judged, stored: false, savedAs: null, at: 0 });
});

const allow = async (pattern: string) => {
  granted.add(pattern);
  await fulfil([pattern]);
};
const where = async () => {
  const { mode, sites, off } = await loadSettings();
  return { mode, sites, off };
};
const NOWHERE = { mode: 'click', sites: [], off: [] };

describe('where Quotient is to run by itself, asked for in a popup that closes for the browser’s question,', () => {
  it('is stored when the browser has allowed it, and not before', async () => {
    await wantToRun(tab.id, 'site', 'news.example');
    expect(await where()).toEqual(NOWHERE);
    await allow(HERE);
    expect(await where()).toEqual({ mode: 'sites', sites: ['news.example'], off: [] });
  });

  it('is every page where that was asked for', async () => {
    await saveSettings({ off: ['news.example', 'other.example'] });
    await wantToRun(tab.id, 'all', 'news.example');
    await allow('*://*/*');
    expect(await where()).toEqual({ mode: 'everywhere', sites: [], off: ['other.example'] });
  });

  it.each([
    ['another host is allowed', 'site', ['*://*.wire.example/*']],
    ['the reader refused it, and allows every site for something else', 'site', ['*://*/*', HERE]],
    ['one host alone is allowed where all were asked for', 'all', [HERE]],
    ['nothing was', 'site', []],
  ] as const)('stays as it was where %s', async (_, what, patterns) => {
    await wantToRun(tab.id, what, 'news.example');
    for (const pattern of patterns) await allow(pattern);
    await fulfil([]);
    expect(await where()).toEqual(NOWHERE);
  });

  it('stays as it was where an original was asked for since: the answer belongs to the last question', async () => {
    await wantToRun(tab.id, 'site', 'news.example');
    await want(tab.id, report.id, 'c1', 'page');
    await allow(HERE);
    expect(await where()).toEqual(NOWHERE);
  });

  it('stays as it was where the answer comes too late to be one to this question', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      await wantToRun(tab.id, 'site', 'news.example');
      vi.setSystemTime(Date.now() + 3 * 60_000);
      await allow(HERE);
    } finally {
      vi.useRealTimers();
    }
    expect(await where()).toEqual(NOWHERE);
  });

  it.each([
    ['has the page read that could not be', 'no-permission', ['page.refresh']],
    ['leaves a page that was judged as it is', 'done', []],
  ] as const)('%s', async (_, status, deeds) => {
    if (status === 'no-permission') await keepState(tab.id, { status, origin: 'news.example', at: 0 });
    await wantToRun(tab.id, 'site', 'news.example');
    done.length = 0;
    await allow(HERE);
    expect(done.filter((each) => each === 'page.refresh')).toEqual(deeds);
  });
});
