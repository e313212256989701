import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/analyze.ts';
import type { Report } from '../../src/engine/model.ts';
import { articleFromText } from '../../src/engine/text/plain.ts';
import { builtInPublishers } from '../../src/lists/directory.ts';
import { knowing, original, place } from './invented.ts';

/** A post in the form that Quotient was made for: a little of its own, then a pasted article, then the blog's template. */
const OWN = [
  'Lake Towns Ask Minister To Reopen The Ferry',
  'Fact checked',
  'Lake towns ask minister to reopen the ferry',
  'Mayors of four lake towns have asked the transport minister to reopen the ferry that was closed in January.',
  'The ministry has confirmed that it received the letter on Monday and that an answer will be given within the month.',
];
const LEAD = 'Reuters reports:';
const PASTED = [
  'The four mayors announced on Monday that they would stop paying into the regional transport fund until the crossing between Harnau and Selby is open again, saying that their towns had lost a third of their visitors since the boats were taken out of service.',
  'The closure followed an inspection in which engineers found cracks in the hulls of two of the three boats. A spokesman for the operator, which is owned by the region, said repairs could not begin before the ice on the northern shore had melted.',
  'In a letter seen by reporters, the mayors said the third boat was “sound and ready to sail” and asked why it had been kept in harbour for eleven weeks. The ministry did not comment on the state of the boat.',
  'About 2,400 people used the crossing each day last summer, most of them on the way to work at the paper mill in Selby. Since January they have had to drive around the lake, which takes an hour and ten minutes when the road is clear.',
  'Although the region has promised a bus on weekdays, drivers have refused to work the early shift without extra pay, and the talks between the two sides broke off last week without a new date.',
];
const TEMPLATE = [
  'Be the first to comment',
  'Leave a Reply',
  'Your email address will not be published.',
  'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
];

const page = (pasted: readonly string[] = PASTED) => [...OWN, LEAD, ...pasted, ...TEMPLATE].join('\n\n');
const judge = (text: string, originals = [] as ReturnType<typeof original>[]): Report =>
  analyze(articleFromText({ text }), knowing({ publishers: builtInPublishers, originals }), 'page');
const pastedText = PASTED.join('\n\n');
const first = original('wire', `${pastedText}\n\nReporting by our staff in Harnau.`, {
  publisher: 'Reuters',
  url: 'https://www.reuters.com/lake-ferry',
});

describe('a pasted article, with no Original at hand', () => {
  const text = page();
  const report = judge(text);
  const reuse = report.quotations.filter((q) => q.kind === 'reuse' && q.within === null);

  it('is reuse introduced by its lead-in, from the first pasted word to the last', () => {
    expect(reuse).toMatchObject([{ ...place(text, pastedText), evidence: 'introduced' }]);
  });

  it('is credited to the publication that the lead-in names, at its address', () => {
    expect(reuse[0]!.attribution).toMatchObject({
      name: 'Reuters',
      kind: 'publication',
      cue: 'reports',
      domain: 'reuters.com',
    });
  });

  it('makes up most of the article', () => {
    expect(report.quotient!.reuse).toBeGreaterThan(0.7);
    expect(report.quotient!.reuse).toBeLessThan(0.9);
    expect(report.flags.map((flag) => flag.id)).toContain('mostly-reused');
  });

  it('names the Original that the library does not hold', () => {
    expect(report.candidates).toMatchObject([{ publisher: 'Reuters', url: null, why: 'lead-in' }]);
  });

  it('has a label that nothing on the page backs', () => {
    expect(report.markers).toContainEqual(expect.objectContaining({ rule: 'label.fact-checked', verdict: 'unbacked' }));
    expect(report.flags.map((flag) => flag.id)).toContain('fact-checked-unbacked');
  });

  it('ends in template text that is in no share', () => {
    const boilerplate = report.article.blocks
      .filter((block) => block.kind === 'boilerplate')
      .map((block) => text.slice(block.start, block.end));
    expect(boilerplate).toEqual(expect.arrayContaining(TEMPLATE));
  });
});

describe('the same page, with the Original in the library', () => {
  it('is matched, one Match for the whole run, exact to the word at both ends', () => {
    const text = page();
    const report = judge(text, [first]);
    const matches = report.quotations.flatMap((q) => q.matches);
    expect(matches).toMatchObject([
      { original: 'wire', ...place(text, pastedText), originalStart: 0, originalEnd: pastedText.length, edits: [] },
    ]);
    expect(report.quotations[0]).toMatchObject({ evidence: 'matched', attribution: { name: 'Reuters' } });
    expect(report.originals).toMatchObject([{ id: 'wire', credited: true }]);
    expect(report.candidates).toEqual([]);
  });

  it('with three words changed in the copy, the edits name exactly those', () => {
    const changed = PASTED.map((paragraph) =>
      paragraph
        .replace('lost a third', 'lost a quarter')
        .replace('eleven weeks', 'twelve weeks')
        .replace('have refused', 'have declined'),
    );
    const text = page(changed);
    const report = judge(text, [first]);
    const edits = report.quotations.flatMap((q) => q.matches).flatMap((match) => match.edits);
    expect(edits.map((edit) => [text.slice(edit.start, edit.end), edit.originalText])).toEqual([
      ['quarter', 'third'],
      ['twelve', 'eleven'],
      ['declined', 'refused'],
    ]);
  });
});
