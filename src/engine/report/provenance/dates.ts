import type { DateKnown, Original } from '../../model.ts';

export interface Dated {
  /** ISO 8601; null where there is none. */
  readonly date: string | null;
  readonly known: DateKnown | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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
 * Is `a` surely before `b`? A day without a time is as long as it is anywhere on earth, unless both are such days: then
 * the days are compared.
 */
export function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [Date.parse(a), Date.parse(b)];
  if (Number.isNaN(x) || Number.isNaN(y)) return false;
  if (isDay(a) && isDay(b)) return a < b;
  const [end] = isDay(a) ? [x + DAY + 12 * HOUR] : [x];
  const start = isDay(b) ? y - 14 * HOUR : y;
  return end < start;
}

/** For an order: what carries no date comes last. */
export function timeOf(date: string | null): number {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date);
