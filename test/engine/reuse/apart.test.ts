import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../../src/engine/reuse/matches.ts';
import { original, prose } from './invented.ts';

const OPENING = 'The harbour council of Lindavik voted on Tuesday to close the old ferry pier before winter comes.';
const SHORT = 'The oak piles had been rotting below the waterline for years.';
const LONG =
  'The piles of oak had been rotting below the waterline for as long as anybody at the table could remember. Nobody asked why.';
const GOES_ON =
  'The temporary landing should open in March, and it must carry buses as well as passengers and their dogs.';

const matches = (article: string, stored: string) => matchesIn(prose(article), [original(stored)]);
const leftOut = (article: string, stored: string) =>
  matches(article, stored).map(({ edits }) => edits.map((edit) => [edit.class, edit.originalText]));

describe('a sentence that was left out', () => {
  it('is named whole, though the next one begins with the same word', () => {
    const stored = `${OPENING} ${SHORT} ${GOES_ON}`;
    const article = `${OPENING} ${GOES_ON}`;
    expect(leftOut(article, stored)).toEqual([[['omission', SHORT.slice(0, -1)]]]);
    expect(matches(article, stored)[0]).toMatchObject({ start: 0, end: article.length, originalEnd: stored.length });
  });

  it('is named from where the texts part, where the words before it are no end of a sentence', () => {
    const stored = OPENING.replace('old ferry pier', 'old ferry pier and the whole of the old market hall');
    expect(leftOut(`${OPENING} ${GOES_ON}`, `${stored} ${GOES_ON}`)).toEqual([
      [['omission', 'and the whole of the old market hall']],
    ]);
  });
});

describe('of an Original that has no paragraphs', () => {
  const stored = `${OPENING} ${LONG} ${GOES_ON}`;

  it.each<[string, string, string, number]>([
    ['as much as a paragraph was passed over, to a new one of the page', `${OPENING}\n\n${GOES_ON}`, stored, 2],
    ['the same inside a paragraph of the page', `${OPENING} ${GOES_ON}`, stored, 1],
    ['one short sentence, to a new paragraph', `${OPENING}\n\n${GOES_ON}`, `${OPENING} ${SHORT} ${GOES_ON}`, 1],
    ['nothing, to a new paragraph', `${OPENING}\n\n${GOES_ON}`, `${OPENING} ${GOES_ON}`, 1],
    [
      'as much, from the midst of a sentence',
      `${OPENING}\n\n${GOES_ON}`,
      `${OPENING.slice(0, -1)}, ${LONG.slice(0, 1).toLowerCase()}${LONG.slice(1)} ${GOES_ON}`,
      1,
    ],
    [
      'as much, to the midst of a sentence',
      `${OPENING}\n\n${GOES_ON}`,
      `${OPENING} ${LONG.slice(0, -1)}, for all that ${GOES_ON}`,
      1,
    ],
  ])('%s: as many passages as the last column says', (_, article, from, passages) => {
    expect(matches(article, from)).toHaveLength(passages);
  });
});
