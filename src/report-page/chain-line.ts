import type { Report } from '../engine/model.ts';
import type { Wording } from './wording.ts';

/** One text of a chain in words: who, when and how that is known, what it shares with the older ones. */
export interface ChainEntry {
  readonly name: string;
  readonly date: string;
  readonly shares: readonly string[];
}

/** The chain of copies of a Report, oldest first; none where the page shares text with one Original at most. */
export function chainEntries(report: Report, wording: Wording): ChainEntry[] {
  const { chain = [] } = report;
  if (chain.length < 3) return [];
  return chain.map((node) => ({
    name: wording.chainName(node, report),
    date: wording.chainDate(node),
    shares: node.shares.map((link) => wording.chainShare(link, wording.chainName(chain[link.with]!, report))),
  }));
}
