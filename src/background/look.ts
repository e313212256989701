import type { Report } from '../engine/model.ts';
import { t } from '../ui/messages.ts';
import { percent } from '../ui/numbers.ts';
import type { Refusal } from './tab-states.ts';

/** Shapes of the toolbar icon. */
export const ICONS = ['idle', 'nothing', 'found', 'working', 'attention'] as const;
export type Icon = (typeof ICONS)[number];

export interface Look {
  readonly icon: Icon;
  /** At most three characters; '' for none: a badge hides a part of the shape. */
  readonly badge: string;
  readonly title: string;
}

/** How the toolbar button looks for a Report. */
export function lookOf(report: Report): Look {
  const { quotient } = report;
  const isWorthKnowing = report.flags.some((flag) => flag.severity !== 'info');
  if (quotient === null) {
    return isWorthKnowing
      ? { icon: 'found', badge: '', title: t('toolbar_worth_knowing') }
      : { icon: 'nothing', badge: '', title: t('toolbar_no_number') };
  }
  const hundredths = Math.round(quotient.total * 100);
  if (hundredths > 0) {
    // Three figures and a sign are more than a badge holds.
    return {
      icon: 'found',
      badge: hundredths < 100 ? `${hundredths}%` : '100',
      title: t('toolbar_found', percent(hundredths)),
    };
  }
  return isWorthKnowing
    ? { icon: 'found', badge: '', title: t('toolbar_worth_knowing') }
    : { icon: 'nothing', badge: '', title: t('toolbar_nothing') };
}

/** How it looks in a classroom, where the answer is kept back: the same for every page that was read. */
export function lookOfExercise(): Look {
  return { icon: 'idle', badge: '', title: t('toolbar_exercise') };
}

/** How it looks where nothing was read. */
export function lookOfNothing(): Look {
  return { icon: 'idle', badge: '', title: t('toolbar_idle') };
}

/** How it looks where there is no Report. */
export function lookWithout(state: Refusal | { readonly status: 'working' }): Look {
  switch (state.status) {
    case 'working':
      return { icon: 'working', badge: '', title: t('toolbar_working') };
    case 'no-permission':
      return { icon: 'attention', badge: '', title: t('toolbar_no_permission') };
    case 'unsupported':
      return { icon: 'nothing', badge: '', title: t('toolbar_unsupported') };
    case 'error':
      return { icon: 'attention', badge: '', title: t('toolbar_error') };
  }
}
