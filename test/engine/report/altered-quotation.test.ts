import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { article, knowing, original } from '../invented.ts';

const SAID = 'We will open the old tunnel before 9 May of next year and not one day later';
const WIRE = original(
  'wire',
  `The tunnel under the Karst ridge has been closed for two winters. “${SAID},” the chief engineer, Petra Lindgren, told the valley council on Monday night. Traders clapped.`,
);
const OPENING =
  'Drivers in the valley have heard many dates for the tunnel, and most have stopped writing them down by now, as the list on the café wall shows.';
const CLOSING = 'Few of those who heard her in the hall were ready to bet on it, and the baker went home early.';
const judge = (said: string) =>
  analyze(article([OPENING, `“${said},” Petra Lindgren said. ${CLOSING}`]), knowing({ originals: [WIRE] }), 'r');
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

  it.each([
    ['another spelling', 'before 9 May', 'in the colour of the harbour', 'in the color of the harbor'],
    ['a number in words', '9 May', 'nine May', '9 May'],
    ['a word in two', 'not one day later', 'can not be later', 'cannot be later'],
    ['a word that is masked', 'old tunnel', 'd***ed tunnel', 'damned tunnel'],
  ])('%s changes nothing that was said', (_, place, here, there) => {
    const stored = original('wire', WIRE.text.replace(SAID, SAID.replace(place, there)));
    const page = article([OPENING, `“${SAID.replace(place, here)},” Petra Lindgren said. ${CLOSING}`]);
    const report = analyze(page, knowing({ originals: [stored] }), 'r');
    expect(report.quotations[0]!.evidence).toBe('matched');
    expect(report.flags.map(({ id }) => id)).not.toContain('altered-quotation');
  });

  it.each([
    ['an explanation in brackets', `“${SAID.replace('9 May', '9 May (a Friday)')},” Petra Lindgren said. ${CLOSING}`],
    ['what the Original has behind the quotation', `“${SAID}.” ${CLOSING}`],
  ])('%s is no change of it', (_, paragraph) => {
    const report = analyze(article([OPENING, paragraph]), knowing({ originals: [WIRE] }), 'r');
    expect(report.quotations[0]!.evidence).toBe('matched');
    expect(report.flags.map(({ id }) => id)).not.toContain('altered-quotation');
  });

  it('the writer’s own words between two parts of a quotation were never said', () => {
    const [first, second] = [SAID.slice(0, SAID.indexOf(' before')), SAID.slice(SAID.indexOf('before'))];
    const stored = original(
      'wire',
      WIRE.text.replace(`“${SAID},”`, `“${first},” she told the valley council, “${second},”`),
    );
    const page = article([OPENING, `“${SAID},” Petra Lindgren said. ${CLOSING}`]);
    const report = analyze(page, knowing({ originals: [stored] }), 'r');
    expect(report.quotations[0]!.evidence).toBe('matched');
    expect(report.flags.map(({ id }) => id)).not.toContain('altered-quotation');
  });

  it('another sentence of the same speaker is no alteration of this one', () => {
    const other = 'We have spent the money that the council gave us for the lamps';
    expect(judge(other).quotations).toMatchObject([{ evidence: 'marked', matches: [] }]);
    expect(altered(other)).toBeUndefined();
  });
});

describe('words inside quotation marks within a copied passage', () => {
  const before =
    'Traders who had come up from the lower valley for the meeting stood along the wall, as there were no chairs left for them in the hall.';
  const after =
    'Traders clapped at that, and the meeting was over before the lamps in the square were lit, which few could remember.';
  const stored = original(
    'copied',
    [before, `“${SAID},” the chief engineer, Petra Lindgren, said.`, after].join('\n\n'),
  );
  const copy = (said: string) =>
    analyze(
      article([before, `“${said},” the chief engineer, Petra Lindgren, said.`, after]),
      knowing({ originals: [stored] }),
      'r',
    ).flags.find((flag) => flag.id === 'altered-quotation')?.evidence;

  it('are told of when they were changed, once', () => {
    expect(copy(SAID.replace('9 May', '19 May'))).toMatchObject([{ here: '19', there: '9', class: 'number' }]);
  });

  it('are not told of when they stand as they were', () => expect(copy(SAID)).toBeUndefined());

  it('a change outside the marks is none of a quotation', () => {
    const changed = analyze(
      article([
        before.replace('no chairs', 'few chairs'),
        `“${SAID},” the chief engineer, Petra Lindgren, said.`,
        after,
      ]),
      knowing({ originals: [stored] }),
      'r',
    );
    expect(changed.flags.some((flag) => flag.id === 'altered-quotation')).toBe(false);
  });
});
