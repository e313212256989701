import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { fullName, sharesName } from '../../../src/engine/report/flags/person-names.ts';
import { knowing } from '../invented.ts';
import { judge, pageAround, saidBy, wire } from './tunnel.ts';

const SAID = 'We will open the old tunnel before the ninth of May and hang new lamps in every one of its bends';
const STORED = [`“${SAID},” the chief engineer, Petra Lindgren, told the council on Monday night.`];
const mismatch = (page: string, stored = STORED) => saidBy(judge([page], stored), 'speaker-mismatch');

describe('the same words given to another speaker', () => {
  it('are told of with both names', () => {
    expect(mismatch(`“${SAID},” said Tom Reed, the owner of the quarry.`)).toBe(
      'This page credits these words to Tom Reed; in the text of Ridge Wire, Petra Lindgren says them.',
    );
  });

  it('are told of where a last name alone stands at the words and the full name before', () => {
    const stored = ['Petra Lindgren came late to the meeting.', `“${SAID},” Lindgren said on Monday night.`];
    expect(mismatch(`“${SAID},” said Tom Reed, the owner of the quarry.`, stored)).toContain('Lindgren');
  });

  it.each([
    ['the same person', `“${SAID},” Petra Lindgren said.`],
    ['the same person with a title', `“${SAID},” Chief Engineer Dr. Petra Lindgren said.`],
    ['the same person by her last name', `“${SAID},” Lindgren said.`],
    ['the same name in another spelling', `“${SAID},” Petra Lindgrén said.`],
    ['the same name with a slip', `“${SAID},” Petra Lindgen said.`],
    ['a pronoun', `“${SAID},” she said.`],
    ['a pronoun for another who is named before', `Tom Reed came up to the front of the hall. “${SAID},” he said.`],
    ['a role', `“${SAID},” the chief engineer said.`],
    ['a body', `“${SAID},” the valley council said.`],
    ['nobody', `The sign at the entrance says “${SAID}”, and that is all it says.`],
    [
      'another who passes on her words',
      `Petra Lindgren was not there. “${SAID},” said Tom Reed, who read from a letter of hers.`,
    ],
    ['another who quotes her', `“She told me, ‘${SAID},’ and went home,” said Tom Reed.`],
    [
      'an Original in which another quotes him',
      `“${SAID},” said Tom Reed.`,
      [`“He told me, ‘${SAID},’ and went home,” Petra Lindgren told the council.`],
    ],
    ['an Original that gives them to nobody', `“${SAID},” said Tom Reed.`, [`“${SAID}.” So it stands on the sign.`]],
    [
      'an Original that gives them to a pronoun',
      `“${SAID},” said Tom Reed.`,
      [`Petra Lindgren stood up. “${SAID},” she said.`],
    ],
    ['an Original that gives them to a role', `“${SAID},” said Tom Reed.`, [`“${SAID},” the chief engineer said.`]],
    [
      'an Original that names both beside the words',
      `“${SAID},” said Tom Reed.`,
      [`“${SAID},” Petra Lindgren told Tom Reed, who owns the quarry.`],
    ],
  ])('is no mismatch: %s', (_, page, stored = STORED) => expect(mismatch(page, stored)).toBeNull());

  it('are told of however early the page named the other speaker in another matter', () => {
    const page = [
      'Petra Lindgren opened the fair on Sunday.',
      'The baker sold out by noon.',
      'It rained.',
      `“${SAID},” said Tom Reed, the owner of the quarry.`,
    ];
    expect(saidBy(judge(page, STORED), 'speaker-mismatch')).toContain('Petra Lindgren');
  });

  it('are told of once, however many Originals have them', () => {
    const one = wire(...STORED);
    const other = { ...one, id: 'beacon', url: 'https://beacon.example/story', publisher: 'Valley Beacon' };
    const page = pageAround(`“${SAID},” said Tom Reed, the owner of the quarry.`);
    const { flags } = analyze(page, knowing({ originals: [one, other] }), 'r');
    expect(flags.filter(({ id }) => id === 'speaker-mismatch')).toHaveLength(1);
  });

  it('a few words may have been said by two people', () => {
    expect(
      mismatch('“We will open the old tunnel,” said Tom Reed.', [
        '“We will open the old tunnel,” Petra Lindgren said.',
      ]),
    ).toBeNull();
  });
});

describe('names of people', () => {
  it.each<[string, string, string[] | null]>([
    ['Petra Lindgren', '', ['Petra', 'Lindgren']],
    ['Mayor Petra Lindgren', '', ['Petra', 'Lindgren']],
    ['Lindgren', 'It was Petra Lindgren who said so.', ['Petra', 'Lindgren']],
    ['Lindgren', 'It was Mayor Lindgren who said so.', null],
    ['French President', 'The French President came.', null],
    ['the chief engineer', '', null],
    ['彼得拉', '', null],
  ])('%s in “%s”', (name, text, expected) => expect(fullName(name, text)).toEqual(expected));

  it.each([
    [['Petra', 'Lindgren'], ['Lindgren'], true],
    [['Alex', 'Moor'], ['Alexander', 'Hill'], true],
    [['Petra', 'Lindgren'], ['Petra', 'Reed'], true],
    [['Gottfried', 'Strauch'], ['Gottfredo', 'Strauss'], true],
    [['José', 'Vidal'], ['Jose', 'Marr'], true],
    [['Tom', 'Reed'], ['Petra', 'Lindgren'], false],
  ])('%j and %j share a name: %s', (a, b, expected) => {
    expect(sharesName(a, b)).toBe(expected);
    expect(sharesName(b, a)).toBe(expected);
  });
});
