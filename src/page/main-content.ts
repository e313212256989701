import { isProse, weigh } from './prose.ts';
import { type Region, regionOf } from './regions.ts';
import { threadsIn } from './threads.ts';
import type { Box, PageBoxes } from './walk.ts';

/** A child that holds this share of its parent's prose takes the article's place from it. */
const BULK = 0.85;
/** A region that holds more than this share of the page's prose is the article after all, whatever its class says. */
const TOO_LARGE_FOR_REGION = 0.4;

export interface MainContent {
  /** Index of the box that holds the article. */
  readonly box: number;
  /** For each box, the region it stands in; null for none. */
  readonly boxRegions: readonly (Region | null)[];
  /** Boxes that hold a thread of comments. */
  readonly threads: ReadonlySet<number>;
  /** For each flow, the region it stands in; null for none. Regions around the whole article do not count. */
  readonly regions: readonly (Region | null)[];
  /** For each flow: is it running text outside all regions? */
  readonly prose: readonly boolean[];
}

/** Find the box that holds the article. `votes` says for each flow how much it looks like the article's text, 0 to 1. */
export function mainContent(page: PageBoxes, votes: (flow: number) => number): MainContent {
  const plain = page.flows.map((flow) => (isProse(flow) ? weigh(flow.text) : 0));
  const all = sums(page, plain);
  const threads = threadsIn(page);
  const own = page.boxes.map((box, i) => {
    const region = threads.has(i) ? 'comments' : regionOf(box);
    return region && all[i]! <= TOO_LARGE_FOR_REGION * (all[0] ?? 0) ? region : null;
  });
  const inherited: (Region | null)[] = [];
  for (let i = 0; i < page.boxes.length; i++) {
    const parent = page.boxes[i]!.parent;
    inherited.push(own[i] ?? (parent >= 0 ? inherited[parent]! : null));
  }
  const regions = page.flows.map((flow) => inherited[flow.box] ?? null);
  const weights = plain.map((weight, i) => (regions[i] ? 0 : weight * votes(i)));
  const mass = sums(page, weights);
  const children = childrenOf(page.boxes);
  let at = 0;
  for (;;) {
    let best = -1;
    for (const child of children[at] ?? []) if (best < 0 || mass[child]! > mass[best]!) best = child;
    if (best < 0 || mass[best]! < BULK * mass[at]! || mass[best] === 0) break;
    if (ISOLATED.has(page.boxes[best]!.tag)) break;
    at = best;
  }
  return {
    box: at,
    boxRegions: inherited,
    threads,
    regions,
    prose: plain.map((weight, i) => weight > 0 && !regions[i]),
  };
}

/** A lone paragraph is no container: what stands beside it belongs to the article as well. */
const ISOLATED = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'td',
  'pre',
  'dd',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);

function sums(page: PageBoxes, weights: readonly number[]): number[] {
  const before = [0];
  for (const weight of weights) before.push(before.at(-1)! + weight);
  return page.boxes.map((box) => before[box.endFlow]! - before[box.firstFlow]!);
}

function childrenOf(boxes: readonly Box[]): number[][] {
  const children: number[][] = boxes.map(() => []);
  boxes.forEach((box, i) => {
    if (box.parent >= 0) children[box.parent]!.push(i);
  });
  return children;
}
