import { expect, test } from 'vitest';
import { agreesBeyond } from '../../../src/engine/reuse/beyond.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';

const PAGE = 'ahead one two gap four five behind';

test.each([
  { text: 'x one two gap four five y', what: 'the word in the gap' },
  { text: 'ahead one two z four five y', what: 'the word before' },
  { text: 'x one two z four five behind', what: 'the word behind' },
  { text: 'one two gap four five', what: 'the word in the gap, and has no others' },
  { text: 'x one two z four five y one two gap four five', what: 'the word in the gap, at the second place of two' },
  { text: 'X “One” two: GAP four-five.', what: 'the word in the gap, set otherwise' },
])('a text agrees beyond the shingle that has $what', ({ text }) => {
  expect(agreesBeyond(wordsOf(PAGE), 1, wordsOf(text))).toBe(true);
});

test.each([
  { text: 'x one two z four five y', what: 'other words all round' },
  { text: 'one two z four five', what: 'no words round it' },
  { text: 'ahead one z four five behind', what: 'only a part of the shingle' },
  { text: 'behind one two z four five ahead', what: 'the words round it the other way about' },
  { text: '', what: 'nothing' },
])('a text does not that has $what', ({ text }) => {
  expect(agreesBeyond(wordsOf(PAGE), 1, wordsOf(text))).toBe(false);
});

test('where both begin or end with the shingle, nothing before or behind it is the same', () => {
  const [page, text] = ['one two a four five', 'one two b four five'].map(wordsOf);
  expect(agreesBeyond(page!, 0, text!)).toBe(false);
});
