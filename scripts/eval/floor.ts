/** Figures by name, as the scorer prints them. */
export type Figures = Readonly<Record<string, number | null>>;

export interface FloorRow {
  readonly key: string;
  readonly floor: number;
  readonly measured: number | null;
  readonly held: boolean;
}

/** Figures where less is better: errors, false alarms, pieces of one passage. */
const LESS_IS_BETTER = /(Mae|\.end|granularity|falsePer100|falsePages|negative\..*|\.missing|\.errors)$/;
/** Times belong to the machine, not to the floor; what nobody has labelled is neither good nor bad. */
const UNJUDGED = /\.(seconds|rate|other)$/;
/** Records that are missing or errors: counted only where there are any, and none is always the floor. */
const FAULTS = /\.(missing|errors)$/;

/** Digits of the floor's figures, rounded so that what was measured holds. */
const PRECISION = 1000;

export function compare(floor: Figures, measured: Figures): FloorRow[] {
  const faults = Object.keys(measured).filter((key) => FAULTS.test(key));
  const bounds = [...Object.entries(floor), ...faults.map((key) => [key, 0] as const)];
  return bounds.flatMap(([key, bound]) => {
    if (bound === null) return [];
    const value = measured[key] ?? null;
    const held = value !== null && (isLess(key) ? value <= bound : value >= bound);
    return [{ key, floor: bound, measured: value === null ? null : rounded(key, value), held }];
  });
}

const isLess = (key: string) => LESS_IS_BETTER.test(key);

/** The floor with every figure that is better now; none gets worse. */
export function raised(floor: Figures, measured: Figures): Figures {
  const all = new Set([...Object.keys(floor), ...Object.keys(measured)]);
  const keys = [...all].filter((key) => !UNJUDGED.test(key) && !FAULTS.test(key)).sort();
  return Object.fromEntries(
    keys.flatMap((key) => {
      const values = [floor[key], measured[key]].filter((value) => typeof value === 'number');
      if (!values.length) return [];
      return [[key, rounded(key, isLess(key) ? Math.min(...values) : Math.max(...values))]];
    }),
  );
}

/** To the worse side: a figure that is measured again as it was holds its floor. The last step evens out binary fractions. */
function rounded(key: string, value: number): number {
  const scaled = Number((value * PRECISION).toFixed(6));
  return (isLess(key) ? Math.ceil(scaled) : Math.floor(scaled)) / PRECISION;
}
