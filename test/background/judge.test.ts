import { describe, expect, it } from 'vitest';
import { judge } from '../../src/background/judge.ts';
import type { Original } from '../../src/engine/model.ts';
import { memoryLibrary } from '../../src/library/memory.ts';
import { ownList, plainSource, publishersWith, type Source, trustOf } from '../../src/lists/source-list.ts';
import { originalFrom } from '../../src/sources/original-from.ts';
import { article, NOBODY, original } from '../engine/invented.ts';

const PASSAGE =
  'The northern ferry will keep to its summer timetable until the end of October, the company announced after the ' +
  'meeting. Its two ships carried 41,000 passengers last year, a tenth fewer than the year before, and the older one ' +
  'is due for a refit that would cost nine million crowns.';
const OWN =
  'People on the islands have waited since spring for a boat that runs in winter too. They have called a meeting for ' +
  'Saturday in the school at Upper Skerry, and the harbour master has promised to come and answer what he can.';

const page = article([OWN, PASSAGE.replace('41,000', '14,000')], { url: 'https://post.example/ferry' });
const wire = original('wire', PASSAGE);
const holding =
  (...held: Original[]) =>
  async () => {
    const library = memoryLibrary();
    await library.addAll(held);
    return library;
  };
const knownOf = (own: readonly Source[]) => ({
  publishers: publishersWith(ownList(own)),
  trust: trustOf(ownList(own)),
});
const given = { id: 'r1', now: '2031-05-01T10:00:00Z' };

describe('a page judged in the background', () => {
  it('is compared with what the library holds', async () => {
    const { report } = await judge(page, holding(wire), knownOf([]), given);
    const edits = report.quotations.flatMap(({ matches }) => matches.flatMap((match) => match.edits));
    expect(report.originals.map(({ id }) => id)).toEqual(['wire']);
    expect(edits.map(({ originalText }) => originalText)).toEqual(['41,000']);
  });

  it('is told apart from its own copy in the library', async () => {
    const own = original('own', page.text, { url: page.url });
    const { report, heldAs } = await judge(page, holding(own), knownOf([]), given);
    expect(heldAs).toBe('own');
    expect(report.originals).toEqual([]);
  });

  it('is compared with what its Report and its Original said before', async () => {
    const earlier = { ...page, text: page.text.replace('14,000', '15,000') };
    const library = memoryLibrary();
    const { report: before } = await judge(earlier, async () => library, knownOf([]), { ...given, id: 'before' });
    await library.reports.put(before, { at: '2031-04-30T10:00:00Z' });
    const { report } = await judge(page, async () => library, knownOf([]), given);
    expect(report.changed).toMatchObject({ since: '2031-04-30T10:00:00Z', from: 'report' });
    expect(report.changed?.edits.map(({ originalText }) => originalText)).toEqual(['15,000']);
    const unseen = await judge(page, holding(wire), knownOf([]), given);
    expect(unseen.report.changed).toBeNull();
  });

  it('is not compared with the Report whose place the new one takes', async () => {
    const library = memoryLibrary();
    const half = { ...page, text: page.text.replace('14,000', '15,000') };
    const { report: before } = await judge(half, async () => library, knownOf([]), given);
    await library.reports.put(before, { at: '2031-05-01T09:59:55Z' });
    const { report } = await judge(page, async () => library, knownOf([]), given);
    expect(report.changed).toBeNull();
  });

  it('is judged without a library that fails, and says so', async () => {
    const failing = () => Promise.reject(new Error('the disk is full'));
    const { report } = await judge(page, failing, knownOf([]), given);
    expect(report.notJudged).toMatchObject([
      { what: 'library', why: 'the disk is full', sentence: { id: 'library.unknown' } },
    ]);
  });

  it('that is no article does not trouble the library', async () => {
    const untouched = () => Promise.reject(new Error('was asked'));
    const { report } = await judge({ ...page, isArticle: false }, untouched, knownOf([]), given);
    expect(report.notJudged.map(({ why }) => why)).not.toContain('was asked');
  });

  it('takes trust from the reader’s list', async () => {
    const { report } = await judge(
      page,
      holding(wire),
      knownOf([plainSource('wire.example', null, 'Wire', 'trusted')]),
      given,
    );
    expect(report.originals[0]?.trusted).toBe(true);
  });
});

describe('an original made from a page', () => {
  const declared = {
    ...page.declared,
    canonical: 'https://wire.example/ferry',
    addresses: ['https://post.example/amp/1'],
  };

  it('has the words of the article without boilerplate', async () => {
    const { report } = await judge(page, holding(), knownOf([]), given);
    const [first, second] = report.article.blocks;
    const judged = {
      ...report,
      article: { ...report.article, blocks: [first!, { ...second!, kind: 'boilerplate' as const }] },
    };
    expect(originalFrom(page, judged, NOBODY).text).toBe(OWN);
    expect(originalFrom(page, null, NOBODY).text).toBe(page.text);
  });

  it('has the page’s own other addresses, not the one it copied from', () => {
    expect(originalFrom({ ...page, declared }, null, NOBODY).addresses).toEqual(['https://post.example/amp/1']);
  });

  it('says how its date is known', () => {
    expect(originalFrom({ ...page, published: null }, null, NOBODY).publishedFrom).toBe('first-seen');
    expect(originalFrom({ ...page, published: '2031-04-30' }, null, NOBODY).publishedFrom).toBe('declared');
  });
});
