import { describe, expect, test } from 'vitest';
import { alignmentOf, foundShare } from '../../../scripts/bench/alignment.ts';

const passage = (original: number, start: number, end: number) => ({
  original,
  start,
  end,
  originalStart: 0,
  originalEnd: end - start,
});
const found = (original: number, start: number, end: number) => ({ original, start, end });

describe('what a tool found in a page', () => {
  test('is perfect where it is what was planted', () => {
    const page = { planted: [passage(1, 10, 50)], detected: [found(1, 10, 50)] };
    expect(alignmentOf([page])).toEqual({ precision: 1, recall: 1, granularity: 1, plagdet: 1 });
  });

  test('counts characters: half found, half of it rightly', () => {
    const page = { planted: [passage(1, 0, 40)], detected: [found(1, 20, 60)] };
    expect(alignmentOf([page])).toMatchObject({ precision: 0.5, recall: 0.5, granularity: 1, plagdet: 0.5 });
  });

  test('counts no character twice', () => {
    const page = { planted: [passage(1, 0, 40)], detected: [found(1, 0, 30), found(1, 10, 40)] };
    expect(alignmentOf([page])).toMatchObject({ precision: 1, recall: 1, granularity: 2 });
  });

  test('is worth less in pieces', () => {
    const page = { planted: [passage(1, 0, 40)], detected: [found(1, 0, 20), found(1, 20, 40), found(1, 5, 6)] };
    expect(alignmentOf([page])).toEqual({ precision: 1, recall: 1, granularity: 3, plagdet: 0.5 });
  });

  test('is wrong where it names another original', () => {
    const page = { planted: [passage(1, 0, 40)], detected: [found(2, 0, 40)] };
    expect(alignmentOf([page])).toMatchObject({ precision: 0, recall: 0, plagdet: 0 });
  });

  test('is right where nothing was planted and nothing found', () => {
    expect(alignmentOf([{ planted: [], detected: [] }])).toMatchObject({ precision: 1, recall: 1 });
    expect(alignmentOf([{ planted: [], detected: [found(1, 0, 9)] }])).toMatchObject({ precision: 0 });
  });
});

describe('the share of passages found', () => {
  test('takes one as found where half of it is covered, in pieces or not', () => {
    const half = { planted: [passage(1, 0, 40)], detected: [found(1, 0, 10), found(1, 30, 40)] };
    const less = { planted: [passage(1, 0, 40)], detected: [found(1, 0, 19)] };
    const other = { planted: [passage(1, 0, 40)], detected: [found(2, 0, 40)] };
    expect(foundShare([half])).toBe(1);
    expect(foundShare([less])).toBe(0);
    expect(foundShare([other])).toBe(0);
    expect(foundShare([half, less, other, half])).toBe(0.5);
  });
});
