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
    ['is something written', ['Tom Page came at noon.', `${Q},” Page said.`], 'Tom Page'],
  ])('%s', (_, paragraphs, source) => {
    expect(lastSource(paragraphs)).toBe(source);
  });
});
