import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzePage } from '../../src/background/analyze.ts';
import { judge } from '../../src/background/judge.ts';
import { run, stateOf } from '../../src/background/run.ts';
import { keepState, keptStates } from '../../src/background/tab-states.ts';
import { article } from '../engine/invented.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { done, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/judge.ts', () => ({ judge: vi.fn() }));
beforeAll(speakEnglish);
beforeEach(restart);

const report = reportOf({});
const fails = (message: string) => () => {
  throw new Error(message);
};

describe('a tab that is run', () => {
  it('gets the content script where none runs, and then has the Report of its page', async () => {
    tab.enter = () => {
      tab.page = {
        report: () => report,
        refresh: () => keepState(tab.id, { status: 'done', report: report.id, stored: true, savedAs: null }),
      };
    };
    expect(await run(tab.id)).toEqual({
      status: 'done',
      report,
      stored: true,
      savedAs: null,
      muted: [],
      keptBack: false,
    });
    expect(done.filter((each) => each === 'enter')).toHaveLength(1);
  });

  it('has an error with its words where the page cannot be read, and keeps it', async () => {
    tab.page = { report: () => null, refresh: fails('nextSibling: illegal invocation') };
    const state = { status: 'error', message: 'nextSibling: illegal invocation' };
    expect(await run(tab.id)).toEqual(state);
    expect(await stateOf(tab.id)).toEqual(state);
    expect(done).toContain('icon /icons/attention-light-16.png');
  });

  it('has an error where the content script is let in and does not answer', async () => {
    expect(await run(tab.id)).toMatchObject({ status: 'error', message: expect.stringContaining('connection') });
  });

  it('has no permission where the browser does not let the content script in', async () => {
    tab.enter = fails('Missing host permission for the tab');
    expect(await run(tab.id)).toEqual({ status: 'no-permission', origin: 'news.example' });
  });

  it('is unsupported where the page is of a kind that no extension reads', async () => {
    tab.url = 'about:config';
    expect(await run(tab.id)).toEqual({ status: 'unsupported', page: 'browser' });
    expect(done).not.toContain('enter');
  });
});

describe('a page that is being judged', () => {
  it('is worked on until it is answered, and nothing of that outlives the worker', async () => {
    const states: unknown[] = [];
    vi.mocked(judge).mockImplementationOnce(async () => {
      states.push(await stateOf(tab.id), [...(await keptStates())]);
      return { report, heldAs: null };
    });
    tab.page = { report: () => report };
    const page = article(['It rained on the harbour all day, and nobody came.'], { url: tab.url });
    await analyzePage(page, null, { id: 'quotient', url: tab.url, frameId: 0, tab });
    expect(states).toEqual([{ status: 'working' }, []]);
    expect(await stateOf(tab.id)).toMatchObject({ status: 'done', report });
  });
});

describe('a page that the engine fails on', () => {
  it('leaves an error with its words, and fails for its content script too', async () => {
    vi.mocked(judge).mockRejectedValueOnce(new RangeError('offset 12 is out of the text'));
    tab.page = { report: () => null };
    const page = article(['It rained on the harbour all day, and nobody came.'], { url: tab.url });
    const sender = { id: 'quotient', url: tab.url, frameId: 0, tab };
    await expect(analyzePage(page, null, sender)).rejects.toThrow('offset 12');
    expect(await stateOf(tab.id)).toEqual({ status: 'error', message: 'offset 12 is out of the text' });
  });
});
