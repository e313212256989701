import { describe, expect, test } from 'vitest';
import { markedIn, sourcesIn } from './marked-reading.ts';

const Q = '“The bridge is a danger to the town';

type Case = [name: string, paragraphs: string[], source: string | null];

/** Whom the last quotation of the paragraphs is credited to. */
const lastSource = (paragraphs: readonly string[]) => sourcesIn(paragraphs).at(-1);

describe('a name is what stands behind an office', () => {
  test.each<Case>([
    ['of a country', [`${Q},” Foreign Minister Ida Ash said.`], 'Ida Ash'],
    ['of a party', [`${Q},” Oldmere Council Leader Ida Ash said.`], 'Ida Ash'],
    ['shortened, of a state', [`${Q},” Maine Gov. Ida Ash said.`], 'Ida Ash'],
    ['two ranks', [`${Q},” said Det. Sgt. Tom Birch of the Oldmere police.`], 'Tom Birch'],
    ['before the letters for a seat', [`${Q},” Ida Ash MP, chair of the committee, said.`], 'Ida Ash'],
    ['with a surname that is one', [`${Q},” Rep. Peter King said.`], 'Peter King'],
    [
      'not of a body',
      ['The House Harbour Committee said the bridge was “a danger to the town.”'],
      'House Harbour Committee',
    ],
    [
      'not of a party’s body',
      ['The Republican National Committee called it “a danger to the town.”'],
      'Republican National Committee',
    ],
    ['not an office alone', [`${Q},” the U.S. Attorney General said.`], 'U.S. Attorney General'],
    ['not of a publication', ['Mother Jones reported that the bridge was “a danger to the town.”'], 'Mother Jones'],
    ['with its preposition', [`${Q},” von der Ash said.`], 'von der Ash'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });

  test('and is a person, whom a pronoun may mean', () => {
    const said = `${Q},” he said.`;
    const called = 'Oldmere Harbour Party Chairman David Elm called it a “huge win for the voters of Oldmere.”';
    expect(lastSource(['Karl Reed said no.', called, said])).toBe('David Elm');
    const met = 'German Chancellor Angela Elm met Matteo Birch, Elm said.';
    expect(lastSource(['Karl Reed said no.', met, said])).toBe('Karl Reed');
  });
});

test('what has an article of its own is no person', () => {
  const [times] = markedIn(['The Harbour Times said the bridge was “a danger to the town.”']);
  expect(times?.attribution).toMatchObject({ name: 'Harbour Times', kind: 'organisation' });
  const [actor] = markedIn(['The actor Tom Birch said the bridge was “a danger to the town.”']);
  expect(actor?.attribution).toMatchObject({ name: 'Tom Birch', kind: 'person' });
  expect(lastSource(['The Harbour Times endorsed Tom Birch. He called the bridge “a danger to the town.”'])).toBe(
    'Tom Birch',
  );
});

describe('a name is whole', () => {
  const danger = (subject: string) => [`${subject} called it “a danger to the town.”`];
  test.each<Case>([
    ['a body with what it is for', danger('The Federal Bureau of Bridges'), 'Federal Bureau of Bridges'],
    ['a body of a country', danger('The U.S. Department of the Harbour'), 'U.S. Department of the Harbour'],
    ['not a person with a body', danger('Ida Ash of the Harbour Bureau'), 'Ida Ash'],
    ['two people', danger('Tom Birch and Ida Ash'), 'Tom Birch and Ida Ash'],
    ['two with their offices', danger('Sen. Tom Birch and Rep. Ida Ash'), 'Tom Birch and Rep. Ida Ash'],
    ['two surnames', danger('Birch and Ash'), 'Birch and Ash'],
    ['a firm', danger('Birch & Ash'), 'Birch & Ash'],
    ['not where another clause ends', danger('He met Tom Birch and Ida Ash'), 'Ida Ash'],
    ['behind the body', danger('Oldmere Department of Bridges Director Ida Ash'), 'Ida Ash'],
    ['behind a role without a capital', danger('Oldmere Board of Bridges chairman Ida Ash'), 'Ida Ash'],
    ['three people', danger('Max Elm, Tom Birch and Ida Ash'), 'Max Elm, Tom Birch and Ida Ash'],
    ['not half of an office', danger('Harbour and Bridge Secretary Ida Ash'), 'Ida Ash'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('a pronoun', () => {
  const they = `${Q},” they said.`;
  test.each<Case>([
    ['several', ['Two residents said no.', 'Tom Birch was late, Tom Birch said.', they], 'Two residents'],
    ['somebody who goes by it', ['Tom Birch was late, Tom Birch said.', they], 'Tom Birch'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('who speaks', () => {
  test.each<Case>([
    ['after a verb set in', ['The bridge, said Ida Ash, was “a danger to the town.”'], 'Ida Ash'],
    ['somebody unnamed after it', ['The bridge, said one resident, was “a danger to the town.”'], 'one resident'],
    [
      'at a sentence’s end, and then a pronoun',
      ['Tom Birch said no.', 'The plan will fail, noted the union’s Karl Reed.', `${Q},” he said.`],
      'Karl Reed',
    ],
    [
      'not behind an apposition’s verb',
      ['Tom Birch, the mayor, said Ida Ash, the clerk, was “a danger to the town.”'],
      'Tom Birch',
    ],
    ['not the object of a verb', ['Tom Birch came in, told Ida Ash, and left it “a danger to the town.”'], 'Tom Birch'],
    [
      'after a participle with its own subject to come',
      ['Tom Birch won. Speaking to reporters in Oldmere, he said it was “a danger to the town.”'],
      'Tom Birch',
    ],
    ['a past one', ['Pressed by the council, Tom Birch left early.', `${Q},” he said.`], 'Tom Birch'],
    [
      'not a name that ends so',
      ['Sterling in a statement, the firm’s first, called it “a danger to the town.”'],
      'Sterling',
    ],
    [
      'not whom the sentence is about',
      ['Ida Ash said no.', 'Karl Reed, she said, was “a danger to the town.”'],
      'Ida Ash',
    ],
    [
      'who is quoted, not who quotes',
      ['State media quoted General Ivan Reed as saying it was “a danger to the town.”'],
      'Ivan Reed',
    ],
    ['who quotes a paper', ['Ida Ash quoted the report: “The bridge is a danger to the town.”'], 'Ida Ash'],
    [
      'behind a participle with by',
      ['The bridge, described by Ida Ash as “a danger to the town,” is closed.'],
      'Ida Ash',
    ],
    ['who answers by some means', ['Ida Ash responded by email that it was “a danger to the town.”'], 'Ida Ash'],
    ['whoever has a role in a firm', [`${Q},” said the company’s chief engineer, Tom Birch.`], 'Tom Birch'],
    ['a lead author', [`${Q},” says lead author Ida Ash, an ecologist.`], 'Ida Ash'],
    [
      'a person at the end of a phrase',
      ['The talks with Ida Ash, who said it was “a danger to the town,” went on.'],
      'Ida Ash',
    ],
    [
      'a person described by another',
      ['A friend of Ida Ash, who said it was “a danger to the town,” left.'],
      'A friend of Ida Ash',
    ],
    [
      'not who a clause speaks of',
      ['Ida Ash told the crowd that we must go on, saying it was “a danger to the town.”'],
      'Ida Ash',
    ],
    [
      'not who a relative clause is about',
      ['Ida Ash met an engineer who called it old, saying it was “a danger to the town.”'],
      'Ida Ash',
    ],
    [
      'whom the clause before is about',
      ['Ida Ash said Tom Birch had attacked the plan, saying it was “a danger to the town.”'],
      'Tom Birch',
    ],
    [
      'a plural before a past',
      ['In May, several residents granted Mr. Birch a day, saying it was “a danger to the town.”'],
      'several residents',
    ],
    ['who criticised, then a pronoun', ['Clinton criticized Mary Elm for the delay.', `${Q},” she said.`], 'Clinton'],
    [
      'not a man where the name is both',
      ['Hillary Ash said no.', `${Q},” said Terry Elm. She continued: “It must be closed.”`],
      'Terry Elm',
    ],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('an age alone is whoever was given with it', () => {
  const said = `${Q},” the 43-year-old said.`;
  test.each<Case>([
    ['behind the name', ['Ida Ash, 43, lives here.', said], 'Ida Ash'],
    ['in brackets', ['Ida Ash (43) lives here.', said], 'Ida Ash'],
    ['before the name', ['The 43-year-old teacher Ida Ash lives here.', said], 'Ida Ash'],
    ['not of two', ['Ida Ash, 43, and Tom Reed, 43, live here.', said], 'the 43-year-old'],
    ['not another', ['Ida Ash, 44, lives here.', said], 'the 43-year-old'],
    ['not of one unnamed as well', ['Ida Ash, 43, lives here. A 43-year-old fell.', said], 'the 43-year-old'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});
