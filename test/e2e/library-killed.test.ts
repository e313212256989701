import { expect, it } from 'vitest';
import { killTrial } from '../../scripts/trials/kills.ts';
import { moveTrial } from '../../scripts/trials/moves.ts';

/** Moments at which the five kinds of work are killed differ with it. */
const SEED = 3;

it('a browser that is killed in the middle of any work loses nothing that was acknowledged, and leaves nothing by half', {
  timeout: 180_000,
}, async () => {
  const { kills, stored, wrong } = await killTrial('browser', 1, SEED);
  expect(wrong).toEqual([]);
  expect(kills).toBe(5);
  expect(stored).toBeGreaterThan(0);
});

it('a Library goes out as one stream and comes in again, the same to the byte', { timeout: 120_000 }, async () => {
  expect(await moveTrial(300)).toBe(true);
});
