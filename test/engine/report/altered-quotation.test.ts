import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { article, knowing, original } from '../invented.ts';

const SAID = 'We will open the old tunnel before 9 May of next year and not one day later';
const WIRE = original(
  'wire',
  `The tunnel under the Karst ridge has been closed for two winters. “${SAID},” the chief engineer, Petra Lindgren, told the valley council on Monday night. Traders clapped.`,
);
const judge = (said: string) =>
  analyze(
    article([
      'Drivers in the valley have heard many dates for the tunnel, and most have stopped writing them down by now, as the list on the café wall shows.',
      `“${said},” Petra Lindgren said. Few of those who heard her in the hall were ready to bet on it, and the baker went home early.`,
    ]),
    knowing({ originals: [WIRE] }),
    'r',
  );
const altered = (said: string) => judge(said).flags.find((flag) => flag.id === 'altered-quotation')?.evidence;

describe('words inside quotation marks that differ from the Original are told of, with both wordings', () => {
  it.each([
    ['a number', SAID.replace('9 May', '19 May'), '19', '9', 'number'],
    ['a negation put in', SAID.replace('will open', 'will not open'), 'not', '', 'negation'],
    ['a word', SAID.replace('old tunnel', 'new tunnel'), 'new', 'old', 'word'],
  ])('%s', (_, said, here, there, kind) => {
    expect(altered(said)).toMatchObject([{ type: 'edit', here, there, class: kind }]);
  });

  it('the same words are matched and no flag is raised', () => {
    const report = judge(SAID);
    expect(report.quotations).toMatchObject([{ kind: 'speech', evidence: 'matched' }]);
    expect(altered(SAID)).toBeUndefined();
  });

  it('another sentence of the same speaker is no alteration of this one', () => {
    const other = 'We have spent the money that the council gave us for the lamps';
    expect(judge(other).quotations).toMatchObject([{ evidence: 'marked', matches: [] }]);
    expect(altered(other)).toBeUndefined();
  });
});
