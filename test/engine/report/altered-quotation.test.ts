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
    ['a number in words', SAID.replace('9 May', 'nineteen May'), 'nineteen', '9', 'number'],
    ['a word beside brackets', SAID.replace('old tunnel', '[road] tunnel again'), 'again', '', 'word'],
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
    ['a number of several words', '9 May', '6,000 men', 'six thousand men'],
    ['signs between the thousands', '9 May', '6000 men', '6,000 men'],
    ['a number above twelve', '9 May', 'twenty-five men', '25 men'],
    ['a sign for a word', '9 May', '20% of May', '20 percent of May'],
    ['a currency', '9 May', '$5 million', 'five million dollars'],
    ['a word spoken short', 'We will', 'We’ll', 'We will'],
    ['a negation spoken short', 'not one day later', 'we cannot be later', 'we can’t be later'],
    ['a verb that may be either', 'old tunnel', 'tunnel that’s old', 'tunnel that is old'],
    ['an abbreviation', '9 May', 'Dec. 9', 'December 9'],
    ['a sound of thinking', 'old tunnel', 'old tunnel', 'old, um, tunnel'],
    ['words of the writer’s in brackets', 'the old tunnel', '[the city’s] tunnel', 'our old tunnel'],
    ['a word that is masked', 'old tunnel', 'd***ed tunnel', 'damned tunnel'],
    ['a word that is masked by a dash', 'old tunnel', 'd—d tunnel', 'damned tunnel'],
    ['a word that is masked by lines', 'old tunnel', 'd__ned tunnel', 'damned tunnel'],
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

  it('a word that agrees before the changed one at the beginning is no change', () => {
    const [match] = judge(SAID.replace('We will', 'We shall')).quotations[0]!.matches;
    expect(match!.edits.map(({ originalText, class: kind }) => [originalText, kind])).toEqual([['will', 'modal']]);
  });

  it('a first name that is a number in another language is a name', () => {
    const named = (who: string) => SAID.replace('the old tunnel', `the ${who} Feld tunnel`);
    const stored = original('wire', WIRE.text.replace(SAID, named('Otto')));
    const page = article([OPENING, `“${named('Bruno')},” Petra Lindgren said. ${CLOSING}`]);
    const { flags } = analyze(page, knowing({ originals: [stored] }), 'r');
    expect(flags.find(({ id }) => id === 'altered-quotation')?.evidence).toMatchObject([{ class: 'name' }]);
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
