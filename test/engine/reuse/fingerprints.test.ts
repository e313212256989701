import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintsOf, SHINGLE, soughtFingerprintsOf, WINDOW } from '../../../src/engine/reuse/fingerprints.ts';
import { wordsOf } from '../../../src/engine/text/words.ts';

const text = fc.array(fc.stringMatching(/^[a-f]{1,3}$/), { maxLength: 80 }).map((words) => words.join(' '));

test('the largest gap between fingerprints is the window', () => {
  fc.assert(
    fc.property(text, (t) => {
      const words = wordsOf(t);
      const { at, length } = fingerprintsOf(words);
      const shingles = Math.max(0, words.length - SHINGLE + 1);
      expect(length > 0).toBe(shingles > 0);
      let last = -1;
      for (const place of at) {
        expect(place).toBeGreaterThan(last);
        expect(place - last).toBeLessThanOrEqual(WINDOW);
        last = place;
      }
      if (length) expect(shingles - last).toBeLessThanOrEqual(WINDOW);
    }),
  );
});

/** Words in a row that are sure to be seen. */
const SEEN = SHINGLE + WINDOW - 1;

test('texts that share as many words in a row as a window spans share a fingerprint', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.uniqueArray(fc.stringMatching(/^[g-z]{4,8}$/), { minLength: SEEN, maxLength: SEEN }),
      (a, b, shared) => {
        const prints = (t: string) => new Set(fingerprintsOf(wordsOf(t)).hash);
        const [left, right] = [prints(`${a} ${shared.join(' ')} ${b}`), prints(`${b} ${shared.join(' ')} ${a}`)];
        expect([...left].some((hash) => right.has(hash))).toBe(true);
      },
    ),
  );
});

test('a page is looked up by whatever a text of its words would be kept under', () => {
  fc.assert(
    fc.property(text, (t) => {
      const words = wordsOf(t);
      const sought = new Set(soughtFingerprintsOf(words).at);
      for (const place of fingerprintsOf(words).at) expect(sought).toContain(place);
    }),
  );
});

test.each([
  { period: 3, share: 0.9 },
  { period: 4, share: 0.9 },
  // Only one shingle in five is left whole: the word passed over is the one that was replaced.
  { period: 5, share: 0.8 },
])(
  '$share of passages with every $period. word replaced still share a fingerprint with what they were made from',
  ({ period, share }) => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    const passages = fc.sample(fc.tuple(fc.array(word, { minLength: 48, maxLength: 48 }), fc.nat(period - 1)), {
      numRuns: 300,
      seed: 7,
    });
    const found = passages.filter(([words, phase]) => {
      const kept = new Set(fingerprintsOf(wordsOf(words.join(' '))).hash);
      const edited = words.map((w, i) => (i % period === phase ? `x${i}` : w));
      return soughtFingerprintsOf(wordsOf(edited.join(' '))).hash.some((hash) => kept.has(hash));
    });
    expect(found.length / passages.length).toBeGreaterThan(share);
  },
);

test('words that share every second word share none', () => {
  const words = Array.from({ length: 48 }, (_, i) => `word${i}`);
  const other = words.map((w, i) => (i % 2 ? w : `other${i}`));
  const before = new Set(fingerprintsOf(wordsOf(words.join(' '))).hash);
  expect(soughtFingerprintsOf(wordsOf(other.join(' '))).hash.some((hash) => before.has(hash))).toBe(false);
});
