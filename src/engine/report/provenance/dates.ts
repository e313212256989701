import type { DateKnown, Original } from '../../model.ts';

export interface Dated {
  /** ISO 8601; null where there is none. */
  readonly date: string | null;
  readonly known: DateKnown | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A text that dates itself no further behind its arrival than this was held by a machine whose clock is slow. */
const SLOW_CLOCK = HOUR;

/** When an Original came out as far as it is known: by its own date, else by when this Library first held it. */
export function dateOf(original: Pick<Original, 'published' | 'publishedFrom' | 'added' | 'foundBy'>): Dated {
  const { published, publishedFrom, added, foundBy } = original;
  if (published !== null && publishedFrom !== 'first-seen' && !Number.isNaN(Date.parse(published))) {
    return { date: published, known: foundBy === 'import' ? 'claimed' : publishedFrom };
  }
  // An import brings the day of its own arrival, and no more.
  if (foundBy === 'import') return { date: null, known: null };
  return Number.isNaN(Date.parse(added)) ? { date: null, known: null } : { date: added, known: 'first-seen' };
}

/**
 * An Original without a date that cannot be its own: what was held already cannot have been published later, whatever it
 * says. Then it is known no better than by when it was first held; the day of an import tells nothing at all.
 */
export function datedAsHeld(original: Original): Original {
  const { published, added, foundBy } = original;
  if (published === null || !(Date.parse(published) - Date.parse(added) > SLOW_CLOCK)) return original;
  const late = new Date(Date.parse(added) + SLOW_CLOCK).toISOString();
  if (!isBefore(late, published)) return original;
  return { ...original, published: foundBy === 'import' ? null : added, publishedFrom: 'first-seen' };
}

/**
 * Is `a` surely before `b`? A day, and a time without a zone, may be meant anywhere on earth; where both say no zone, the
 * days are compared.
 */
export function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (Number.isNaN(Date.parse(a)) || Number.isNaN(Date.parse(b))) return false;
  if (!hasZone(a) && !hasZone(b)) return a.slice(0, 10) < b.slice(0, 10);
  const end = Date.parse(inLondon(a)) + (isDay(a) ? DAY : 0) + (hasZone(a) ? 0 : 12 * HOUR);
  const start = Date.parse(inLondon(b)) - (hasZone(b) ? 0 : 14 * HOUR);
  return end < start;
}

/** For an order: what carries no date comes last. */
export function timeOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(inLondon(date));
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
const isLocal = (date: string) => /^\d{4}-\d{2}-\d{2}T[\d:.]{1,20}$/.test(date);
const hasZone = (date: string) => !isDay(date) && !isLocal(date);
/** What says no zone would else be read in that of the machine, and come out otherwise on another. */
const inLondon = (date: string) => (isLocal(date) ? `${date}Z` : date);
