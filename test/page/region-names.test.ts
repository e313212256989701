import { expect, test } from 'vitest';
import { firstNamed, namesBy } from '../../src/page/region-names.ts';

const NAMES = namesBy([
  ['related', 'related more-?stories mehr-zum-thema'],
  ['promotion', 'ads ad-?slot'],
  ['details', 'meta more-?stories'],
]);
const found = (names: string) => firstNamed(NAMES, names, () => true);

test('a name counts where no letter stands before or after it', () => {
  for (const names of ['related', 'post-related', 'related_posts', ' related ', 'is-2related3', 'über-related'])
    expect(found(names), names).toBe('related');
  for (const names of ['unrelated', 'relatedly', '', ' ', 'correlated-posts']) expect(found(names), names).toBeNull();
});

test('a hyphen that may be missing is one hyphen or none', () => {
  for (const names of ['ad-slot', 'adslot', 'top-ad-slot-1', 'x adslot_y'])
    expect(found(names), names).toBe('promotion');
  for (const names of ['ad--slot', 'ad_slot', 'ad slot', 'bad-slot', 'ad-slots'])
    expect(found(names), names).toBeNull();
});

test('a name of three words is found among others', () => {
  expect(found('box-mehr-zum-thema-breit')).toBe('related');
  expect(found('mehr-zum-anderen-thema')).toBeNull();
});

test('the first of the list wins, wherever it stands among the names', () => {
  expect(found('meta adslot related')).toBe('related');
  expect(found('meta adslot')).toBe('promotion');
});

test('a meaning that is not accepted is passed over for the next', () => {
  expect(firstNamed(NAMES, 'related ads', (meaning) => meaning !== 'related')).toBe('promotion');
  expect(firstNamed(NAMES, 'more-stories', (meaning) => meaning !== 'related')).toBe('details');
});
