import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookUntilOther } from '../../src/content/lifetime.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that moved is looked at until it shows something else', async () => {
  const look = vi.fn(async () => look.mock.calls.length === 2);
  void lookUntilOther(look, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(look.mock.calls).toEqual([[false], [false]]);
});

test('the last look takes what is there, within six seconds', async () => {
  const look = vi.fn(async () => false);
  void lookUntilOther(look, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(6000);
  expect(look.mock.calls).toEqual([[false], [false], [true]]);
});

test('a page that moves on meanwhile is looked at no more for that', async () => {
  const look = vi.fn(async () => false);
  const moves = new AbortController();
  void lookUntilOther(look, moves.signal);
  await vi.advanceTimersByTimeAsync(1000);
  moves.abort();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(look).toHaveBeenCalledTimes(1);
});
