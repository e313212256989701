import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { written } from '../../src/background/afterwards.ts';
import { analyzePage } from '../../src/background/analyze.ts';
import { forgetSettings } from '../../src/background/held-settings.ts';
import { judge } from '../../src/background/judge.ts';
import { run, stateOf } from '../../src/background/run.ts';
import { keepState, keptStates } from '../../src/background/tab-states.ts';
import type { Article } from '../../src/engine/model.ts';
import { CallError } from '../../src/shared/messenger.ts';
import { saveSettings } from '../../src/shared/settings-store.ts';
import { article } from '../engine/invented.ts';
import { reportOf } from '../ui/reports.ts';
import { speakEnglish } from '../ui/speak-english.ts';
import { browser, done, granted, restart, tab } from './fake-browser.ts';

vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/judge.ts', () => ({ judge: vi.fn() }));
beforeAll(speakEnglish);
beforeEach(() => {
  restart();
  forgetSettings();
});

const report = reportOf({});
const NOW = '2031-04-20T08:00:00Z';
const fails = (message: string) => () => {
  throw new Error(message);
};

describe('a tab that is run', () => {
  it('gets the content script where none runs, and then has the Report of its page', async () => {
    tab.enter = () => {
      tab.page = {
        report: () => report,
        refresh: () =>
          keepState(tab.id, { status: 'done', report: report.id, judged: NOW, stored: true, savedAs: null, at: 0 }),
      };
    };
    expect(await run(tab.id)).toEqual({
      status: 'done',
      report,
      judged: NOW,
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

  it('is unsupported where the browser lets us in to a document that has no address of its own', async () => {
    tab.page = {
      report: () => null,
      refresh: () => {
        throw new CallError('refused', 'not for this sender');
      },
    };
    Object.assign(tab, { url: undefined });
    expect(await run(tab.id)).toEqual({ status: 'unsupported', page: 'browser' });
  });

  it('has no permission where the browser does not let the content script in', async () => {
    tab.enter = fails('Missing host permission for the tab');
    expect(await run(tab.id)).toEqual({ status: 'no-permission', origin: 'news.example' });
  });

  it('is unsupported where the browser shows that the page could not be loaded', async () => {
    tab.enter = fails('Frame with ID 0 is showing error page');
    expect(await run(tab.id)).toEqual({ status: 'unsupported', page: 'browser' });
    tab.enter = fails('Missing host permission for the tab');
    granted.add('https://news.example/*');
    expect(await run(tab.id)).toEqual({ status: 'unsupported', page: 'browser' });
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

describe('a page that is judged anew', () => {
  const page = article(['It rained on the harbour all day, and nobody came.'], { url: tab.url });
  const sender = { id: 'quotient', url: tab.url, frameId: 0, tab };
  const ids: string[] = [];
  const judgeAs = async (...[, , , { id }]: Parameters<typeof judge>) => {
    ids.push(id);
    return { report: { ...report, id }, heldAs: null };
  };
  beforeEach(() => {
    ids.length = 0;
    vi.mocked(judge).mockImplementation(judgeAs);
  });

  it('keeps the id of its Report, whose place the new one takes', async () => {
    const first = await analyzePage(page, null, sender);
    const second = await analyzePage(page, first!.report.id, sender);
    expect(second!.report.id).toBe(first!.report.id);
  });

  it('says when, so that whoever watches the tab hears of it', async () => {
    const judged = async () => {
      const [, kept] = [...(await keptStates())][0]!;
      return kept.status === 'done' ? kept.judged : null;
    };
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-01T10:00:00Z') });
    const first = await analyzePage(page, null, sender);
    await stateOf(tab.id);
    expect(await judged()).toBe('2031-05-01T10:00:00.000Z');
    vi.setSystemTime('2031-05-01T10:00:05Z');
    await analyzePage(page, first!.report.id, sender);
    await stateOf(tab.id);
    expect(await judged()).toBe('2031-05-01T10:00:05.000Z');
    vi.useRealTimers();
  });

  it('gets another where it names a Report that is not its own', async () => {
    await analyzePage(page, null, sender);
    await analyzePage(page, 'r-of-another-page', sender);
    expect(ids[1]).not.toBe('r-of-another-page');
    expect(ids[1]).not.toBe(ids[0]);
  });
});

describe('a page of a site that was switched off while it was open', () => {
  const REPORT = { ...report, url: tab.url };
  const at = (path: string) => {
    tab.url = `https://news.example${path}`;
    return article(['It rained on the harbour all day, and nobody came.'], { url: tab.url });
  };
  const sent = (page: Article) =>
    analyzePage(page, null, { id: 'quotient', url: tab.url, frameId: 0, tab: { ...tab } });
  const switchOff = () => saveSettings({ off: ['news.example'] }).then(forgetSettings);
  beforeEach(() => {
    vi.mocked(judge).mockClear();
    vi.mocked(judge).mockImplementation(async () => ({ report: { ...REPORT, url: tab.url }, heldAs: null }));
  });

  it('is not judged when it moves on, and nothing is shown or remembered of the one before', async () => {
    await sent(at('/story'));
    await switchOff();
    expect(await sent(at('/next'))).toBeNull();
    await written(tab.id);
    expect(judge).toHaveBeenCalledTimes(1);
    expect([...(await keptStates())]).toEqual([]);
    expect(done.at(-1)).toBe('icon /icons/idle-light-16.png');
  });

  it('is judged anew where it stands, without marks: it may still be loading', async () => {
    await sent(at('/story'));
    await switchOff();
    expect(await sent(at('/story#comments'))).toMatchObject({ highlight: false });
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('is judged when the reader asks for it all the same', async () => {
    await switchOff();
    const page = at('/next');
    tab.page = { report: () => REPORT, refresh: () => sent(page) };
    expect(await run(tab.id)).toMatchObject({ status: 'done' });
    expect(await sent(at('/third'))).toBeNull();
  });

  it('is shown as the settings are when it was judged, not when that began', async () => {
    vi.mocked(judge).mockImplementationOnce(async () => {
      await switchOff();
      return { report: REPORT, heldAs: null };
    });
    expect(await sent(at('/story'))).toMatchObject({ highlight: false });
  });

  it('is no page of another site, which goes on being judged', async () => {
    await switchOff();
    tab.url = 'https://harbour-news.example/story';
    expect(await sent(article(['It rained on the harbour.'], { url: tab.url }))).not.toBeNull();
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

describe('a page that the reader leaves while it is judged', () => {
  const STORY = 'https://news.example/story';
  const page = article(['It rained on the harbour all day, and nobody came.'], { url: STORY });
  const judgeWhile = (happens: () => void) =>
    vi.mocked(judge).mockImplementationOnce(async () => {
      happens();
      return { report, heldAs: null };
    });
  const analyze = () => analyzePage(page, null, { id: 'quotient', url: STORY, frameId: 0, tab: { ...tab } });
  const shown = () => done.filter((each) => each.startsWith('icon'));

  it.each([
    ['for another', () => void Object.assign(tab, { url: 'https://other.example/' })],
    ['for one whose address the browser does not tell', () => void Object.assign(tab, { url: undefined })],
    ['with its tab', () => void vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'))],
  ])('%s leaves nothing on the button, and nothing remembered of the tab', async (_, leave) => {
    judgeWhile(leave);
    await analyze();
    await written(tab.id);
    vi.restoreAllMocks();
    expect(shown()).toEqual([]);
    expect([...(await keptStates())]).toEqual([]);
  });

  it('leaves no error there either', async () => {
    vi.mocked(judge).mockImplementationOnce(async () => {
      Object.assign(tab, { url: 'https://other.example/' });
      throw new RangeError('offset 12 is out of the text');
    });
    await expect(analyze()).rejects.toThrow('offset 12');
    await written(tab.id);
    expect(shown()).toEqual([]);
    expect([...(await keptStates())]).toEqual([]);
  });

  it.each([
    ['was not left', () => {}],
    ['was moved in to one of its parts', () => void Object.assign(tab, { url: `${STORY}#part-2` })],
  ])('is shown where it %s', async (_, happens) => {
    judgeWhile(happens);
    await analyze();
    await written(tab.id);
    expect(shown()).toHaveLength(1);
    expect([...(await keptStates())]).toHaveLength(1);
  });
});
