import type { ChainNode, Flag, ReportOriginal } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { timeOf } from '../provenance/dates.ts';
import { isOneHouse } from '../provenance/texts.ts';
import { type Found, flag } from './flag.ts';

/** From this many publishers on, one text looks like many reports. */
const FEWEST_OUTLETS = 3;
/** Two texts are the same when the younger has this share of its words from the older. */
const SAME_TEXT = 0.8;

interface Outlet {
  readonly node: ChainNode;
  readonly original: ReportOriginal;
  readonly publisher: string;
}

/** Several publishers that carry one text: however many names stand there, it is one source. */
export function oneOriginal(report: Found): Flag[] {
  const outlets = largestGroup(report);
  // What has it from the page alone says nothing of where the page has it from.
  if (outlets.length < FEWEST_OUTLETS || outlets.every(({ original }) => original.role === 'copy')) return [];
  const sentences = [
    say('one-original', { outlets: outlets.length, publications: outlets.map(({ publisher }) => publisher) }),
  ];
  // Oldest first, as the chain is.
  const [first, second] = outlets.filter(({ node }) => node.date !== null);
  if (first && second && first.original.role !== 'copy' && timeOf(first.node.date) < timeOf(second.node.date)) {
    sentences.push(say('one-original.first', { first: first.publisher, day: first.node.date! }));
  }
  const credited = outlets.filter(({ original }) => original.credited).length;
  if (credited > 1) sentences.push(say('one-original.credited', { credited }));
  const evidence = outlets.map(({ original }) => ({ type: 'original', id: original.id }) as const);
  return [flag('one-original', credited > 1 ? 'notice' : 'info', sentences, evidence)];
}

/** The Originals of different publishers that are one text; the page itself is not among them. */
function largestGroup(report: Found): Outlet[] {
  const chain = report.chain ?? [];
  const parent = chain.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  chain.forEach((node, index) => {
    if (node.original === null) return;
    for (const link of node.shares) {
      if (chain[link.with]!.original !== null && link.share >= SAME_TEXT) parent[rootOf(index)] = rootOf(link.with);
    }
  });
  const groups = new Map<number, Outlet[]>();
  chain.forEach((node, index) => {
    const original = report.originals.find(({ id }) => id === node.original);
    const { publisher } = node;
    if (!original || publisher === null) return;
    const group = groups.get(rootOf(index)) ?? [];
    const { url } = original;
    if (group.some((one) => isOneHouse({ url: one.original.url, publisher: one.publisher }, { url, publisher })))
      return;
    groups.set(rootOf(index), [...group, { node, original, publisher }]);
  });
  return [...groups.values()].reduce((largest, group) => (group.length > largest.length ? group : largest), []);
}
