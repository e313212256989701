import type { ChainNode, Flag, FlagEvidence } from '../../model.ts';
import { say } from '../../sentences/say.ts';
import { type Found, flag } from './flag.ts';

/** Who credits whom in a chain: for each text, the indexes of the texts it credits. */
function creditsIn(chain: readonly ChainNode[]): number[][] {
  const credits: number[][] = chain.map(() => []);
  chain.forEach((node, index) => {
    for (const link of node.shares) {
      if (link.credits) credits[index]!.push(link.with);
      if (link.creditedBy) credits[link.with]!.push(index);
    }
  });
  return credits;
}

/** Texts that share words and credit one another in a circle: the page's own circle before those of others. */
export function circularSourcing(report: Found): Flag[] {
  const chain = report.chain ?? [];
  const page = chain.findIndex((node) => node.original === null);
  const starts = chain.map((_, index) => index).toSorted((a, b) => Number(b === page) - Number(a === page));
  const credits = creditsIn(chain);
  for (const start of starts) {
    const ring = ringFrom(credits, start);
    if (ring === null) continue;
    const nodes = ring.map((index) => chain[index]!);
    const evidence = nodes.flatMap((node): FlagEvidence[] =>
      node.original === null ? [] : [{ type: 'original', id: node.original }],
    );
    const said = sentenceOf(nodes);
    return said ? [flag('circular-sourcing', 'warning', [said], evidence)] : [];
  }
  return [];
}

/** The shortest way back to a text along credits, that text first; null where there is none. A chain is short. */
function ringFrom(credits: readonly (readonly number[])[], start: number): number[] | null {
  const ways: number[][] = [[start]];
  const seen = new Set<number>();
  for (let at = 0; at < ways.length; at++) {
    const way = ways[at]!;
    for (const next of credits[way.at(-1)!]!) {
      if (next === start && way.length > 1) return way;
      if (next === start || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

function sentenceOf(nodes: readonly ChainNode[]) {
  const names = nodes.map((node) => node.publisher);
  if (!names.every((name) => name !== null)) return null;
  const [first, second] = names;
  if (nodes.length > 2) return say('circle.ring', { ring: names });
  return nodes[0]!.original === null
    ? say('circle.page', { other: second!, site: first! })
    : say('circle.others', { first: first!, second: second! });
}
