import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, patched, patchFrom, plainSource, type Source, sourceKey } from '../../src/lists/source-list.ts';

const source: fc.Arbitrary<Source> = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('A', 'B'), fc.constantFrom(null, 'trusted' as const))
  .map(([n, name, trust]) => plainSource(`s${n}.example`, null, name, trust));
const COURIER: Source = { ...plainSource('courier.example', null, 'Courier', null), otherNames: ['OC'] };
const list = fc.uniqueArray(source, { selector: sourceKey, maxLength: 12 });
const sorted = (sources: readonly Source[]) => [...sources].sort((a, b) => (sourceKey(a) < sourceKey(b) ? -1 : 1));

describe('the differences of two lists', () => {
  test('account for every source once', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { added, changed, removed, same } = differences(before, after);
        expect(added.length + changed.length + same).toBe(after.length);
        expect(removed.length + changed.length + same).toBe(before.length);
      }),
    );
  });

  test.each<[string, Partial<Source>]>([
    ['another name', { name: 'The Courier' }],
    ['another mark', { trust: 'ignored' }],
    ['a kind', { kind: 'newspaper' }],
    ['a feed', { feeds: ['https://courier.example/feed.xml'] }],
    ['one more name that it goes by', { otherNames: ['OC', 'Oldmere Courier'] }],
  ])('tell of a source that was given %s, and of nothing else', (_, given) => {
    const after = { ...COURIER, ...given };
    expect(differences([COURIER], [after])).toEqual({
      added: [],
      changed: [{ before: COURIER, after }],
      removed: [],
      same: 0,
    });
    expect(differences([after], [{ ...after }])).toMatchObject({ changed: [], same: 1 });
  });

  test('make one list of the other, and back', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        expect(sorted(patched(before, patchFrom(before, after)))).toEqual(sorted(after));
        expect(sorted(patched(after, patchFrom(after, before)))).toEqual(sorted(before));
      }),
    );
  });

  test('leave alone what they do not name', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => plainSource(`${name}.example`, null, name, null));
    expect(patched([a!, b!, c!], { put: [{ ...a!, trust: 'ignored' }], drop: ['b.example'] })).toEqual([
      { ...a!, trust: 'ignored' },
      c,
    ]);
  });
});
