/** Figures by their keys: milliseconds, or what one is a multiple of another. */
export type Figures = Record<string, number>;

/** The middle one of several runs' times in ms; the first runs, in which code is compiled, are not counted. */
export function median(run: () => void, runs: number, warm = runs): number {
  for (let i = 0; i < warm; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

/** The shortest of several runs: on a machine with other work the one that was disturbed least. */
export function shortest(run: () => void, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
