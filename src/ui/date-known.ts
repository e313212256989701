import type { DateKnown, ReportOriginal } from '../engine/model.ts';
import { t } from './messages.ts';
import { date } from './numbers.ts';

/** A date with how it is known; null where there is none. */
export function dateKnown(iso: string | null, known: DateKnown | null): string | null {
  const day = date(iso);
  return day === null || known === null ? null : WORDS[known](day);
}

/** How the date of an Original is known: what came with an import says only what the import says. */
export function knownOf({ publishedFrom, foundBy }: Pick<ReportOriginal, 'publishedFrom' | 'foundBy'>): DateKnown {
  return foundBy === 'import' && publishedFrom !== 'first-seen' ? 'claimed' : publishedFrom;
}

const WORDS: Record<DateKnown, (day: string) => string> = {
  declared: (day) => day,
  feed: (day) => t('dated_by_feed', day),
  address: (day) => t('dated_by_address', day),
  claimed: (day) => t('dated_by_import', day),
  'first-seen': (day) => t('first_seen', day),
};
