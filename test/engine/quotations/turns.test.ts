import { describe, expect, test } from 'vitest';
import { reading } from './lead-ins/reading.ts';

const SAID = 'The bridge is old and it will not stand another winter like the last one, of that I am sure.';
const ABOUT = 'Mayor Ida Ash and the engineer Tom Birch met on the quay on Monday evening.';
const turns = (...labels: string[]) => labels.map((label) => `${label} ${SAID}`);
const speakers = (paragraphs: readonly string[], url?: string) =>
  reading(paragraphs, url ? { url } : {}).quotations.map((quotation) => quotation.attribution?.name);

describe('a talk printed with its speakers’ labels is theirs', () => {
  test.each<[name: string, paragraphs: string[], named: string[]]>([
    [
      'surnames in capitals, named in the text before',
      [ABOUT, ...turns('ASH:', 'BIRCH:', 'ASH:', 'BIRCH:')],
      ['Ida Ash', 'Tom Birch', 'Ida Ash', 'Tom Birch'],
    ],
    [
      'behind a mark that is opened in each paragraph',
      [ABOUT, ...turns('"ASH:', '"BIRCH:', '"ASH:', '"BIRCH:')],
      ['Ida Ash', 'Tom Birch', 'Ida Ash', 'Tom Birch'],
    ],
    [
      'full names in letters of both sizes',
      turns('Sarah Ash:', 'Tom Birch:', 'Sarah Ash:', 'Tom Birch:'),
      ['Sarah Ash', 'Tom Birch', 'Sarah Ash', 'Tom Birch'],
    ],
    [
      'what a speaker is, at the first turn',
      turns('SARAH ASH, HOST:', 'TOM BIRCH, BYLINE:', 'ASH:', 'BIRCH:'),
      ['SARAH ASH', 'TOM BIRCH', 'ASH', 'BIRCH'],
    ],
    [
      'a paper that asks',
      [ABOUT, ...turns('SPIEGEL:', 'Ash:', 'SPIEGEL:', 'Ash:')],
      ['SPIEGEL', 'Ida Ash', 'SPIEGEL', 'Ida Ash'],
    ],
  ])('%s', (_, paragraphs, named) => {
    const { quotations } = reading(paragraphs);
    expect(quotations.map((quotation) => quotation.attribution?.name)).toEqual(named);
    for (const quotation of quotations) {
      expect(quotation).toMatchObject({ kind: 'speech', evidence: 'introduced', text: SAID });
    }
  });

  test('the page’s own questions are not quoted', () => {
    const paragraphs = [ABOUT, ...turns('SPIEGEL:', 'Ash:', 'SPIEGEL:', 'Ash:')];
    expect(speakers(paragraphs, 'https://www.spiegel.de/gespraech')).toEqual(['Ida Ash', 'Ida Ash']);
  });

  test('a turn goes on in paragraphs without a label, and ends at the next', () => {
    const [first, ...others] = turns('ASH:', 'BIRCH:', 'ASH:', 'BIRCH:');
    const { quotations } = reading([ABOUT, first!, 'And the lamps are dark.', ...others, 'The two left at nine.']);
    expect(quotations.map(({ text }) => text)).toEqual([`${SAID}\n\nAnd the lamps are dark.`, SAID, SAID, SAID]);
  });
});

describe('what has labels and is no talk', () => {
  test.each<[name: string, paragraphs: string[]]>([
    ['questions and answers', turns('Q:', 'A:', 'Q:', 'A:')],
    ['questions and answers in full', turns('Question:', 'Answer:', 'Question:', 'Answer:')],
    ['claims and facts', [ABOUT, ...turns('CLAIM:', 'FACT:', 'CLAIM:', 'FACT:')]],
    ['for and against', turns('Pros:', 'Cons:', 'Pros:', 'Cons:')],
    ['places of a day’s news', turns('New York:', 'Los Angeles:', 'New York:', 'Los Angeles:')],
    ['headings in capitals', [ABOUT, ...turns('COSTS:', 'DATES:', 'PLANS:', 'NAMES:')]],
    [
      'charges against people of one surname',
      ['Sarah Ash:', 'Tom Birch:', 'John Ash:', 'Mary Elm:'].map((label) => `${label} ${SAID}`),
    ],
    [
      'notes on two teams',
      ['Harn Town and Starow City met on Monday.'].concat(
        ['Town:', 'City:', 'Town:', 'City:'].map((label) => `${label} F Ido Elm missed his third game with a cold.`),
      ),
    ],
    ['speakers of whom none comes back', [ABOUT, ...turns('ASH:', 'BIRCH:')]],
    ['two lines', [ABOUT, ...turns('ASH:', 'BIRCH:', 'ASH:').slice(0, 2)]],
  ])('%s', (_, paragraphs) => {
    expect(speakers(paragraphs)).toEqual([]);
  });
});
