import type { MainContent } from './main-content.ts';
import { weigh } from './prose.ts';
import type { PageBoxes } from './walk.ts';

/** How a flow stands to the article's paragraphs: in a container of theirs, near one, or neither (null). */
export type Company = 'beside' | 'near' | null;

/** A container with less of the article's running text than this is one of an inset, not of the article. */
const SMALL = 0.1;

/**
 * Tells of each flow of the main content whether it stands among the article's paragraphs. Those are the ones that
 * Readability kept; where it kept less than half of the running text it is not asked, and all of that text counts.
 */
export function companyOf(
  page: PageBoxes,
  main: MainContent,
  kept: (flow: number) => boolean,
): (flow: number) => Company {
  const { boxes, flows } = page;
  const { firstFlow, endFlow } = boxes[main.box]!;
  /** The container of a flow: the nearest box that holds more than that flow. */
  const home = (flow: number) => {
    let at = flows[flow]!.box;
    while (boxes[at]!.parent >= 0 && at !== main.box && boxes[at]!.endFlow - boxes[at]!.firstFlow <= 1) {
      at = boxes[at]!.parent;
    }
    return at;
  };
  const shape = (box: number) => `${boxes[box]!.parent} ${boxes[box]!.tag} ${boxes[box]!.names}`;

  const prose: { flow: number; weight: number }[] = [];
  for (let flow = firstFlow; flow < endFlow; flow++) {
    if (main.prose[flow]) prose.push({ flow, weight: weigh(flows[flow]!.text) });
  }
  const total = (list: typeof prose) => list.reduce((sum, { weight }) => sum + weight, 0);
  const keptProse = prose.filter(({ flow }) => kept(flow));
  const trusted = total(keptProse) >= 0.5 * total(prose);
  const counted = trusted ? keptProse : prose;
  const masses = new Map<number, number>();
  for (const { flow, weight } of counted) masses.set(home(flow), (masses.get(home(flow)) ?? 0) + weight);
  const least = trusted ? 0 : SMALL * total(counted);
  const largest = [...masses].reduce((best, one) => (one[1] > best[1] ? one : best), [main.box, 0])[0];
  const homes = new Set([...masses].filter(([, mass]) => mass >= least).map(([box]) => box));
  const shapes = new Set([...homes].map(shape));
  const first = counted.find(({ flow }) => homes.has(home(flow)))?.flow ?? firstFlow;
  const last = counted.findLast(({ flow }) => homes.has(home(flow)))?.flow ?? endFlow;

  return (flow) => {
    const at = home(flow);
    if (homes.has(at) || shapes.has(shape(at)) || shape(at) === shape(largest)) return 'beside';
    if (trusted && kept(flow)) return 'near';
    return flow > first && flow < last && homes.has(boxes[at]!.parent) ? 'near' : null;
  };
}
