/** Figures by their keys: milliseconds, or what one is a multiple of another. */
export type Figures = Record<string, number>;

/**
 * Milliseconds so far: of this process's own computing where that is known (Node), so that other work on the machine
 * counts little; by the clock in a browser.
 */
const now =
  typeof process === 'undefined'
    ? () => performance.now()
    : () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1000;
      };

/** The middle one of several runs' times in ms; the first runs, in which code is compiled, are not counted. */
export function median(run: () => void, runs: number, warm = runs): number {
  for (let i = 0; i < warm; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = now();
    run();
    times.push(now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** The shortest of several runs: on a machine with other work the one that was disturbed least. */
export function shortest(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = now();
    run();
    least = Math.min(least, now() - start);
  }
  return least;
}

/** The value below which a share of the values lies: 0.5 gives the middle one, 0.95 one that few exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/** Digits that a figure is given with: more say nothing. */
export function rounded(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(4))]));
}
