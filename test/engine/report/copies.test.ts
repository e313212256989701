import { describe, expect, it } from 'vitest';
import { passagesWith } from '../../../src/engine/report/shares.ts';
import { dated, FERRIES, flagOf, judge, OWN, textOf } from './outlets.ts';

const SPOKEN = 'A fourth boat would cost us 2 million crowns a winter, and nobody has offered to pay it';
const WITH_SPEECH = [...FERRIES, `“${SPOKEN},” Ida Ash told the board.`];
const later = dated('2031-04-24T09:00:00Z');

describe('words that only copies of a page carry', () => {
  const report = judge(WITH_SPEECH, [textOf('Saltby Courier', FERRIES, later)]);

  it('are the page’s own words', () => {
    expect(report.originals.map(({ role }) => role)).toEqual(['copy']);
    expect(report.quotient?.reuse).toBe(0);
    expect(report.quotations.filter(({ kind }) => kind === 'reuse')).toEqual([]);
    expect(flagOf(report, 'mostly-reused')).toBeUndefined();
  });

  it('can still be shown beside the copy', () => {
    const passages = passagesWith(report, 'saltby-courier');
    expect(passages.map(({ start }) => report.article.text.slice(start, start + 5))).toEqual(['Crews']);
  });

  it('are so too where the copy says whence it has them', () => {
    const text = textOf('Saltby Courier', [...FERRIES, 'Source: The Daily Lantern']);
    expect(judge(FERRIES, [text]).quotient?.reuse).toBe(0);
  });

  it('alter no quotation of the page', () => {
    const altered = [...FERRIES, `“${SPOKEN.replace('2 million', '3 million')},” Ida Ash told the board.`];
    expect(flagOf(judge(WITH_SPEECH, [textOf('Saltby Courier', altered, later)]), 'altered-quotation')).toBeUndefined();
    const before = dated('2031-04-01T09:00:00Z');
    expect(flagOf(judge(WITH_SPEECH, [textOf('Saltby Courier', altered, before)]), 'altered-quotation')).toBeDefined();
  });
});

describe('words of another’s stay so', () => {
  const first = textOf('Harbour Wire', FERRIES, dated('2031-04-12T09:00:00Z'));

  it('where an earlier text has them beside a later copy', () => {
    const report = judge([OWN, ...FERRIES], [first, textOf('Saltby Courier', FERRIES, later)]);
    expect(report.originals.map(({ publisher, role }) => [publisher, role])).toEqual([
      ['Harbour Wire', 'original'],
      ['Saltby Courier', 'copy'],
    ]);
    const reuse = report.quotations.filter(({ kind }) => kind === 'reuse');
    expect(reuse.flatMap(({ matches }) => matches.map(({ original }) => original))).toEqual(['harbour-wire']);
    expect(flagOf(report, 'mostly-reused')).toBeDefined();
  });

  it('where the earlier text has fewer of them than the later copy', () => {
    const half = textOf('Harbour Wire', FERRIES.slice(1), dated('2031-04-12T09:00:00Z'));
    const report = judge([OWN, ...FERRIES], [half, textOf('Saltby Courier', FERRIES, later)]);
    expect(report.originals.map(({ role }) => role)).toEqual(['copy', 'original']);
    expect(flagOf(report, 'copied-without-credit')?.message).toContain('Harbour Wire');
  });

  it('where nothing tells which text came first', () => {
    expect(judge(FERRIES, [textOf('Saltby Courier', FERRIES)]).quotient?.reuse).toBe(1);
  });

  it('where the page introduces them, be the text that the Library holds a copy', () => {
    const report = judge([OWN, 'Harbour Wire reports:', ...FERRIES], [textOf('Saltby Courier', FERRIES, later)]);
    const introduced = report.quotations.find(({ kind }) => kind === 'reuse');
    expect(introduced).toMatchObject({ evidence: 'introduced', attribution: { name: 'Harbour Wire' } });
  });
});
