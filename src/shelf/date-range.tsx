import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../ui/messages.ts';

/** Days as `yyyy-mm-dd`; '' where there is no bound. Both days count in. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

interface DateRangeProps {
  readonly days: Days;
  readonly onChange: (days: Days) => void;
}

/** Published from one day to another. */
export function DateRange({ days, onChange }: DateRangeProps): JSX.Element {
  return (
    <div class="shelf-days">
      <Day label={t('published_from')} value={days.from} onChange={(from) => onChange({ ...days, from })} />
      <Day label={t('published_to')} value={days.to} onChange={(to) => onChange({ ...days, to })} />
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Day({ label, value, onChange }: DayProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}

const DAY = 86_400_000;

/** The bounds that a query takes: from the first day on, and before the day after the last. */
export function boundsOf({ from, to }: Days): { from?: string; to?: string } {
  const end = to === '' ? Number.NaN : Date.parse(`${to}T00:00:00Z`) + DAY;
  return {
    ...(from === '' ? {} : { from }),
    ...(Number.isNaN(end) ? {} : { to: new Date(end).toISOString().slice(0, 10) }),
  };
}
