/** The day of an ISO 8601 date, counted from 1970; null where there is none. A date without a zone is taken as UTC. */
export function dayOf(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!parts) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/** The date that an address carries (`/2024/03/05/`, `/2024/mar/05/`); a month alone stands for its last day. */
export function datesIn(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? '';
  const parts =
    /\/(20\d{2})[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-](\d{1,2}))?(?=[/-]|$)/i.exec(path);
  if (!parts) return null;
  const month = /^\d/.test(parts[2]!) ? Number(parts[2]) : MONTHS.indexOf(parts[2]!.toLowerCase()) + 1;
  const day = parts[3] ? Number(parts[3]) : 28;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${parts[1]}-${String(month).padStart(2, '0')}-${String(parts[3] ? day : 31).padStart(2, '0')}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
