import type { ChainNode, DateKnown, Report } from '../engine/model.ts';

const HOW: Record<DateKnown, string> = {
  declared: 'declared',
  feed: 'by its feed',
  address: 'by its address',
  claimed: 'as its import says',
  'first-seen': 'first seen',
};

/** One text of a chain in words: who, when and how that is known, what it shares with the older ones. */
export interface ChainEntry {
  readonly name: string;
  readonly date: string;
  readonly shares: readonly string[];
}

/** The chain of copies of a Report, oldest first; none where the page shares text with one Original at most. */
export function chainEntries({ chain = [], originals }: Report): ChainEntry[] {
  if (chain.length < 3) return [];
  const nameOf = ({ original, publisher }: ChainNode) =>
    original === null ? 'this page' : (publisher ?? originals.find(({ id }) => id === original)?.title ?? original);
  return chain.map((node) => ({
    name: nameOf(node),
    date: node.date === null || node.known === null ? 'no date' : `${node.date.slice(0, 10)}, ${HOW[node.known]}`,
    shares: node.shares.map((link) => {
      const credit = [link.credits ? 'credits it' : '', link.creditedBy ? 'is credited by it' : ''].filter(Boolean);
      return [`${link.words} words with ${nameOf(chain[link.with]!)}`, ...credit].join(', ');
    }),
  }));
}
