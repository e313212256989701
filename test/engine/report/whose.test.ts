import { describe, expect, it } from 'vitest';
import type { Original, Report } from '../../../src/engine/model.ts';
import { sharesOf, sourceOf } from '../../../src/engine/report/shares.ts';
import { ENGLISH } from '../../../src/report-page/english.ts';
import { dated, FERRIES, flagOf, judge, OWN, textOf } from './outlets.ts';

const [FIRST, SECOND, THIRD] = FERRIES;
const earlier = dated('2031-03-01T09:00:00Z');
const ofHouse = (paragraphs: readonly string[]) =>
  textOf('The Daily Lantern', paragraphs, { ...earlier, url: 'https://daily-lantern.example/2031/talks' });

const parts = (report: Report) =>
  sharesOf(report)!.parts.map(({ kind, source, ofHouse }) => (ofHouse ? 'house' : (source ?? kind)));
const named = (report: Report) =>
  report.quotations.filter(({ kind }) => kind === 'reuse').map((quotation) => sourceOf(quotation, report));

describe('whose words a passage is', () => {
  const wire = textOf('Harbour Wire', [FIRST, SECOND], earlier);
  const courier = textOf('Saltby Courier', [THIRD], earlier);
  const twoSources: [string, string[]][] = [
    ['the larger first', [FIRST, SECOND, THIRD]],
    ['the smaller first', [THIRD, FIRST, SECOND]],
  ];

  it.each(twoSources)('is told of each source where one text follows another without a word between: %s', (_, page) => {
    const report = judge(page, [wire, courier]);
    expect(named(report).toSorted()).toEqual(['Harbour Wire', 'Saltby Courier']);
    expect(parts(report)).toEqual(['Harbour Wire', 'Saltby Courier']);
    expect(ENGLISH.answer(report)).toBe('About 100\u00a0% of this article is text from several other publications.');
  });

  it('is told of each where the passage of one runs into that of another', () => {
    const report = judge([FIRST, SECOND, THIRD], [wire, textOf('Saltby Courier', [SECOND, THIRD], earlier)]);
    expect(report.quotations).toHaveLength(1);
    expect(parts(report)).toEqual(['Harbour Wire', 'Saltby Courier']);
  });

  it('is one passage where one text has both paragraphs and another only the second', () => {
    const report = judge([OWN, FIRST, SECOND, THIRD], [textOf('Harbour Wire', FERRIES, earlier), courier]);
    expect(named(report)).toEqual(['Harbour Wire']);
    expect(parts(report)).toEqual(['Harbour Wire', 'own']);
  });

  const later = dated('2031-04-02T09:00:00Z');
  const copies: [string, Original[], string][] = [
    [
      'the earlier of two texts, whatever they are called',
      [textOf('Harbour Wire', FERRIES, later), textOf('Saltby Courier', FERRIES, earlier)],
      'Saltby Courier',
    ],
    [
      'another publication’s before another text of the house',
      [ofHouse(FERRIES), textOf('Saltby Courier', FERRIES, earlier)],
      'Saltby Courier',
    ],
    [
      'the one that has all of it before one that has a part',
      [textOf('Harbour Wire', [FIRST], earlier), textOf('Saltby Courier', FERRIES, earlier)],
      'Saltby Courier',
    ],
  ];
  it.each(copies)('%s', (_, originals, source) => {
    for (const given of [originals, originals.toReversed()]) {
      const report = judge([OWN, ...FERRIES], given);
      expect(named(report)).toEqual([source]);
      expect(report.quotations[0]!.matches[0]!.original).toBe(given.find(({ publisher }) => publisher === source)!.id);
      expect(parts(report)).toEqual([source, 'own']);
      expect(flagOf(report, 'copied-without-credit')?.message).toContain(source);
    }
  });

  it('the one that the page credits, where nothing tells which of two came first', () => {
    const report = judge(
      [OWN, 'Saltby Courier reports:', ...FERRIES],
      [textOf('Harbour Wire', FERRIES), textOf('Saltby Courier', FERRIES)],
    );
    expect(named(report).at(-1)).toBe('Saltby Courier');
  });
});

describe('words that only other texts of the page’s own house have', () => {
  it('are in the quotient, and told of as that, not as another’s', () => {
    const report = judge([OWN, ...FERRIES], [ofHouse(FERRIES)]);
    const { reuse, house } = sharesOf(report)!;
    expect(house).toBe(reuse);
    expect(parts(report)).toEqual(['house', 'own']);
    expect(ENGLISH.answer(report)).toBe(
      `About ${reuse}\u00a0% of this article also appears in other articles on this site.`,
    );
  });

  it('are told apart from what another publication has', () => {
    const report = judge(
      [FIRST, SECOND, OWN, THIRD],
      [ofHouse([FIRST, SECOND]), textOf('Harbour Wire', [THIRD], earlier)],
    );
    const { reuse, house } = sharesOf(report)!;
    expect(parts(report).toSorted()).toEqual(['Harbour Wire', 'house', 'own']);
    expect(ENGLISH.answer(report)).toBe(
      `About ${reuse - house}\u00a0% of this article is text from elsewhere; another ${house}\u00a0% also appears in other articles on this site.`,
    );
    expect(flagOf(report, 'mostly-reused')).toBeUndefined();
  });

  it('are told apart within one passage, where another publication has a part of it', () => {
    const report = judge([OWN, ...FERRIES], [ofHouse(FERRIES), textOf('Harbour Wire', [THIRD], earlier)]);
    expect(parts(report).toSorted()).toEqual(['Harbour Wire', 'house', 'own']);
    expect(flagOf(report, 'mostly-reused')).toBeUndefined();
  });

  it('are so too where the page says that it has them from there', () => {
    const report = judge([OWN, 'The Daily Lantern reported in March:', ...FERRIES], [ofHouse(FERRIES)]);
    expect(parts(report)[0]).toBe('house');
    expect(flagOf(report, 'mostly-reused')?.severity).toBe('info');
  });

  it('are another’s where the page credits them to another', () => {
    const report = judge([OWN, 'Harbour Wire reports:', ...FERRIES], [ofHouse(FERRIES)]);
    expect(parts(report)[0]).toBe('Harbour Wire');
    expect(named(report)[0]).toBe('Harbour Wire');
    expect(flagOf(report, 'mostly-reused')?.severity).toBe('notice');
  });
});
