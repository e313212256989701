/** What may be left after a kill, and what must not. */

/** What is in the Library after a kill: its Originals by their numbers, and how much of it is damaged. */
export interface Held {
  readonly damage: number;
  readonly numbers: readonly number[];
  readonly set: ReadonlySet<number>;
}

/**
 * Originals are removed in their order. Of those whose removal nobody heard of, some behind the last that was heard of
 * may be gone: the word of them was on its way. One that is gone while another before it is there is lost.
 */
export function settle(
  held: Held,
  [from, to]: readonly [number, number],
  present: Set<number>,
  gone: Set<number>,
): void {
  for (let n = from; n < to && !held.set.has(n); n++) {
    present.delete(n);
    gone.add(n);
  }
}

export function wrongIn(
  { damage, numbers, set }: Held,
  present: ReadonlySet<number>,
  gone: ReadonlySet<number>,
): string[] {
  const lost = [...present].filter((n) => !set.has(n));
  const back = [...gone].filter((n) => set.has(n));
  return [
    ...(damage ? [`${damage} of the Library damaged`] : []),
    ...(set.size < numbers.length ? [`${numbers.length - set.size} twice`] : []),
    ...(lost.length ? [`${lost.length} acknowledged and lost, ${lost[0]} first`] : []),
    ...(back.length ? [`${back.length} removed and come back, ${back[0]} first`] : []),
  ];
}
