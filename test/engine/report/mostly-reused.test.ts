import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Original } from '../../../src/engine/model.ts';
import { builtInPublishers } from '../../../src/lists/directory.ts';
import { article, knowing } from '../invented.ts';
import { dated, FERRIES, flagOf, judge, OWN, textOf } from './outlets.ts';

const earlier = dated('2031-03-01T09:00:00Z');
const said = (paragraphs: readonly string[], originals: readonly Original[]) => {
  const flag = flagOf(judge(paragraphs, originals), 'mostly-reused');
  return flag && `${flag.severity}: ${flag.message}`;
};

describe('what a house has from its own earlier texts', () => {
  const background = textOf('The Daily Lantern', FERRIES, {
    ...earlier,
    url: 'https://daily-lantern.example/2031/talks',
  });

  it('is text of no other publication, and needs no credit', () => {
    const report = judge([OWN, ...FERRIES], [background]);
    expect(report.originals.map(({ role }) => role)).toEqual(['own']);
    expect(flagOf(report, 'copied-without-credit')).toBeUndefined();
    expect(said([OWN, ...FERRIES], [background])).toMatch(
      /^info: \d\d % of this article also appears in other articles on this site\.$/,
    );
  });

  it('is another’s all the same where another has it too', () => {
    expect(said(FERRIES, [background, textOf('Harbour Wire', FERRIES, earlier)])).toMatch(
      /^notice: 100 % .* is text from another/,
    );
  });

  it('is known by the directory where the house has two addresses', () => {
    const there = { ...background, url: 'https://www.bbc.co.uk/news/talks', publisher: 'BBC News' };
    const page = article(FERRIES, { url: 'https://www.bbc.com/news/late-boat', site: 'BBC' });
    const report = analyze(page, knowing({ originals: [there], publishers: builtInPublishers }), 'r');
    expect(report.originals.map(({ role }) => role)).toEqual(['own']);
  });

  it('is not believed of a page that only calls itself so', () => {
    const page = article(FERRIES, { url: 'https://lantern-daily.example/late-boat', site: 'The Daily Lantern' });
    const report = analyze(page, knowing({ originals: [background] }), 'r');
    expect(report.originals.map(({ role }) => role)).toEqual(['original']);
    expect(flagOf(report, 'copied-without-credit')).toBeDefined();
  });
});

describe('text of several publications', () => {
  const [first, second, third] = FERRIES;
  const two = [textOf('Harbour Wire', [first, second], earlier), textOf('Saltby Courier', [third], earlier)];

  it('is said to be that', () => {
    expect(said([first, second, OWN, third], two)).toContain('is text from other publications.');
  });

  it('is not said of copies of one text', () => {
    const copies = [textOf('Harbour Wire', FERRIES, earlier), textOf('Saltby Courier', FERRIES, earlier)];
    expect(said(FERRIES, copies)).toContain('is text from another publication.');
  });

  it('is not all credited to the one that a part of it is credited to', () => {
    const credited = ['Saltby Courier reports:', third, OWN, OWN, first, second];
    expect(said(credited, two)).not.toContain('credited');
    expect(said(['Harbour Wire reports:', ...FERRIES], [textOf('Harbour Wire', FERRIES, earlier)])).toContain(
      'It is credited to Harbour Wire.',
    );
  });
});
