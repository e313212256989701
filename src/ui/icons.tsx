import type { JSX } from 'preact';
import type { Flag } from '../engine/model.ts';
import { t } from './messages.ts';

/** The mark of Quotient: a pair of quotation marks. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect class="logo-ground" width="24" height="24" rx="6" />
      <path
        class="logo-marks"
        d="M10.6 7.4C8 8.2 6 10.6 6 13.5a2.6 2.6 0 1 0 2.6-2.7h-.2c.3-1 1.2-1.9 2.6-2.4zm7 0C15 8.2 13 10.6 13 13.5a2.6 2.6 0 1 0 2.6-2.7h-.2c.3-1 1.2-1.9 2.6-2.4z"
      />
    </svg>
  );
}

/** Severity as a shape and a word, not a colour alone. */
export function SeverityIcon({ severity }: { severity: Flag['severity'] }): JSX.Element {
  return (
    <svg
      class={`severity severity-${severity}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      role="img"
      aria-label={SEVERITY[severity]()}
    >
      {severity === 'warning' && <path d="M10 2.6 18.2 17H1.8zM10 8v4.2M10 14.6v.1" />}
      {severity === 'notice' && <path d="M10 2.2 17.8 10 10 17.8 2.2 10z" />}
      {severity === 'info' && <path d="M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6M10 9v4.8M10 6.2v.1" />}
    </svg>
  );
}

const SEVERITY: Record<Flag['severity'], () => string> = {
  warning: () => t('severity_warning'),
  notice: () => t('severity_notice'),
  info: () => t('severity_info'),
};

export function GearIcon(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M3 6h8M15 6h2M3 14h2M9 14h8" />
      <circle cx="13" cy="6" r="2" />
      <circle cx="7" cy="14" r="2" />
    </svg>
  );
}

/** A window with a panel at its side. */
export function PanelIcon(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M3 4h14v12H3zM12 4v12M14 7.5h1M14 10h1" />
    </svg>
  );
}

/** Books on a shelf. */
export function ShelfIcon(): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d="M4 16V5M7.5 16V4M11 16V6M13.5 6.6l2.8 9.2M2.5 16.2h15" />
    </svg>
  );
}
