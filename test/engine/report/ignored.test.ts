import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { Report } from '../../../src/engine/model.ts';
import { ownList, plainSource, publishersWith, trustOf } from '../../../src/lists/source-list.ts';
import { article, knowing } from '../invented.ts';
import { FERRIES, OWN, textOf } from './outlets.ts';

function judge(paragraphs: readonly string[], trust: 'trusted' | 'ignored' | null): Report {
  const lists = ownList([plainSource('harbour-wire.example', null, 'Harbour Wire', trust)]);
  const page = article(paragraphs, { url: 'https://daily-lantern.example/late-boat' });
  const originals = [textOf('Harbour Wire', FERRIES), textOf('The Tidal Post', [FERRIES[0]])];
  const knowledge = knowing({ originals, publishers: publishersWith(lists), trust: trustOf(lists) });
  return analyze(page, knowledge, 'r');
}
const copy = [OWN, ...FERRIES];

describe('a publisher that the reader ignores', () => {
  it('is not compared with: its originals are in no share, no list and no flag, and that is said', () => {
    const [known, ignored] = [judge(copy, null), judge(copy, 'ignored')];
    expect(known.originals.map(({ publisher }) => publisher)).toEqual(['Harbour Wire', 'The Tidal Post']);
    expect(ignored.originals.map(({ publisher }) => publisher)).toEqual(['The Tidal Post']);
    expect(ignored.quotient!.reuse).toBeLessThan(known.quotient!.reuse);
    expect(JSON.stringify(ignored.flags)).not.toContain('Harbour Wire');
    expect(ignored.notJudged.map(({ why }) => why)).toEqual(['1 original of a publisher you ignore was not compared.']);
    expect(known.notJudged).toEqual([]);
  });

  it('is not offered to be found, by name or by address', () => {
    const lead = [
      OWN,
      'Harbour Wire reports:',
      'The boats of the northern routes will be painted green in May, and the crews have asked for a say in the shade of it.',
      OWN,
    ];
    expect(judge(lead, null).candidates.map(({ publisher }) => publisher)).toEqual(['Harbour Wire']);
    expect(judge(lead, 'ignored').candidates).toEqual([]);
  });

  it('is still named where the page credits it: that is a fact of the page', () => {
    const lead = [OWN, 'Harbour Wire reports:', ...FERRIES];
    expect(judge(lead, 'ignored').quotations.map((quotation) => quotation.attribution?.name)).toContain('Harbour Wire');
  });
});
