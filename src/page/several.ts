import type { Dom } from './dom.ts';
import { BY, DATE_BY } from './metadata/byline-text.ts';
import { isoDate } from './metadata/published.ts';
import { squeeze } from './metadata/strings.ts';
import { linkShare } from './prose.ts';
import { pageAt } from './teasers.ts';
import type { Box, PageBoxes } from './walk.ts';

/** A part of a page that is an article: its flows, the end not among them. */
export interface Part {
  readonly first: number;
  readonly end: number;
}

/** A headline with text under it. */
interface Head {
  readonly flow: number;
  /** The largest box round it that holds no other article's headline. */
  readonly box: number;
}

/** With less running text under it a headline is a teaser's, or the site's name. */
const LEAST_TEXT = 250;
/** A title is a headline and the site's name: what is less of it is a section's. */
const LEAST_OF_TITLE = 0.3;
/** Headlines looked at: a page has one, one that has gone on a few. */
const MOST_HEADS = 40;
/** Lines under a headline in which it is looked for who wrote the text and when, and the longest such line. */
const MOST_LINES = 6;
const LONGEST_LINE = 160;

/**
 * The parts of a page that are other articles than its own: where the reader has come to the end, many sites go on with the
 * next one. Each has a headline of the first level with a byline under it, or that leads to a page of its own; or one in a box
 * of the same shape as the first one's, where both are signed or dated. A chapter, or an entry of a live blog, lacks one of
 * these. The page's own is the one that its title names; where it names none, only elements for articles tell them apart, and the first
 * is the page's. `weights`: of each flow that is running text. `base`: the page's address.
 */
export function otherArticles(dom: Dom, page: PageBoxes, weights: readonly number[], base: string): readonly Part[] {
  const [opening, ...later] = headsOf(page, weights);
  if (opening === undefined || later.length === 0) return [];
  const has = (head: Head, says: Says) => hasLine(page, weights, head, says);
  const isSigned = has(opening, SIGNED);
  const isDated = has(opening, DATED);
  const isSure = (head: Head) => {
    if (tagOf(page, head) === 'h1') {
      const isAlike = shapeOf(page.boxes[opening.box]!) === shapeOf(page.boxes[head.box]!);
      return has(head, SIGNED) || leadsElsewhere(page, head, base) || (isAlike && isDated && has(head, DATED));
    }
    return (isSigned && has(head, SIGNED)) || (isDated && has(head, DATED) && leadsElsewhere(page, head, base));
  };
  const named = ownAmong(dom, page, [opening, ...later.filter(isSure)]);
  const articles = [opening, ...later].filter(
    (head) => isInArticle(page, head) || (named !== null && (head === opening || isSure(head))),
  );
  const own = named ?? articles[0];
  return articles.flatMap((head, i) => (head === own ? [] : [partOf(page, weights, head, articles[i + 1])]));
}

/** The article that the page's title names, as it is now or as it was when the page was loaded. */
function ownAmong(dom: Dom, page: PageBoxes, heads: readonly Head[]): Head | null {
  const shared = dom.one('meta[property="og:title"]');
  for (const title of [dom.title(), (shared && dom.attribute(shared, 'content')) ?? '']) {
    const squeezed = squeeze(title);
    const named = heads.find(({ flow }) => {
      const headline = squeeze(page.flows[flow]!.text);
      return squeezed.includes(headline) && headline.length >= LEAST_OF_TITLE * squeezed.length;
    });
    if (named) return named;
  }
  return null;
}

/** Headlines with text under them: those of the first level, or a single one of these and what is like it. */
function headsOf(page: PageBoxes, weights: readonly number[]): Head[] {
  const before = [0];
  for (const weight of weights) before.push(before.at(-1)! + weight);
  const withText = (flows: readonly number[]) =>
    flows.filter((flow, i) => before[flows[i + 1] ?? weights.length]! - before[flow]! >= LEAST_TEXT);
  const firsts = page.flows.flatMap(({ box }, flow) => (page.boxes[box]!.tag === 'h1' ? [flow] : []));
  const ofFirstLevel = withText(firsts.slice(0, MOST_HEADS));
  const [only] = ofFirstLevel;
  const isAlone = only !== undefined && ofFirstLevel.length === 1;
  const all = isAlone ? withText([only, ...headingsOfPeers(page, weights, only)]) : ofFirstLevel;
  // Without text of its own the first only heads what comes below.
  if (all[0] !== only) return [];
  return all.map((flow, i) => ({ flow, box: boxApart(page, flow, all[i === 0 ? 1 : i - 1] ?? flow) }));
}

