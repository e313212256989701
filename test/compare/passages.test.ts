import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Passage, passagesOf } from '../../src/compare/passages.ts';
import { paragraphsOf, piecesOf } from '../../src/compare/pieces.ts';
import { passageAddress } from '../../src/compare/text-fragment.ts';
import type { Edit } from '../../src/engine/model.ts';
import { matchIn, quotation, reportOf } from '../ui/reports.ts';

const passage = (number: number, here: [number, number], there: [number, number], edits: Edit[] = []): Passage => ({
  number,
  here: { start: here[0], end: here[1] },
  there: { start: there[0], end: there[1] },
  grade: edits.length ? 'edited' : 'exact',
  edits,
});
const edit = (start: number, end: number, originalStart: number, originalEnd: number): Edit => ({
  kind: 'replace',
  start,
  end,
  originalStart,
  originalEnd,
  originalText: 'x',
  class: 'word',
});
const drawn = (pieces: readonly (readonly { text: string; passage: number | null; change: unknown }[])[]) =>
  pieces.map((paragraph) =>
    paragraph.map((each) => `${each.passage ?? ''}${each.change ? '!' : ''}[${each.text}]`).join(''),
  );

describe('the passages of an original', () => {
  it('stand in the order of the article, those of other originals and inner ones left out', () => {
    const report = reportOf({
      quotations: [
        quotation({ start: 50, end: 60, matches: matchIn('o1', { start: 50, end: 60 }) }),
        quotation({ start: 0, end: 20, matches: matchIn('o1', { start: 0, end: 20 }) }),
        quotation({ start: 5, end: 9, within: 1, matches: matchIn('o1', { start: 5, end: 9 }) }),
        quotation({ start: 30, end: 40, matches: matchIn('o2', { start: 30, end: 40 }) }),
      ],
    });
    expect(passagesOf(report, 'o1').map(({ number, here }) => [number, here.start, here.end])).toEqual([
      [1, 0, 20],
      [2, 50, 60],
    ]);
  });
});

it('the passages of a copy stand beside it, though they are no quotations of the page', () => {
  const report = reportOf({ quotations: [], ownElsewhere: matchIn('o1', { start: 50, end: 60 }) });
  expect(passagesOf(report, 'o1').map(({ here }) => here.start)).toEqual([50]);
  expect(passagesOf(report, 'o2')).toEqual([]);
});

describe('a text in pieces', () => {
  const text = 'One two three.\n\nFour five six.';
  const paragraphs = paragraphsOf(text);

  it('shows what only it has, what both have, and where they differ', () => {
    const passages = [passage(1, [4, 13], [0, 9], [edit(8, 13, 4, 9)])];
    expect(drawn(piecesOf(text, paragraphs, passages, 'here'))).toEqual([
      '[One ]1[two ]1![three][.]',
      '[Four five six.]',
    ]);
  });

  it('carries a passage over from one paragraph to the next, numbered once', () => {
    const pieces = piecesOf(text, paragraphs, [passage(1, [8, 25], [0, 17])], 'here');
    expect(drawn(pieces)).toEqual(['[One two ]1[three.]', '1[Four five][ six.]']);
    expect(pieces.flat().filter((piece) => piece.first)).toHaveLength(1);
  });

  it('keeps a place for words that only the other text has', () => {
    const gap = { ...edit(4, 4, 10, 15), kind: 'delete' as const };
    expect(drawn(piecesOf(text, paragraphs, [passage(1, [0, 13], [0, 20], [gap])], 'here'))[0]).toBe(
      '1[One ]1![]1[two three][.]',
    );
  });

  it('gives words that were taken twice to the first passage', () => {
    const twice = [passage(1, [0, 3], [0, 7]), passage(2, [16, 20], [4, 13])];
    expect(drawn(piecesOf(text, paragraphs, twice, 'there'))[0]).toBe('1[One two]2[ three][.]');
  });

  test('loses no letter, whatever the passages', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20), fc.nat(60), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 70 }),
        spans,
        fc.constantFrom('here' as const, 'there' as const),
        (words, given, side) => {
          const passages = given.map(([a, b, c, d], i) => passage(i + 1, [a, a + b], [c, c + d]));
          const whole = paragraphsOf(words);
          const pieces = piecesOf(words, whole, passages, side);
          expect(pieces.map((paragraph) => paragraph.map((piece) => piece.text).join(''))).toEqual(
            whole.map(({ start, end }) => words.slice(start, end)),
          );
        },
      ),
    );
  });
});

describe('the address of a passage in the live page', () => {
  const text =
    'The talks ended - at last.\n\nNobody was pleased, and the ferries, all nine of them, stayed in port until the spring.';
  test.each([
    ['a short one whole', 'https://wire.example/a', [0, 9], 'https://wire.example/a#:~:text=The%20talks'],
    [
      'dash and comma coded',
      'https://wire.example/a',
      [10, 25],
      'https://wire.example/a#:~:text=ended%20%2D%20at%20last',
    ],
    ['an old fragment kept', 'https://wire.example/a#top', [0, 3], 'https://wire.example/a#top:~:text=The'],
    [
      'an old directive replaced',
      'https://wire.example/a#top:~:text=x',
      [0, 3],
      'https://wire.example/a#top:~:text=The',
    ],
  ] as const)('%s', (_name, url, [start, end], expected) => {
    expect(passageAddress(url, text, { start, end })).toBe(expected);
  });

  it('names both ends of a long one', () => {
    expect(passageAddress('https://wire.example/a', text, { start: 0, end: text.length })).toBe(
      'https://wire.example/a#:~:text=The%20talks%20ended%20%2D%20at%20last.,stayed%20in%20port%20until%20the%20spring.',
    );
  });
});
