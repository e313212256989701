/** Figures by name, as the scorer prints them. */
export type Figures = Readonly<Record<string, number | null>>;

export interface FloorRow {
  readonly key: string;
  readonly floor: number;
  readonly measured: number | null;
  readonly held: boolean;
}

/** Figures where less is better: errors, false alarms, pieces of one passage. */
const LESS_IS_BETTER = /(Mae|\.end|granularity|falsePer100|falsePages|negative\..*|\.missing|\.errors|\.other)$/;
/** Times belong to the machine, not to the floor. */
const TIMES = /\.(seconds|rate)$/;

/** Rounding of the floor's figures: what differs less is the same. */
const SAME = 0.0005;

export function compare(floor: Figures, measured: Figures): FloorRow[] {
  return Object.entries(floor).flatMap(([key, bound]) => {
    if (bound === null) return [];
    const value = measured[key] ?? null;
    const held = value !== null && (LESS_IS_BETTER.test(key) ? value <= bound + SAME : value >= bound - SAME);
    return [{ key, floor: bound, measured: value === null ? null : round(value), held }];
  });
}

/** The floor with every figure that is better now; none gets worse. */
export function raised(floor: Figures, measured: Figures): Figures {
  const keys = [...new Set([...Object.keys(floor), ...Object.keys(measured)])].filter((key) => !TIMES.test(key)).sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const values = [floor[key], measured[key]].filter((value) => typeof value === 'number');
      if (!values.length) return [];
      return [[key, round(LESS_IS_BETTER.test(key) ? Math.min(...values) : Math.max(...values))]];
    }),
  );
}

const round = (value: number) => Math.round(value * 1000) / 1000;
