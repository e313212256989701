import { expect, it } from 'vitest';
import { ownIds } from '../../src/cli/own-ids.ts';

type Given = [id: string | undefined, text: string];
const idsOf = async (...files: Given[][]) => {
  const own = ownIds();
  const ids: (string | undefined)[] = [];
  for (const file of files) {
    const given = (async function* () {
      for (const [id, text] of file) yield { ...(id === undefined ? {} : { id }), text };
    })();
    for await (const original of own(given)) ids.push(original.id);
  }
  return ids;
};

it('two files may call two texts the same, and both are kept', async () => {
  const [first, second]: Given[][] = [[['line 1', 'On the pier.']], [['line 1', 'On the ferry.']]];
  expect(await idsOf(first!, second!)).toEqual(['line 1', 'line 1 (2)']);
});

it('the same text under the same id is the same article, however often it comes', async () => {
  const file: Given[] = [
    ['7', 'On the pier.'],
    ['7', 'On the ferry.'],
  ];
  expect(await idsOf(file, file)).toEqual(['7', '7 (2)', '7', '7 (2)']);
});

it('an id that reads like a counted one is nobody else’s', async () => {
  expect(
    await idsOf([
      ['x (2)', 'One.'],
      ['x', 'Two.'],
      ['x', 'Three.'],
      ['x', 'Four.'],
    ]),
  ).toEqual(['x (2)', 'x', 'x (3)', 'x (4)']);
});

it('of what has no id nothing is made', async () => {
  expect(
    await idsOf([
      [undefined, 'One.'],
      [undefined, 'Two.'],
    ]),
  ).toEqual([undefined, undefined]);
});

it('a hundred thousand texts of one id are counted in a moment', async () => {
  const many = Array.from({ length: 100_000 }, (_, i): Given => ['same', `Text ${i}`]);
  expect(new Set(await idsOf(many)).size).toBe(100_000);
});
