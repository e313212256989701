import type { Report } from '../engine/model.ts';
import { isAmong, siteOf } from '../shared/hosts.ts';
import { mutedAt, withoutMuted } from '../shared/muted.ts';
import type { Settings } from '../shared/settings.ts';
import { type Look, lookOf, lookOfExercise } from './look.ts';

/** How a page shows a Report. */
export interface Shown {
  /** Are passages marked on the page? */
  readonly highlight: boolean;
  /** Rules that raise nothing there. */
  readonly muted: readonly string[];
}

/** Does the reader want Quotient to stay off where this page stands? */
export function isOffAt(url: string | null, { off }: Pick<Settings, 'off'>): boolean {
  return isAmong(siteOf(url) ?? '', off);
}

/** What the reader's settings make of a Report: nothing is drawn where Quotient stays off, nor in a classroom before the answer. */
export function shownOf(report: Report, settings: Settings): Shown {
  return {
    highlight: settings.highlight && !isOffAt(report.url, settings) && !settings.classroom,
    muted: mutedAt(report.url, settings.muted),
  };
}

/** How the toolbar button shows it. */
export function buttonOf(report: Report, settings: Settings): Look {
  if (settings.classroom) return lookOfExercise();
  return lookOf(withoutMuted(report, mutedAt(report.url, settings.muted)));
}
