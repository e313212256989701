import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { schemeIs } from '../../src/background/changed.ts';
import { addressDigest, keepState } from '../../src/background/tab-states.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
beforeAll(speakEnglish);
beforeEach(restart);

const report = reportOf({});
const judged = (id = report.id) =>
  keepState(tab.id, {
    status: 'done',
    report: id,
    judged: '2031-04-20T08:00:00Z',
    stored: false,
    savedAs: null,
    at: 0,
  });
const icons = () => done.splice(0).filter((each) => each.startsWith('icon'));
const IDLE = 'icon /icons/idle-dark-16.png';

describe('when the reader’s system turns dark', () => {
  it('the button of a tab that was judged follows, and is as it was when it turns light again', async () => {
    tab.page = { report: () => report };
    await judged();
    await schemeIs(true);
    expect(icons()).toEqual([IDLE, 'icon /icons/nothing-dark-16.png']);
    await schemeIs(false);
    expect(icons()).toEqual(['icon /icons/idle-light-16.png', 'icon /icons/nothing-light-16.png']);
  });

  it('so does that of a page that cannot be read, as long as the tab shows it', async () => {
    const at = await addressDigest(tab.id);
    await keepState(tab.id, { status: 'unsupported', page: 'pdf', at });
    await schemeIs(true);
    expect(icons()).toEqual([IDLE, 'icon /icons/nothing-dark-16.png']);
    tab.url = 'https://other.example/';
    await schemeIs(false);
    expect(icons()).toEqual(['icon /icons/idle-light-16.png']);
  });

  it.each([
    ['has gone elsewhere', () => null],
    ['shows another Report', () => ({ ...report, id: 'another' })],
  ])('that of a tab that %s does not', async (_, answer) => {
    tab.page = { report: answer };
    await judged();
    await schemeIs(true);
    expect(icons()).toEqual([IDLE]);
  });

  it('each is drawn once, however many pages say so', async () => {
    tab.page = { report: () => report };
    await judged();
    await Promise.all([schemeIs(true), schemeIs(true), schemeIs(true)]);
    await schemeIs(true);
    expect(icons()).toHaveLength(2);
  });
});
