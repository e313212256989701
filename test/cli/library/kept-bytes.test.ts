import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBytes } from '../../../src/cli/library/kept-bytes.ts';
import { DiskError, type TemporaryFile } from '../../../src/cli/library/temporary-file.ts';

const MB = 1024 * 1024;

/** A disk in memory with so much room, and how much was written to it. */
function disk(room = Number.POSITIVE_INFINITY) {
  let bytes = Buffer.alloc(0);
  const file: TemporaryFile = {
    read(into, at) {
      if (at + into.length > bytes.length) throw new DiskError('nothing was ever written there');
      bytes.copy(into, 0, at, at + into.length);
    },
    write(from, at) {
      if (at + from.length > room) throw new DiskError('there is no space left');
      if (at + from.length > bytes.length)
        bytes = Buffer.concat([bytes, Buffer.alloc(at + from.length - bytes.length)]);
      bytes.set(from, at);
    },
    close: () => undefined,
  };
  return { open: () => file, size: () => bytes.length };
}

/** Bytes that no others are like. */
const filled = (size: number, seed: number) => Buffer.alloc(size, `${seed} stands here, `);

test('gives back what was kept, whatever was freed and kept meanwhile', () => {
  const size = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 6000 }) },
    { weight: 2, arbitrary: fc.integer({ min: 100_000, max: 3 * MB }) },
    // Longer than the length in a place, and longer than what stays in memory.
    { weight: 1, arbitrary: fc.constantFrom(4 * MB - 1, 4 * MB, 4 * MB + 1, 9 * MB) },
  );
  const step = fc.record({ size, frees: fc.boolean(), which: fc.nat() });
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const kept = keptBytes(disk().open);
      const held: { place: number; bytes: Buffer }[] = [];
      for (const [seed, { size: length, frees, which }] of steps.entries()) {
        const bytes = filled(length, seed);
        held.push({ place: kept.keep(bytes), bytes });
        if (frees) kept.free(held.splice(which % held.length, 1)[0]!.place);
      }
      for (const one of held) expect(one.bytes.equals(kept.read(one.place))).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('asks for no file while little is kept', () => {
  const kept = keptBytes(() => {
    throw new DiskError('there is no disk at all');
  });
  const places = Array.from({ length: 1000 }, (_, n) => kept.keep(filled(4000, n)));
  expect(places.every((place, n) => filled(4000, n).equals(kept.read(place)))).toBe(true);
});

test('what is freed is used again', () => {
  const { open, size } = disk();
  const kept = keptBytes(open);
  for (let n = 0; n < 100; n++) {
    const places = Array.from({ length: 200 }, () => kept.keep(filled(5000, n)));
    for (const place of places) kept.free(place);
  }
  for (let n = 0; n < 3; n++) kept.keep(filled(8 * MB, n));
  // A hundred times a megabyte went through, and three times eight stayed.
  expect(size()).toBeLessThan(34 * MB);
});

test('a full disk is told as what it is, when it happens', () => {
  const kept = keptBytes(disk(20 * MB).open);
  expect(() => {
    for (let n = 0; n < 10; n++) kept.keep(filled(3 * MB, n));
  }).toThrow(/no space left/);
});
