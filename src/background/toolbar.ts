import type { Report } from '../engine/model.ts';
import { browser } from '../shared/browser.ts';
import { t } from '../ui/messages.ts';
import { percent } from '../ui/numbers.ts';
import type { KeptState } from './tab-states.ts';

/** Shapes of the toolbar icon. */
export const ICONS = ['idle', 'nothing', 'found', 'working', 'attention'] as const;
export type Icon = (typeof ICONS)[number];

export interface Look {
  readonly icon: Icon;
  /** At most four characters; '' for none. */
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
    return { icon: 'found', badge: `${hundredths}%`, title: t('toolbar_found', percent(hundredths)) };
  }
  return isWorthKnowing
    ? { icon: 'found', badge: '', title: t('toolbar_worth_knowing') }
    : { icon: 'nothing', badge: '0%', title: t('toolbar_nothing') };
}

/** How it looks where there is no Report. */
export function lookWithout(state: Exclude<KeptState, { status: 'done' }>): Look {
  switch (state.status) {
    case 'idle':
      return { icon: 'idle', badge: '', title: t('toolbar_idle') };
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

const INDIGO = '#3f4fb3';
const SCHEME = 'dark';

/** Remember whether the reader's system shows things dark: a worker cannot ask it. */
export async function rememberScheme(dark: boolean): Promise<void> {
  await browser.storage.session.set({ [SCHEME]: dark });
}

/** Draw it for a tab; a tab that is gone by now needs none. */
export async function draw(tabId: number, look: Look, withBadge: boolean): Promise<void> {
  const scheme = (await browser.storage.session.get(SCHEME))[SCHEME] === true ? 'dark' : 'light';
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${look.icon}-${scheme}-${size}.png`]));
  const { action } = browser;
  await Promise.all([
    action.setIcon({ tabId, path }),
    action.setTitle({ tabId, title: look.title }),
    action.setBadgeText({ tabId, text: withBadge ? look.badge : '' }),
    action.setBadgeBackgroundColor({ tabId, color: INDIGO }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined);
}
