import { describe, expect, it } from 'vitest';
import type { Edit, Match } from '../../../src/engine/model.ts';
import { contextOf, placeInOriginal } from '../../../src/engine/reuse/context.ts';
import { place } from '../invented.ts';

const THERE = 'The bridge will, the mayor said, stay open until May. Boats pass below it. Nobody knows why.';
const HERE = 'The bridge will stay open until June. Boats pass.';

function edit(here: string, there: string, at = 0): Edit {
  const from = here === '' ? { start: at, end: at } : place(HERE, here);
  const { start, end } = place(THERE, there);
  return { ...from, originalStart: start, originalEnd: end, originalText: there, kind: 'replace', class: 'word' };
}
const left = edit('', ', the mayor said,', HERE.indexOf(' stay'));
const match: Match = {
  original: 'o',
  start: 0,
  end: place(HERE, 'Boats pass').end,
  originalStart: 0,
  originalEnd: place(THERE, 'Boats pass').end,
  grade: 'edited',
  edits: [left, edit('June', 'May')],
};
const there = (part: string) => {
  const { start, end } = placeInOriginal(match, place(HERE, part));
  return THERE.slice(start, end);
};

describe('where a part of a match stands in the original', () => {
  it.each([
    ['before the first change', 'The bridge', 'The bridge'],
    ['behind what was left out', 'stay open', 'stay open'],
    ['up to what was left out', 'The bridge will', 'The bridge will'],
    ['around it', 'will stay', 'will, the mayor said, stay'],
    ['behind a longer word', 'Boats pass', 'Boats pass'],
  ])('%s', (_, part, expected) => expect(there(part)).toBe(expected));
});

describe('the sentences around a passage of an original', () => {
  it.each([
    ['inside one', 'open until', 'The bridge will, the mayor said, stay open until May.'],
    ['over two', 'until May. Boats', 'The bridge will, the mayor said, stay open until May. Boats pass below it.'],
    ['a whole one', 'Boats pass below it.', 'Boats pass below it.'],
  ])('%s', (_, passage, expected) => {
    const { start, end } = contextOf(THERE, place(THERE, passage), 'en');
    expect(THERE.slice(start, end)).toBe(expected);
  });

  it('end with the paragraph, and in a paragraph without end after a while', () => {
    const text = `One line\n${'word '.repeat(20_000)}`;
    expect(contextOf(text, { start: 0, end: 3 }, 'en')).toEqual({ start: 0, end: 8 });
    const far = contextOf(text, { start: 50_000, end: 50_004 }, 'en');
    expect(far.end - far.start).toBeLessThan(5_000);
  });
});
