import { describe, expect, it } from 'vitest';
import type { Match } from '../../../src/engine/model.ts';
import { proseOf } from '../../../src/engine/prose.ts';
import type { FoundQuotation } from '../../../src/engine/quotations/found.ts';
import { composeQuotations } from '../../../src/engine/report/compose.ts';
import { quotientOf } from '../../../src/engine/report/quotient.ts';
import { article, knowing, place } from '../invented.ts';

const OWN = 'The harbour office in Velmora opened its doors again on Tuesday after a week of repairs.';
const LEAD = 'Port Courier reports:';
const FIRST = 'Crews replaced forty metres of the eastern quay before the spring tide came in.';
const SECOND = 'The work, said harbour master Ilse Brandt, “was done in four nights and nobody was hurt” by Friday.';
const SPOKEN = 'was done in four nights and nobody was hurt';
const prose = proseOf(article([OWN, LEAD, FIRST, SECOND]), []);
const at = (part: string) => place(prose.text, part);
const block = { start: at(FIRST).start, end: at(SECOND).end };

const found = (span: { start: number; end: number }, parts: Partial<FoundQuotation>): FoundQuotation => ({
  ...span,
  kind: 'reuse',
  evidence: 'introduced',
  extentConfidence: 0.8,
  attribution: null,
  matches: [],
  ...parts,
});
const match = (span: { start: number; end: number }, original = 'a'): Match => ({
  ...span,
  original,
  originalStart: 0,
  originalEnd: span.end - span.start,
  grade: 'exact',
  edits: [],
});
const credit = {
  name: 'Port Courier',
  kind: 'publication',
  cue: 'reports',
  start: 0,
  end: 12,
  url: null,
  domain: null,
  trusted: false,
} as const;
const spoken = found(at(SPOKEN), { kind: 'speech', evidence: 'marked' });
const compose = (parts: Partial<Parameters<typeof composeQuotations>[1]>) =>
  composeQuotations(prose, { marked: [], introduced: [], credits: [], matches: [], ...parts }, knowing());

describe('the words of an article go to the strongest evidence', () => {
  it('a lead-in alone gives one introduced quotation', () => {
    const quotations = compose({ introduced: [found(block, { attribution: credit })] });
    expect(quotations).toMatchObject([{ ...block, evidence: 'introduced', within: null }]);
  });

  it('a passage found in an Original is matched and keeps the credit of its lead-in', () => {
    const quotations = compose({ introduced: [found(block, { attribution: credit })], matches: [match(block)] });
    expect(quotations).toMatchObject([{ ...block, evidence: 'matched', attribution: { name: 'Port Courier' } }]);
  });

  it('what a lead-in covers beyond the matched passage stays introduced', () => {
    const quotations = compose({ introduced: [found(block, {})], matches: [match(at(FIRST))] });
    expect(quotations.map((q) => [q.evidence, prose.text.slice(q.start, q.end)])).toEqual([
      ['matched', FIRST],
      ['introduced', SECOND],
    ]);
  });

  it('matches that only a blank line parts are one quotation with two Matches', () => {
    const quotations = compose({ matches: [match(at(FIRST)), match(at(SECOND))] });
    expect(quotations).toMatchObject([block]);
    expect(quotations[0]!.matches).toHaveLength(2);
  });

  it('matches with words of the page between them are two quotations', () => {
    expect(compose({ matches: [match(at(OWN)), match(at(FIRST))] })).toHaveLength(2);
  });
});

describe('speech', () => {
  it('inside a copied passage is listed within it and counts nothing', () => {
    const quotations = compose({ marked: [spoken], matches: [match(block)] });
    expect(quotations.map((q) => [q.kind, q.within])).toEqual([
      ['reuse', null],
      ['speech', 0],
    ]);
    expect(quotientOf(prose, quotations).speech).toBe(0);
  });

  it('that an Original carries too stays speech, now matched: it is no copied prose', () => {
    const quotations = compose({ marked: [spoken], matches: [match(at(`“${SPOKEN}”`))] });
    expect(quotations).toMatchObject([{ kind: 'speech', evidence: 'matched' }]);
    expect(quotientOf(prose, quotations).reuse).toBe(0);
  });

  it('has the Matches of its own words alone', () => {
    const [one, two] = [at(SPOKEN), at('before the spring tide came in')];
    const marked = [found(two, { kind: 'speech', evidence: 'marked' }), spoken];
    const quotations = compose({ marked, matches: [match(one), match(two)] });
    expect(quotations.map((q) => q.matches.map(({ start }) => start))).toEqual([[two.start], [one.start]]);
  });

  it('in the page’s own prose counts as speech', () => {
    const quotient = quotientOf(prose, compose({ marked: [spoken] }));
    expect(quotient).toMatchObject({ reuse: 0 });
    expect(quotient.speech).toBeCloseTo(9 / prose.counted[prose.words.length]!);
  });
});

describe('the quotient', () => {
  it('counts a word once, however many quotations hold it', () => {
    const twice = compose({ introduced: [found(block, {}), found(at(FIRST), {})], marked: [spoken] });
    const once = compose({ introduced: [found(block, {})] });
    expect(quotientOf(prose, twice).total).toBeCloseTo(quotientOf(prose, once).total);
  });

  it('leaves boilerplate out of both sides', () => {
    const cut = proseOf(prose.article, [at(OWN)]);
    expect(quotientOf(cut, compose({ introduced: [found(block, {})] })).total).toBeGreaterThan(
      quotientOf(prose, compose({ introduced: [found(block, {})] })).total,
    );
  });
});
