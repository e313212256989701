import { expect, it } from 'vitest';
import { withoutFragment } from '../../src/content/address.ts';

it.each([
  ['https://news.example/story', 'https://news.example/story'],
  ['https://news.example/story#comments', 'https://news.example/story'],
  ['https://news.example/story#', 'https://news.example/story'],
  ['https://news.example/#/story/2', 'https://news.example/#/story/2'],
  ['https://news.example/#!/story/2', 'https://news.example/#!/story/2'],
])('the page at %s is %s', (address, page) => {
  expect(withoutFragment(address)).toBe(page);
});
