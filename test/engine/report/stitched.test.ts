import { describe, expect, it } from 'vitest';
import { judge, saidBy } from './tunnel.ts';

const A = 'We will open the old tunnel before the ninth of May and hang new lamps in every one of its bends';
const B = 'Nobody in this valley will have to drive over the ridge in the snow as long as I hold this office';
const BETWEEN =
  'Asked about the money, she turned a page and said nothing for a while. The council had put the cost at four million in spring, and at six in autumn, without a word on who would pay for the second entrance or for the pumps below it.';
const STORED = [`“${A},” the chief engineer, Petra Lindgren, said on Monday.`, BETWEEN, `“${B},” she said at the end.`];

const stitched = (...page: string[]) => saidBy(judge(page, STORED), 'stitched-quotation');

describe('two passages of an Original that stand far apart, joined as one quotation', () => {
  it('are told of, with how far apart they are', () => {
    expect(stitched(`“${A}. ${B},” Petra Lindgren said.`)).toMatch(
      /^One quotation joins two passages without a sign; in the original \d+ words stand between them\.$/,
    );
  });

  it('are told of when they were turned round', () => {
    expect(stitched(`“${B}. ${A},” Petra Lindgren said.`)).toBe(
      'One quotation joins two passages without a sign; in the original they stand in the other order.',
    );
  });

  it.each([
    ['each in its own marks', [`“${A},” Petra Lindgren said. “${B},” she added.`]],
    ['an ellipsis between them', [`“${A} … ${B},” Petra Lindgren said.`]],
    ['three stops between them', [`“${A}... ${B},” Petra Lindgren said.`]],
    ['an ellipsis in brackets', [`“${A}. [...] ${B},” Petra Lindgren said.`]],
    ['two paragraphs of a quotation', [`“${A}.`, `“${B},” Petra Lindgren said.`]],
    ['one of them alone', [`“${A},” Petra Lindgren said.`]],
    ['the other order, with an ellipsis', [`“${B} … ${A},” Petra Lindgren said.`]],
    ['the other order, with other words between them', [`“${B}. So much for the ridge. ${A},” Petra Lindgren said.`]],
  ])('are no stitching: %s', (_, page) => expect(stitched(...page)).toBeNull());

  it('are no stitching where they are neighbours in the Original, but for “she said”', () => {
    const stored = [`“${A},” the chief engineer, Petra Lindgren, said on Monday. “${B}.”`];
    expect(saidBy(judge([`“${A}. ${B},” Petra Lindgren said.`], stored), 'stitched-quotation')).toBeNull();
  });

  it('is not told of as an altered quotation too', () => {
    expect(saidBy(judge([`“${A}. ${B},” Petra Lindgren said.`], STORED), 'altered-quotation')).toBeNull();
  });
});
