import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../src/engine/reuse/matches.ts';
import { OWN, original, paragraphs, prose, STORY } from './invented.ts';

const found = (page: string, text: string, language = 'en') =>
  matchesIn(prose(paragraphs(OWN[0], page, OWN[1]), language), [original(text, { language })]);

const FORECAST =
  'Today: partly cloudy skies in the morning will give way to cloudy skies during the afternoon. High 54F. Winds NW at 10 to 15 mph. Tonight: a few clouds from time to time. Low 38F. Winds light and variable.';
const SHARES =
  'The company has a market capitalization of $4.2 billion, a price-to-earnings ratio of 17.4 and a beta of 1.12. The firm has a 50-day moving average price of $43.01 and a 200-day moving average price of $39.88. It has a quick ratio of 1.20.';
const QUARTER =
  'Elmtown Mills reported third-quarter earnings of 41 cents per share, compared with 38 cents per share a year earlier. Revenue rose to 1,240 million crowns from 1,180 million crowns. Analysts had on average expected earnings of 40 cents per share.';
const LINE_UP =
  'Harn: Ash; Elm, Oak, Birch, Alder; Rowan, Larch, Beech; Yew, Holly, Linden. Starow: Pike; Perch, Roach, Bream, Tench; Carp, Dace, Rudd; Eel, Bass, Trout. Referee: Heron.';
const TABLE = 'Harn\t10\t7\t2\t1\t23\nStarow\t10\t6\t2\t2\t20\nOrrby\t10\t4\t1\t5\t13\nSaltby\t10\t1\t2\t7\t5';

/** Every number another one. */
const refilled = (text: string) => text.replace(/\d+/g, (number) => String(3 * Number(number) + 7));

describe('a form filled in otherwise is no copy', () => {
  test.each([
    ['a forecast', FORECAST],
    ['a share price', SHARES],
    ['the figures of a quarter', QUARTER],
  ])('%s', (_, form) => expect(found(form, refilled(form))).toEqual([]));
});

describe('what has its numbers is', () => {
  test.each([
    ['a forecast', FORECAST],
    ['a share price', SHARES],
    ['the figures of a quarter', QUARTER],
  ])('%s', (_, text) => {
    expect(found(text, text)).toHaveLength(1);
    expect(found(text.replace(/\d+/, '99'), text)).toHaveLength(1);
  });

  test('a text that the page set numbers of notes into', () => {
    let note = 0;
    const noted = STORY.join(' ').replace(/[.,](?= )/g, (sign) => `${sign} [${++note}]`);
    expect(found(noted, STORY.join(' '))).toHaveLength(1);
  });

  test('a text whose few numbers were all changed: that is told of as a change', () => {
    const text = STORY.join(' ');
    const [match] = found(text.replace('340', '890').replace('six', '16'), text);
    expect(match!.edits.map((edit) => edit.class)).toContain('number');
  });
});

describe('names and numbers alone are nobody’s words', () => {
  test.each([
    ['a line-up', LINE_UP],
    ['a table', TABLE],
  ])('%s', (_, facts) => expect(found(facts, paragraphs(facts, ...STORY))).toEqual([]));

  test.each([
    ['in a copied report, which has them with it', `${STORY[0]} ${LINE_UP} ${STORY[1]} ${STORY[2]}`, 'en'],
    [
      'in a headline with a capital to each word',
      'Harbour Council Closes Old Ferry Pier Before Winter As Engineers Warn Of Rot Below The Waterline',
      'en',
    ],
    ['in a text all in capitals', STORY[0].toUpperCase(), 'en'],
    [
      'in German, which writes every noun with a capital',
      'Bürgermeister Olm und Kapitän Esche eröffneten am Dienstag in Lindavik den neuen Anleger der Fähre nach Orrby, den Rat und Kreis gegen den Willen der Fischer für 340 Pendler gebaut hatten.',
      'de',
    ],
  ])('but they are told of %s', (_, text, language) => {
    const [match, ...others] = found(text, text, language);
    expect(others).toEqual([]);
    expect(match!.grade).toBe('exact');
  });
});
