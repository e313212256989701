import { describe, expect, test } from 'vitest';
import { markedIn, sourcesIn } from './marked-reading.ts';

const Q = '“The bridge is a danger to the town';

type Case = [name: string, paragraphs: string[], source: string | null];

/** Whom the last quotation of the paragraphs is credited to. */
const lastSource = (paragraphs: readonly string[]) => sourcesIn(paragraphs, { language: 'en' }).at(-1);
const danger = (subject: string) => [`${subject} called it “a danger to the town.”`];

describe('a firm’s or club’s name is whole, whatever word it begins with', () => {
  test.each<Case>([
    ['a rank', danger('General Bridges Motors'), 'General Bridges Motors'],
    ['a rank alone', [`${Q},” General Motors said in a statement.`], 'General Motors'],
    ['a rank of a league', danger('Major Harbour League'), 'Major Harbour League'],
    ['a rank before a name', danger('Captain Elm Cruises'), 'Captain Elm Cruises'],
    ['a king', danger('King Elm Foods'), 'King Elm Foods'],
    ['a lord', danger('Lord Lumber Inc.'), 'Lord Lumber Inc'],
    ['a party', danger('Republican Action'), 'Republican Action'],
    ['but the general is no part of his name', danger('General Ida Ash'), 'Ida Ash'],
    ['nor the major', [`${Q},” Major Birch said.`], 'Birch'],
    ['nor the firm of its head’s', danger('General Motors chief executive Ida Ash'), 'Ida Ash'],
    ['nor the corps of its general’s', danger('Harbour Corps Gen. Ida Ash'), 'Ida Ash'],
    ['a firm’s common noun is no name', [`${Q},” said the energy giant.`], 'the energy giant'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });

  test('and no person', () => {
    const [foods] = markedIn(danger('Harn Foods'));
    expect(foods?.attribution).toMatchObject({ name: 'Harn Foods', kind: 'organisation' });
    expect(lastSource(['Tom Birch was late, Birch said. Harn Foods said no.', `${Q},” he said.`])).toBe('Tom Birch');
  });
});

describe('a name that is another word', () => {
  test.each<Case>([
    ['ends like an adverb', [`${Q},” Kelly said.`], 'Kelly'],
    ['ends like an adverb, in full', danger('Ned Connolly'), 'Ned Connolly'],
    ['a country’s', [`${Q},” Italy said.`], 'Italy'],
    ['but an adverb is passed over', danger('Ned Birch angrily'), 'Ned Birch'],
    ['as a noun is not', [`${Q},” the family said.`], 'the family'],
    ['begins with an auxiliary', [`${Q},” Will Ash said.`], 'Will Ash'],
    ['and stands behind its verb', [`${Q},” said Will Ash of Oldmere.`], 'Will Ash'],
    ['a month', [`${Q},” said June Ash, 80.`], 'June Ash'],
    ['a month as a surname', [`${Q},” said Prime Minister Theresa May.`], 'Theresa May'],
    ['a month as a surname alone', ['Theresa May came at noon.', `${Q},” May said.`], 'Theresa May'],
    ['after an address', [`${Q},” Mrs May said.`], 'May'],
    ['but a month is none', danger('In May Ida Ash'), 'Ida Ash'],
    ['nor with its day', [`${Q},” Ida Ash said May 5.`], 'Ida Ash'],
    ['nor one that has passed', [`Ida Ash came. ${Q},” Tom Birch said last May.`], 'Tom Birch'],
    ['nor an auxiliary that asks', ['Will Harn wait? Ida Ash called it “a danger to the town.”'], 'Ida Ash'],
    ['begins with a bill', danger('Former mayor Bill Ash'), 'Bill Ash'],
    ['but a bill is none', danger('The Harbour Bill'), 'Harbour Bill'],
    ['is something written', ['Tom Page came at noon.', `${Q},” Page said.`], 'Tom Page'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('a nickname in marks is a part of the name', () => {
  test.each<Case>([
    ['before the verb', danger('Tom “Red” Birch'), 'Tom “Red” Birch'],
    ['behind it', [`${Q},” said Tom “Red” Birch.`], 'Tom “Red” Birch'],
    ['in single marks', danger('Tom ‘Red’ Birch'), 'Tom ‘Red’ Birch'],
    ['after an initial', danger('Rep. Tom C. “Red” Birch (R-Harn)'), 'Tom C. “Red” Birch'],
    ['and of the surname alone', ['Tom “Red” Birch came at noon.', `${Q},” Birch said.`], 'Tom “Red” Birch'],
    ['but not a word of somebody’s', ['Ida Ash told Tom “No” and left.', `${Q},” Ida Ash said.`], 'Ida Ash'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});

describe('what somebody is does not belong to the name', () => {
  test.each<Case>([
    ['a trade at the head of a sentence', danger('Nurse Ida Ash'), 'Ida Ash'],
    ['a parent', danger('Mum-of-two Ida Ash'), 'Ida Ash'],
    ['an honour in India', danger('Smt Ida Ash'), 'Ida Ash'],
    ['an honour in Nigeria', danger('Alhaji Ido Elm'), 'Ido Elm'],
    ['an honour with its stop', [`${Q},” said Engr. Ido Elm.`], 'Ido Elm'],
    ['an office in Australia', danger('Harn Premier Ida Ash'), 'Ida Ash'],
    ['an office had before', danger('Ex-mayor Ida Ash'), 'Ida Ash'],
    ['one shared', danger('Co-founder Ida Ash'), 'Ida Ash'],
    ['one with capitals, before its name', danger('The Inspector-General of Police, Ido Elm,'), 'Ido Elm'],
    ['one of a party', danger('The National Publicity Secretary of the party, Ido Elm,'), 'Ido Elm'],
    ['but an office alone is whoever has it', danger('The Inspector-General of Police'), 'Inspector-General'],
    ['but a league keeps it', danger('The Premier League'), 'Premier League'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});
