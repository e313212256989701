import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { saveOriginal } from '../../src/background/originals.ts';
import { stateOf } from '../../src/background/run.ts';
import { chosen, makeMenu, pressed } from '../../src/background/shortcuts.ts';
import { keepState } from '../../src/background/tab-states.ts';
import { loadSources } from '../../src/shared/sources.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/originals.ts', () => ({ saveOriginal: vi.fn() }));
beforeAll(speakEnglish);
beforeEach(restart);

const report = reportOf({});
const NOW = '2031-04-20T08:00:00Z';
const finish = () =>
  keepState(tab.id, { status: 'done', report: report.id, judged: NOW, stored: false, savedAs: null, at: 0 });

/** A page that has been judged, or that will be when it is asked to. */
function open(judged: boolean): void {
  let known = judged;
  tab.page = {
    report: () => (known ? report : null),
    refresh: () => {
      known = true;
      return finish();
    },
    step: (by: number) => void done.push(`step by ${by}`),
    toggleMarks: () => {},
  };
}

/** What was asked of the page that does something to it. */
const asked = () => done.filter((each) => /^(?:page\.(?:refresh|step|toggleMarks)|step)/.test(each));

describe('a keyboard shortcut', () => {
  it.each([
    ['check-page', true, ['page.refresh']],
    ['next-finding', true, ['page.step', 'step by 1']],
    ['next-finding', false, ['page.refresh', 'page.step', 'step by 1']],
    ['previous-finding', true, ['page.step', 'step by -1']],
    ['toggle-marks', true, ['page.toggleMarks']],
  ])('%s, page judged before: %s', async (command, judged, deeds) => {
    open(judged);
    await pressed(command, tab);
    expect(asked()).toEqual(deeds);
  });

  it.each([
    ['shows marks that came with it', true, ['page.refresh']],
    ['shows those that do not come by themselves', false, ['page.refresh', 'page.toggleMarks']],
  ])('toggle-marks on a page that was not judged before %s', async (_, marked, deeds) => {
    open(false);
    tab.page!['marked'] = () => marked;
    await pressed('toggle-marks', tab);
    expect(asked()).toEqual(deeds);
  });

  it('works on the tab in front where the browser names none', async () => {
    open(true);
    await pressed('toggle-marks', undefined);
    expect(asked()).toEqual(['page.toggleMarks']);
  });

  const own = Object.keys(manifest.commands).filter((name) => !name.startsWith('_'));
  it.each(own)('%s of the manifest does something', async (command) => {
    open(true);
    await pressed(command, tab);
    expect(asked()).not.toEqual([]);
  });

  it('that fails says so on the toolbar button', async () => {
    open(true);
    tab.page!['toggleMarks'] = () => {
      throw new Error('the page is gone');
    };
    await pressed('toggle-marks', tab);
    expect(await stateOf(tab.id)).toEqual({ status: 'error', message: 'the page is gone' });
    expect(done).toContain('icon /icons/attention-light-16.png');
  });
});

describe('an entry of the context menu', () => {
  it('stands there in words', async () => {
    await makeMenu();
    expect(done).toEqual([
      'menu.clear',
      'menu check-page: Read this page',
      'menu save-page: Save page to library',
      'menu trust-site: Trust this site',
    ]);
  });

  it('check-page reads the page', async () => {
    open(false);
    await chosen('check-page', tab);
    expect(asked()).toEqual(['page.refresh']);
  });

  it('save-page stores it, and then shows its Report', async () => {
    open(false);
    await chosen('save-page', tab);
    expect(saveOriginal).toHaveBeenCalledExactlyOnceWith(tab.id);
    expect(asked()).toEqual(['page.refresh']);
  });

  it('trust-site marks the publisher', async () => {
    await chosen('trust-site', tab);
    expect(await loadSources()).toMatchObject([{ domain: 'news.example', trust: 'trusted' }]);
  });

  it.each(['http://127.0.0.1:8080/story', 'http://localhost/story', 'https://medium.com/'])(
    'trust-site at %s lists nobody, and goes to where it is said why',
    async (url) => {
      await chosen('trust-site', { ...tab, url });
      expect(await loadSources()).toEqual([]);
      expect(done.filter((deed) => deed.startsWith('open'))).toEqual([
        expect.stringContaining('options/index.html?add='),
      ]);
    },
  );

  it('trust-site where many publish marks the one whose page it is', async () => {
    await chosen('trust-site', { ...tab, url: 'https://medium.com/@tessa/a-story' });
    expect(await loadSources()).toMatchObject([{ domain: 'medium.com', path: '/@tessa' }]);
  });
});
