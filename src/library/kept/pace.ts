import { guarded } from '../errors.ts';
import type { Pace, TurnAnswer } from '../requests.ts';
import type { PaceRecord, Store } from '../store/store.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Longest time that a host is left alone, whatever it asks for. */
const LONGEST_REST = DAY;

const nothing = (key: string): PaceRecord => ({ key, next: 0, until: 0, failures: 0, times: [] });

export function paceOf(store: Store): Pace {
  return {
    take: (turn) =>
      guarded(() =>
        store.write(async (): Promise<TurnAnswer> => {
          const [host, budget] = [`host:${turn.host}`, `budget:${turn.budget.name}`];
          const held = (await store.pace.get(host)) ?? nothing(host);
          const spent = (await store.pace.get(budget)) ?? nothing(budget);
          const { now } = turn;
          // A time further ahead than any rest or queue was written before the clock was put back.
          const isAhead = (at: number, most: number) => at > now && at - now <= most;
          if (isAhead(held.until, LONGEST_REST)) return { ok: false, why: 'resting', until: held.until };
          const rest = turn.isEager ? 0 : restAfter(held);
          if (isAhead(rest, LONGEST_REST)) return { ok: false, why: 'resting', until: rest };
          const times = spent.times.filter((at) => at > now - turn.budget.perMs && at <= now);
          if (times.length >= turn.budget.most) {
            return { ok: false, why: 'budget', until: times[times.length - turn.budget.most]! + turn.budget.perMs };
          }
          const next = isAhead(held.next, turn.patienceMs + turn.gapMs) ? held.next : now;
          if (next - now > turn.patienceMs) return { ok: false, why: 'rate', until: next };
          await store.pace.put([
            { ...held, next: next + turn.gapMs },
            { ...spent, times: [...times, now] },
          ]);
          return { ok: true, waitMs: next - now };
        }),
      ),
    report: ({ host, now, isWell, until }) =>
      guarded(() =>
        store.write(async () => {
          const key = `host:${host}`;
          const held = (await store.pace.get(key)) ?? nothing(key);
          const failures = isWell ? 0 : held.failures + 1;
          const least = Math.min(until ?? 0, now + LONGEST_REST);
          await store.pace.put([{ ...held, failures, until: least, next: held.next }]);
        }),
      ),
  };
}

/** A host that failed is left alone for one minute, then two, four and so on, a day at most, counted from its last turn. */
function restAfter({ failures, next }: PaceRecord): number {
  return failures === 0 ? 0 : next + Math.min(MINUTE * 2 ** (failures - 1), LONGEST_REST);
}
