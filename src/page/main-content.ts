import { consentIn } from './consent.ts';
import type { Dom } from './dom.ts';
import { isProse, weigh } from './prose.ts';
import { type Region, regionIn } from './regions.ts';
import { otherArticles, type Part } from './several.ts';
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
  /** Boxes whose region is told by what is in them: threads of comments, requests for consent. */
  readonly told: ReadonlyMap<number, Region>;
  /** For each flow, the region it stands in; null for none. Regions around the whole article do not count. */
  readonly regions: readonly (Region | null)[];
  /** For each flow: is it running text outside all regions? */
  readonly prose: readonly boolean[];
}

/** What is known of a page before anybody votes on its flows. */
export interface Ground extends Pick<MainContent, 'boxRegions' | 'told' | 'regions' | 'prose'> {
  /** For each flow, its weight where it is running text, else 0. */
  readonly weights: readonly number[];
  /** Boxes that are other articles than the page's own. */
  readonly others: ReadonlySet<number>;
  /** For each box, the indices of those right inside it. */
  readonly children: readonly (readonly number[])[];
}

/** `base`: the page's address. */
export function groundOf(dom: Dom, page: PageBoxes, base: string): Ground {
  const weights = page.flows.map((flow) => (isProse(flow) ? weigh(flow.text) : 0));
  const parts = otherArticles(dom, page, weights, base);
  for (const { first, end } of parts) weights.fill(0, first, end);
  const all = sums(page, weights);
  const told = new Map<number, Region>();
  for (const box of threadsIn(page, weights)) told.set(box, 'comments');
  for (const box of consentIn(page, weights, dom)) told.set(box, 'promotion');
  const others = boxesOf(page, parts);
  for (const box of others) told.set(box, 'related');
  const boxRegions: (Region | null)[] = [];
  page.boxes.forEach((box, i) => {
    const named = told.has(i) ? null : regionIn(page.boxes, i);
    const own = told.get(i) ?? (named && all[i]! <= TOO_LARGE_FOR_REGION * (all[0] ?? 0) ? named : null);
    boxRegions.push(own ?? (box.parent >= 0 ? boxRegions[box.parent]! : null));
  });
  const regions = page.flows.map((flow) => boxRegions[flow.box] ?? null);
  const prose = weights.map((weight, i) => weight > 0 && !regions[i]);
  return { weights, boxRegions, told, others, regions, prose, children: childrenOf(page.boxes) };
}

/** The outermost boxes of parts of a page. */
function boxesOf({ boxes }: PageBoxes, parts: readonly Part[]): ReadonlySet<number> {
  const isIn = ({ firstFlow, endFlow }: Box) =>
    firstFlow < endFlow && parts.some(({ first, end }) => firstFlow >= first && endFlow <= end);
  return new Set(boxes.flatMap((box, i) => (isIn(box) && !(box.parent >= 0 && isIn(boxes[box.parent]!)) ? [i] : [])));
}

/** Find the box that holds the article. `votes` says for each flow how much it looks like the article's text, 0 to 1. */
export function mainContent(page: PageBoxes, ground: Ground, votes: (flow: number) => number): MainContent {
  const { children, boxRegions, told, regions, prose } = ground;
  const mass = sums(
    page,
    ground.weights.map((weight, i) => (regions[i] ? 0 : weight * votes(i))),
  );
  const descend = (): number => {
    let at = 0;
    for (;;) {
      let best = -1;
      for (const child of children[at] ?? []) if (best < 0 || mass[child]! > mass[best]!) best = child;
      if (best < 0 || mass[best]! < BULK * mass[at]! || mass[best] === 0) return at;
      if (ISOLATED.has(page.boxes[best]!.tag)) return at;
      at = best;
    }
  };
  return { box: descend(), boxRegions, told, regions, prose };
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
