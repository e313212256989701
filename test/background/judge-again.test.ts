import { beforeEach, describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import { judgeAgain, judgeAgainFor } from '../../src/background/judge-again.ts';
import type { Article } from '../../src/engine/model.ts';
import { NOTHING_DECLARED } from '../../src/engine/model.ts';
import type { Library } from '../../src/library/library.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { restOf } from '../../src/library/page-rest.ts';
import { ownList, publishersWith, trustOf } from '../../src/lists/source-list.ts';
import { lateOriginals } from '../../src/shared/late-originals.ts';
import { runJobs } from '../../src/sources/jobs/run-jobs.ts';
import { article, original } from '../engine/invented.ts';
import { restart } from './fake-browser.ts';

const world = vi.hoisted(() => ({ library: null as unknown as Library }));
vi.mock('../../src/shared/browser.ts', () => import('./fake-browser.ts'));
vi.mock('../../src/background/library.ts', () => ({ library: async () => world.library }));
const lists = ownList([]);
const known = { publishers: publishersWith(lists), trust: trustOf(lists) };
vi.mock('../../src/background/known.ts', () => ({ known: async () => known }));

const PASSAGE =
  'The northern ferry will keep to its summer timetable until the end of October, the company announced after the ' +
  'meeting. Its two ships carried 41,000 passengers last year, a tenth fewer than the year before, and the older one ' +
  'is due for a refit that would cost nine million crowns.';
const OWN =
  'People on the islands have waited since spring for a boat that runs in winter too. They have called a meeting for ' +
  'Saturday in the school at Upper Skerry, and the harbour master has promised to come and answer what he can.';
const READ = '2031-05-01T10:00:00.000Z';

/** A page whose label stands outside its text, as its own words do not tell. */
const page: Article = article([OWN, PASSAGE], {
  url: 'https://post.example/ferry',
  title: 'The ferry',
  notices: [
    {
      text: 'Fact checked',
      scope: 'byline',
      start: null,
      end: null,
      signals: ['fact-check-label'],
      links: [],
      beside: [],
    },
  ],
  declared: { ...NOTHING_DECLARED, types: ['NewsArticle'] },
});
const wire = original('wire', PASSAGE);

/** The page as it was read before anything came in. */
async function readBefore(withRest = true) {
  const { report } = await judge(page, async () => world.library, known, { id: 'r1', now: READ });
  await world.library.reports.put(report, { at: READ, ...(withRest ? { rest: restOf(page) } : {}) });
  return report;
}

/** What came in is worked off, an hour after the page was read. */
async function workedOff() {
  await runJobs(
    {
      jobs: world.library.jobs,
      kinds: { again: judgeAgain },
      now: () => Date.now() + 3_600_000,
      onStep: () => {},
    },
    new AbortController().signal,
  );
}

describe('a page that was read and closed', () => {
  beforeEach(() => {
    restart();
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
    vi.useFakeTimers({ now: new Date('2031-05-02T10:00:00Z'), toFake: ['Date'] });
    world.library = memoryLibrary();
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  test('gets a new Report when its original comes in, and that says of labels all that the old one said', async () => {
    const before = await readBefore();
    expect(before.markers.map(({ rule }) => rule)).not.toEqual([]);
    const { id } = await world.library.add(wire);
    await judgeAgainFor([id]);
    await workedOff();
    const kept = await world.library.reports.get('r1');
    expect(kept).toMatchObject({ at: READ, redone: expect.stringMatching(/^2031-05-02/) });
    expect(kept?.report.originals.map((found) => found.id)).toEqual([id]);
    expect(kept!.report.quotient!.total).toBeGreaterThan(before.quotient!.total);
    expect(kept?.report.markers).toEqual(before.markers);
    const live = await judge(page, async () => world.library, known, { id: 'r1', now: READ });
    expect(kept?.report).toEqual(live.report);
    expect(await lateOriginals()).toEqual([{ report: 'r1', original: id }]);
    expect(await world.library.reports.count()).toBe(1);
  });

  test('gets one too when an import of many brings its original', async () => {
    await readBefore();
    const added = '2031-05-02T09:00:00.000Z';
    await world.library.addAll([
      ...Array.from({ length: 200 }, (_, n) =>
        original(`n${n}`, `${n} other words about ${n} other matters, ${n} times.`, { added }),
      ),
      { ...wire, added },
    ]);
    await judgeAgainFor([], [added]);
    await workedOff();
    expect((await world.library.reports.get('r1'))?.report.originals).toHaveLength(1);
    expect(await lateOriginals()).toHaveLength(1);
  });

  test('keeps its Report where what came in does not concern it', async () => {
    const before = await readBefore();
    const { id } = await world.library.add(original('other', 'A story about something else altogether, '.repeat(12)));
    await judgeAgainFor([id], ['2031-05-02T09:00:00.000Z']);
    await workedOff();
    expect(await world.library.reports.get('r1')).toEqual({ id: 'r1', url: page.url, at: READ, report: before });
    expect(await lateOriginals()).toEqual([]);
  });

  test('keeps its Report where only its words are kept, and is told of', async () => {
    const before = await readBefore(false);
    const { id } = await world.library.add(wire);
    await judgeAgainFor([id]);
    await workedOff();
    expect((await world.library.reports.get('r1'))?.report).toEqual(before);
    expect(await lateOriginals()).toEqual([{ report: 'r1', original: id }]);
  });

  test('is not judged by what an import says it had, if no page could have had that', async () => {
    const before = await readBefore();
    const blocks = [{ start: 0, end: 9_999_999, kind: 'paragraph' as const }];
    await world.library.reports.put(before, { at: READ, rest: { ...restOf(page), blocks } });
    const { id } = await world.library.add(wire);
    await judgeAgainFor([id]);
    await workedOff();
    expect((await world.library.reports.get('r1'))?.report).toEqual(before);
  });

  test('does not come back when the reader deletes it while it is judged', async () => {
    await readBefore();
    const { id } = await world.library.add(wire);
    await judgeAgainFor([id]);
    const { candidates } = world.library;
    world.library.candidates = async (...given) => {
      await world.library.reports.clear();
      return candidates(...given);
    };
    await workedOff();
    expect(await world.library.reports.count()).toBe(0);
    expect(await lateOriginals()).toEqual([]);
  });
});
