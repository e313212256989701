import { addressKey } from '../engine/reuse/address.ts';
import type { StoredReport } from './library.ts';

/** What the reader's own pages of a site have shown so far. */
export interface SiteHistory {
  /** How many different pages of the site got a number. */
  readonly pages: number;
  /** The median of their quotients, 0 to 1. */
  readonly median: number;
  /** How many pages carry a label, such as "Fact checked", that nothing on the page backs. */
  readonly unbacked: number;
  /** ISO 8601: when the first and the last of them was read. */
  readonly first: string;
  readonly last: string;
}

/** Only the newest Report of each page counts. null if no page of the site got a number. */
export function siteHistory(reports: readonly StoredReport[]): SiteHistory | null {
  const newest = new Map<string, StoredReport>();
  for (const stored of reports) {
    if (stored.report.quotient === null) continue;
    const page = addressKey(stored.url) ?? stored.id;
    const known = newest.get(page);
    if (!known || known.at < stored.at) newest.set(page, stored);
  }
  if (newest.size === 0) return null;
  const pages = [...newest.values()];
  const dates = pages.map(({ at }) => at).sort();
  const quotients = pages.map(({ report }) => report.quotient!.total).sort((a, b) => a - b);
  const middle = Math.floor(quotients.length / 2);
  const median = quotients.length % 2 === 1 ? quotients[middle]! : (quotients[middle - 1]! + quotients[middle]!) / 2;
  const unbacked = pages.filter(({ report }) => report.markers.some(({ verdict }) => verdict === 'unbacked')).length;
  return { pages: pages.length, median, unbacked, first: dates[0]!, last: dates.at(-1)! };
}
