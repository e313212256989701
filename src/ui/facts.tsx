import type { JSX } from 'preact';
import { oneLine } from './one-line.ts';

/**
 * Facts beside one another; what is null is left out. Each has a direction of its own: a Latin name before a date would
 * turn the date round where the words run from right to left.
 */
export function Facts({ of }: { of: readonly (string | null)[] }): JSX.Element {
  return (
    <>
      {of
        .filter((fact) => fact !== null)
        .flatMap((fact, i) => [i === 0 ? null : ' · ', <bdi key={i}>{oneLine(fact, 120)}</bdi>])}
    </>
  );
}
