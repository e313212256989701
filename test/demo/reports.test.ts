import { describe, expect, test } from 'vitest';
import { KESTREL_QUOTATIONS } from '../../demo/sites/kestrel.ts';
import { SITES } from '../../demo/sites.ts';
import { FERRY_TALKS } from '../../demo/stories/ferry-talks.ts';
import { WALK } from '../../demo/walk.ts';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { analyze } from '../../src/engine/analyze.ts';
import type { Original, Report } from '../../src/engine/model.ts';
import { builtInPublishers } from '../../src/lists/directory.ts';
import { extractArticle } from '../../src/page/extract.ts';

const address = (site: string, path = '/') => `http://${site}.localhost:4127${path}`;

function articleOf(id: string) {
  const { site, path } = WALK.find((stop) => stop.id === id)!;
  const page = SITES.find(({ name }) => name === site)!.pages[path]!(address);
  const url = address(site, path);
  return extractArticle(parseHtml(page as string, url), url);
}

const wire = articleOf('original');
const ORIGINAL: Original = {
  id: 'wire',
  url: wire.url,
  addresses: [],
  publisher: wire.site,
  title: wire.title,
  byline: wire.byline,
  published: wire.published,
  publishedFrom: 'declared',
  language: wire.language,
  text: wire.text,
  added: '2026-10-13T22:00:00.000Z',
  foundBy: 'saved',
};

function reportOf(id: string, originals: readonly Original[] = []): Report {
  const knowledge = { originals, publishers: builtInPublishers, trust: () => null, now: '2026-10-20T12:00:00.000Z' };
  return analyze(articleOf(id), knowledge, id);
}
const flagsOf = (report: Report) => report.flags.map((flag) => flag.id);

describe('with nothing in the library', () => {
  test.each(WALK.filter((stop) => stop.id !== 'front-page').map((stop) => stop.id))(
    '“%s” is an article with a quotient',
    (id) => {
      const report = reportOf(id);
      expect(report.article.isArticle).toBe(true);
      expect(report.quotient).not.toBeNull();
      expect(report.article.title).not.toBeNull();
      expect(report.article.byline).not.toBeNull();
    },
  );

  test('the front page is no article', () => {
    expect(reportOf('front-page').quotient).toBeNull();
  });

  test('the pasted copy is introduced by its lead-in, and its label is its own', () => {
    const report = reportOf('pasted');
    const [introduced, ...more] = report.quotations.filter((quotation) => quotation.kind === 'reuse');
    expect(more).toEqual([]);
    expect(introduced?.evidence).toBe('introduced');
    expect(introduced?.attribution?.name).toBe('Meridian Wire');
    const text = report.article.text.slice(introduced?.start, introduced?.end);
    expect(text).toMatch(/^Talks to reopen the Lasmar Strait/);
    expect(text).toMatch(/half of them by Christmas\.$/);
    expect(flagsOf(report)).toContain('fact-checked-unbacked');
  });

  test('the comment template of the pasted copy is boilerplate, each part by its rule', () => {
    const rules = reportOf('pasted').markers.map((marker) => marker.rule);
    for (const part of ['first-comment', 'leave-reply', 'email-not-published', 'akismet']) {
      expect(rules).toContain(`template.${part}`);
    }
  });

  test('the honest article quotes people and pastes nothing', () => {
    const report = reportOf('honest');
    expect(report.quotient?.reuse).toBe(0);
    expect(report.quotient?.speech).toBeGreaterThan(0.1);
    expect(flagsOf(report).filter((flag) => flag !== 'partly-checked')).toEqual([]);
    const speakers = report.quotations.map((quotation) => quotation.attribution?.name);
    expect(speakers).toContain('Anders Roe');
  });

  test('the fact-checker’s label names its checker', () => {
    const label = reportOf('fact-check').markers.find((marker) => marker.rule === 'label.fact-checked');
    expect(label?.verdict).toBe('named');
  });

  test('the German page is read in German: its lead-in introduces, its quotation marks quote', () => {
    const report = reportOf('german');
    expect(report.article.language).toMatch(/^de/);
    const reuse = report.quotations.find((quotation) => quotation.kind === 'reuse');
    expect(report.article.text.slice(reuse?.start, reuse?.start ? reuse.start + 13 : 0)).toBe('Die Gespräche');
    expect(reuse?.attribution?.name).toContain('Meridian Wire');
    const speech = report.quotations.find((quotation) => quotation.kind === 'speech' && quotation.within === null);
    expect(speech?.attribution?.name).toMatch(/Wiebke Tams/);
  });
});

describe('with the wire’s original in the library', () => {
  const report = (id: string) => reportOf(id, [ORIGINAL]);

  test('the pasted copy is matched, and exactly its three changed words are named', () => {
    const matches = report('pasted').quotations.flatMap((quotation) => quotation.matches);
    const { text } = report('pasted').article;
    const edits = matches.flatMap((match) => match.edits);
    expect(edits.map((edit) => text.slice(edit.start, edit.end))).toEqual(['six', '28', 'once']);
    expect(edits.map((edit) => ORIGINAL.text.slice(edit.originalStart, edit.originalEnd))).toEqual([
      'five',
      '23',
      'twice',
    ]);
  });

  test('the altered quotations are flagged with both wordings', () => {
    const altered = report('altered').flags.filter((flag) => flag.id === 'altered-quotation');
    const edits = altered.flatMap((flag) => flag.evidence.filter((each) => each.type === 'edit'));
    expect(edits).toContainEqual(expect.objectContaining({ class: 'number', here: '40', there: '14' }));
    expect(edits).toContainEqual(expect.objectContaining({ class: 'negation' }));
    expect(report('altered').article.text).toContain(KESTREL_QUOTATIONS.negation.here);
  });

  test('the copy without a credit is told from those with one', () => {
    expect(flagsOf(report('uncredited'))).toContain('copied-without-credit');
    expect(report('uncredited').originals[0]?.credited).toBe(false);
    for (const credited of ['pasted', 'syndicated']) {
      expect(flagsOf(report(credited))).not.toContain('copied-without-credit');
      expect(report(credited).originals[0]?.credited).toBe(true);
    }
  });

  test('the syndicated copy points to its original', () => {
    expect(flagsOf(report('syndicated'))).toContain('republished');
    expect(report('syndicated').quotient?.reuse).toBeGreaterThan(0.9);
    expect(report('syndicated').originals[0]?.url).toBe(address('wire', FERRY_TALKS.path));
  });

  test('the honest article stays honest', () => {
    expect(report('honest').quotient?.reuse).toBeLessThan(0.02);
  });
});