/** The headline of each box behind that has the same shape as one around a headline and its text, and the same parent. */
function headingsOfPeers({ boxes, flows }: PageBoxes, weights: readonly number[], headline: number): number[] {
  const found: number[] = [];
  for (let at = boxes[flows[headline]!.box]!.parent; at > 0 && found.length === 0; at = boxes[at]!.parent) {
    const { firstFlow, endFlow, parent } = boxes[at]!;
    if (!weights.slice(firstFlow, endFlow).some((weight) => weight > 0)) continue;
    for (let peer = at + 1; peer < boxes.length && found.length < MOST_HEADS; peer++) {
      if (boxes[peer]!.parent !== parent || shapeOf(boxes[peer]!) !== shapeOf(boxes[at]!)) continue;
      let flow = boxes[peer]!.firstFlow;
      const isHeadline = () => /^h[12]$/.test(boxes[flows[flow]!.box]!.tag);
      while (flow < boxes[peer]!.endFlow && weights[flow] === 0 && !isHeadline()) flow++;
      if (flow < boxes[peer]!.endFlow && isHeadline()) found.push(flow);
    }
  }
  return found;
}

const tagOf = ({ boxes, flows }: PageBoxes, { flow }: Head) => boxes[flows[flow]!.box]!.tag;
const shapeOf = ({ tag, names }: Box) => `${tag} ${names}`;

/** The largest box round a flow in which another one does not stand. */
function boxApart({ boxes, flows }: PageBoxes, flow: number, other: number): number {
  let at = flows[flow]!.box;
  for (let up = boxes[at]!.parent; up >= 0 && !holds(boxes[up]!, other); up = boxes[up]!.parent) at = up;
  return at;
}

const holds = ({ firstFlow, endFlow }: Box, flow: number) => flow >= firstFlow && flow < endFlow;

/** Does a headline stand in an element for articles that is not that of another? */
function isInArticle({ boxes, flows }: PageBoxes, { flow, box }: Head): boolean {
  for (let at = flows[flow]!.box; at >= box; at = boxes[at]!.parent) if (boxes[at]!.tag === 'article') return true;
  return false;
}

type Says = (line: string, names: string) => boolean;

const SIGNED: Says = (line, names) =>
  BY.test(line) || DATE_BY.test(line) || /(?:^|[^a-z])(?:byline|author)/.test(names);
const DATED: Says = (line) => line.length < LONGEST_LINE / 2 && isoDate(line) !== null;

/** Does one of the lines between a headline and its text say so, or the names of what it stands in? */
function hasLine({ boxes, flows }: PageBoxes, weights: readonly number[], { flow }: Head, says: Says): boolean {
  for (let i = flow + 1; i <= flow + MOST_LINES && i < weights.length && weights[i] === 0; i++) {
    const { text, box } = flows[i]!;
    if (text.length < LONGEST_LINE && text.split('\n').some((line) => says(line, boxes[box]!.names))) return true;
  }
  return false;
}

/** Is a headline the link to another page of the site? */
function leadsElsewhere({ flows }: PageBoxes, { flow }: Head, base: string): boolean {
  const [link] = flows[flow]!.links;
  if (!link || linkShare(flows[flow]!) < 0.8) return false;
  const linked = pageAt(link.url, base);
  const here = pageAt(base, base);
  return linked !== null && linked !== here && (here === null || hostOf(linked) === hostOf(here));
}

const hostOf = (page: string) => page.slice(0, page.indexOf('/'));

/** From an article's headline, or the beginning of its box, to the next one's; the last to the end of what holds it. */
function partOf({ boxes }: PageBoxes, weights: readonly number[], { box }: Head, next: Head | undefined): Part {
  const { firstFlow: first, endFlow, parent } = boxes[box]!;
  if (next) return { first, end: boxes[next.box]!.firstFlow };
  const hasText = weights.slice(first, endFlow).some((weight) => weight > 0);
  return { first, end: hasText ? endFlow : boxes[parent]!.endFlow };
}
