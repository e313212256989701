import { locale, plural, t } from './messages.ts';

/** A whole number of hundredths, as the reader's language writes it. */
export function percent(hundredths: number): string {
  const written = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(
    hundredths / 100,
  );
  // English is set with a no-break space before the sign, as the other languages with a space have it.
  return locale().startsWith('en') ? written.replace('%', '\u00a0%') : written;
}

export function count(n: number): string {
  return new Intl.NumberFormat(locale()).format(n);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

export function bytes(n: number): string {
  let size = n;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: UNITS[unit]!,
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: size < 10 && unit > 0 ? 1 : 0,
  }).format(size);
}

/** Arabic’s shorter date is digits alone, in an order that hangs on marks of direction: beside other words they are lost. */
const dayStyle = () => (locale().startsWith('ar') ? 'long' : 'medium');

/** A date as the reader writes it, with the time where the page gave one; null where it is no date. */
export function date(iso: string | null): string | null {
  if (iso === null) return null;
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return null;
  const timed = iso.includes('T') && !/T00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/.test(iso);
  return new Intl.DateTimeFormat(
    locale(),
    timed ? { dateStyle: dayStyle(), timeStyle: 'short' } : { dateStyle: dayStyle(), timeZone: 'UTC' },
  ).format(at);
}

/** The time of day (milliseconds since 1970), with the day where it is not today's; a dash where it is unknown. */
export function time(at: number | null, now = Date.now()): string {
  if (at === null) return '–';
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const style = isToday ? { timeStyle: 'short' } : { dateStyle: dayStyle(), timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale(), style as Intl.DateTimeFormatOptions).format(at);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long before or after the page an Original came out, in words; null where one of the dates is missing. */
export function apart(original: string | null, page: string | null): string | null {
  if (original === null || page === null) return null;
  const gap = new Date(page).getTime() - new Date(original).getTime();
  if (Number.isNaN(gap)) return null;
  const timed = original.includes('T') && page.includes('T');
  const size = Math.abs(gap);
  if (timed ? size < HOUR : size < DAY) return timed ? t('apart_same_hour') : t('apart_same_day');
  if (timed && size < 2 * DAY) return plural(gap > 0 ? 'hours_before' : 'hours_after', Math.round(size / HOUR));
  return plural(gap > 0 ? 'days_before' : 'days_after', Math.round(size / DAY));
}
