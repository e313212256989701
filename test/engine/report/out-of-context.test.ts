import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { article, knowing, original } from '../invented.ts';
import { judge, saidBy } from './tunnel.ts';

const SAID = 'we will open the old tunnel before the ninth of May and hang new lamps in its bends';
const We = SAID.replace('we', 'We');
const REST = 'but only if the council pays for the pumps';
const context = (page: string, stored: string) => saidBy(judge([page], [stored]), 'out-of-context');
const told = (rest: string) => `In the original, the quoted sentence continues: “${rest}”.`;

describe('a quotation without the part of its sentence that turns it', () => {
  it.each([
    ['a condition', `“${We}, ${REST},” Petra Lindgren said.`, told(REST)],
    ['a condition behind the speaker', `“${We},” Petra Lindgren said, “${REST}.”`, told(REST)],
    [
      'a reservation',
      `“${We}, unless the snow comes early again,” Petra Lindgren said.`,
      told('unless the snow comes early again'),
    ],
    [
      'a negation before it',
      `“I do not believe that ${SAID},” Petra Lindgren said.`,
      'In the original, the quoted sentence begins: “I do not believe that”.',
    ],
    [
      'a condition before it',
      `“If the council pays for the pumps, ${SAID},” Petra Lindgren said.`,
      'In the original, the quoted sentence begins: “If the council pays for the pumps”.',
    ],
  ])('%s is stated', (_, stored, expected) => expect(context(`“${We},” Petra Lindgren said.`, stored)).toBe(expected));

  it.each([
    ['said in passing', `“${We}, if you will,” Petra Lindgren said.`],
    ['that only adds something', `“${We}, not just sweep its floor,” Petra Lindgren said.`],
    ['that makes sure of it', `“There is no doubt that ${SAID},” Petra Lindgren said.`],
    ['that asks to remember it', `“Do not forget that ${SAID},” Petra Lindgren said.`],
  ])('but not what is left out %s', (_, stored) => expect(context(`“${We},” Petra Lindgren said.`, stored)).toBeNull());

  it.each([
    ['if you want to pay for the pumps', 'a condition that begins like a saying'],
    ['not because of the council', 'a denial'],
  ])('and all the same “%s”: %s', (rest) => {
    expect(context(`“${We},” Petra Lindgren said.`, `“${We}, ${rest},” Petra Lindgren said.`)).toBe(told(rest));
  });

  it('is found in German', () => {
    const said = 'Wir öffnen den alten Tunnel vor dem neunten Mai und hängen neue Lampen in jede Kurve';
    const rest = 'aber nur wenn der Rat die Pumpen bezahlt';
    const own =
      'Im Tal hat man schon viele Tage für den Tunnel genannt, und die meisten schreiben sie nicht mehr auf, wie die Liste an der Wand des Cafés zeigt.';
    const stored = original('draht', `„${said}, ${rest}“, sagte Petra Lindgren am Montag.`, { language: 'de' });
    const page = article([own, `„${said}“, sagte Petra Lindgren am Montag.`, own.replace('schon', 'wieder')], {
      language: 'de',
    });
    expect(saidBy(analyze(page, knowing({ originals: [stored] }), 'r'), 'out-of-context')).toBe(told(rest));
  });

  it.each([
    ['the sentence ends there', `“${We},” Petra Lindgren said.`, `“${We},” Petra Lindgren said.`],
    [
      'what goes on turns nothing',
      `“${We},” Petra Lindgren said.`,
      `“${We} for the whole of the summer,” Petra Lindgren said.`,
    ],
    [
      'the rest is the writer’s',
      `“${We},” Petra Lindgren said.`,
      `“${We},” Petra Lindgren said, but nobody clapped for a while.`,
    ],
    [
      'the next sentence says but',
      `“${We},” Petra Lindgren said.`,
      `“${We}. But the council has to pay,” Petra Lindgren said.`,
    ],
    ['the page marks what it left out', `“${We} …,” Petra Lindgren said.`, `“${We}, ${REST},” Petra Lindgren said.`],
    ['the page gives the rest', `“${We},” Petra Lindgren said, “${REST}.”`, `“${We}, ${REST},” Petra Lindgren said.`],
    [
      'the page gives it in its own words',
      `“${We},” Petra Lindgren said, but only with money from the council.`,
      `“${We}, ${REST},” Petra Lindgren said.`,
    ],
    [
      'the page gives the beginning in its own words',
      `She did not believe that “${SAID}”, Petra Lindgren said.`,
      `“I do not believe that ${SAID},” Petra Lindgren said.`,
    ],
    [
      'the dropped beginning turns nothing',
      `“${We},” Petra Lindgren said.`,
      `“As I said to the council, ${SAID},” Petra Lindgren said.`,
    ],
    [
      'the dropped beginning denies something else',
      `“${We},” Petra Lindgren said.`,
      `“It was not a good winter, and once the council has met ${SAID},” Petra Lindgren said.`,
    ],
    [
      'a phrase worked into a sentence',
      'They will “open the old tunnel” in May.',
      `“We will open the old tunnel, ${REST},” Petra Lindgren said.`,
    ],
    ['the whole passage is copied', `“${We}, ${REST},” Petra Lindgren said.`, `“${We}, ${REST},” Petra Lindgren said.`],
  ])('nothing is said: %s', (_, page, stored) => expect(context(page, stored)).toBeNull());
});
