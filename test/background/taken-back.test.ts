import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { changed } from '../../src/background/changed.ts';
import { keepState, keptState } from '../../src/background/tab-states.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { browser, done, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/register.ts', () => ({ register: async () => undefined }));
beforeAll(speakEnglish);
afterEach(() => vi.restoreAllMocks());
beforeEach(async () => {
  restart();
  tab.page = { end: () => undefined };
  await keepState(tab.id, {
    status: 'done',
    report: 'r',
    judged: '2031-04-20T08:00:00Z',
    stored: false,
    savedAs: null,
    at: 0,
  });
});

describe('when the reader takes a host back', () => {
  it('what runs in its pages ends, and the button says nothing of them any more', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ ...tab, url: undefined as never });
    await changed('permissions');
    expect(done).toEqual(['page.end', 'icon /icons/idle-light-16.png']);
    expect(await keptState(tab.id)).toEqual({ status: 'idle' });
  });

  it('a page that the reader let us into, by a click or another host, stays as it is', async () => {
    await changed('permissions');
    expect(done).toEqual([]);
    expect(await keptState(tab.id)).toMatchObject({ status: 'done' });
  });
});
