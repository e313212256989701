import type { Box, PageBoxes } from './walk.ts';

/** A thread with more of the page's prose than this is the page's own text: a live blog. */
const MOST_OF_PAGE = 0.4;
/** After a thread comes no more than this share of the page's prose: it stands below the article. */
const MOST_BELOW = 0.1;

/**
 * Indices of boxes that hold a thread of readers' comments or of dated teasers, told by structure alone: children of
 * one shape, each with a time and a link of its own, below the article. For pages whose class names say nothing. `weights`:
 * of each flow that is running text.
 */
export function threadsIn(page: PageBoxes, weights: readonly number[]): ReadonlySet<number> {
  const before = [0];
  const linked = [0];
  page.flows.forEach((flow, i) => {
    before.push(before[i]! + weights[i]!);
    linked.push(linked[i]! + flow.linked);
  });
  const all = before.at(-1)!;
  const prose = ({ firstFlow, endFlow }: Box) => before[endFlow]! - before[firstFlow]!;
  /** Children by parent and shape: how many, and do all have a time and a link? */
  const groups = new Map<string, { parent: number; items: number; dated: boolean }>();
  for (const box of page.boxes) {
    if (box.parent < 0 || box.endFlow - box.firstFlow < 2) continue;
    const key = `${box.parent} ${box.tag} ${box.names}`;
    const group = groups.get(key) ?? { parent: box.parent, items: 0, dated: true };
    group.items++;
    group.dated &&= box.times > 0 && linked[box.endFlow]! > linked[box.firstFlow]!;
    groups.set(key, group);
  }
  const found = new Set<number>();
  for (const { parent, items, dated } of groups.values()) {
    const box = page.boxes[parent]!;
    const below = all - before[box.endFlow]!;
    if (dated && items > 1 && prose(box) <= MOST_OF_PAGE * all && below <= MOST_BELOW * all) found.add(parent);
  }
  return found;
}
